import type { ParsedDocument, Word } from '../../layers.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import type { Bearer, Query, Resolution } from '../bearer.js'
import { replaceBearers } from './replace-bearers.js'

const leadSentences = 4
const reach = 8

/**
 * Join somebody whom headline or lead only describe with the first named speaker whose role fits: "A finance official
 * warned …" above, "the deputy minister, Jane Doe, said" below. Stays a guess.
 *
 * @param asked Those who asked not to be named: never joined.
 */
export function joinForward(
  { tokens, sentences, blocks }: ParsedDocument,
  queries: readonly Query[],
  resolutions: readonly Resolution[],
  asked: (bearer: Bearer) => boolean,
  { personNouns: { offices, experts, positions, spokespeople } }: SourceLexicon,
): readonly Resolution[] {
  const lead = leadEnd()
  if (lead < 0) return resolutions
  const named = firstNamed()
  const joined = new Map<Bearer, Bearer>()
  const shared = new Set(
    queries.flatMap(({ link }, index) => (link >= 0 && queries[index - 1]?.link === link ? [link] : [])),
  )
  for (const [index, { bearers }] of resolutions.entries()) {
    const [bearer] = bearers
    // one of several sources of a claim is not the one named below
    if (!bearer || joined.has(bearer) || shared.has(queries[index]?.link ?? -1) || !isOpen(bearer)) continue
    const match = named.find((candidate) => fits(bearer, candidate))
    if (match) joined.set(bearer, match)
  }
  return replaceBearers(resolutions, joined, 'source/named-below')

  /** Last sentence of the lead, counted in the body. */
  function leadEnd(): number {
    const body = sentences.filter(({ block }) => blocks[block]?.kind === 'body').slice(0, leadSentences)
    return body.at(-1)?.index ?? -1
  }

  /** Named speakers of the sentences after the lead, in order. */
  function firstNamed(): readonly Bearer[] {
    const found = new Set<Bearer>()
    queries.forEach(({ mention, link }, index) => {
      const sentence = (tokens[mention.head] as Word).sentence
      if (link < 0 || mention.form !== 'name' || sentence > lead + reach) return
      for (const bearer of (resolutions[index] as Resolution).bearers)
        if (bearer.type === 'named-person') found.add(bearer)
    })
    return [...found]
  }

  function isOpen(bearer: Bearer): boolean {
    return (
      (bearer.type === 'unnamed-person' || bearer.type === 'identified-role') &&
      bearer.name < 0 &&
      bearer.subsetOf === null &&
      !asked(bearer) &&
      bearer.mentions.length > 0 &&
      bearer.mentions.every(({ head, form }) => form === 'description' && (tokens[head] as Word).sentence <= lead)
    )
  }

  function fits(bearer: Bearer, candidate: Bearer): boolean {
    const first = candidate.mentions[0]?.head ?? 0
    if (first < bearer.last) return false
    if (bearer.gender && candidate.gender && candidate.gender !== 'either' && bearer.gender !== candidate.gender)
      return false
    if (!speaksForSame(bearer, candidate)) return false
    const roles = [...candidate.nouns]
    return [...bearer.nouns].some(
      (noun) =>
        candidate.nouns.has(noun) ||
        (noun === 'official' && roles.some((role) => offices.has(role) || positions.has(role))) ||
        (noun === 'expert' && roles.some((role) => experts.has(role))),
    )
  }
  /** "a State Department spokesman" is no spokesman of a campaign. */
  function speaksForSame({ nouns, mentions }: Bearer, { modifiers }: Bearer): boolean {
    if (modifiers.size === 0 || ![...nouns].some((noun) => spokespeople.has(noun))) return true
    const named = mentions.flatMap(({ first, head }) => tokens.slice(first, head).filter(({ tag }) => tag === 'PROPN'))
    return named.length === 0 || named.some(({ norm }) => modifiers.has(norm))
  }
}
