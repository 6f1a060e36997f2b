import type { Formula, Links, ParsedDocument, ResolvedSources, Word } from '../layers.js'
import type { Lexicon } from '../lexicon/lexicon.js'
import type { Options } from '../types.js'
import type { Bearer, Resolution } from './bearer.js'
import { bindGrants } from './bind-grants.js'
import { findLoneMentions } from './find-lone-mentions.js'
import { findNames } from './find-names.js'
import { findReason } from './find-reason.js'
import { joinForward } from './join-forward.js'
import { joinHeadline } from './join-headline.js'
import { linkMentions } from './link-mentions.js'
import { readQueries } from './read-queries.js'
import { speakersOfLinks } from './speakers-of-links.js'
import { toSource } from './to-source.js'
import { unifyNames } from './unify-names.js'

const negative: ReadonlySet<string> = new Set(['no', 'nobody', 'none'])

/**
 * Tie each mention to a source: read the names of the article, tie pronouns and descriptions to them, then say of each
 * source what kind it is, how anonymous and how it knows.
 */
export function resolveSources(
  document: ParsedDocument,
  formulas: readonly Formula[],
  links: Links,
  lexicon: Lexicon,
  { publisher }: Options,
): ResolvedSources {
  const words = lexicon.sources
  const size = document.tokens.length
  const heads = new Set([...links.links, ...links.nonResponses].flatMap(({ mentionHeads }) => mentionHeads))
  // "his brother, Abel Orr, said": Orr speaks
  const voices = new Set([...heads].flatMap((head) => [head, ...apposed(document, head)]))
  const names = unifyNames(findNames(document, heads, words), voices, size, words)

  const cues = new Set(links.links.flatMap(({ cue }) => cue?.tokens ?? []))
  const reasons = formulas.map((formula) => findReason(document, formula, cues, words))
  const inFormula = new Uint8Array(size)
  const masked = new Uint8Array(size)
  formulas.forEach(({ range, attributive }, index) => {
    if (attributive) return
    inFormula.fill(1, range.first, range.end)
    masked.fill(1, range.first, Math.max(range.end, reasons[index]?.end ?? 0))
  })

  const spoken = readQueries(document, names, links, inFormula, masked, words)
  const { queries, asking } = findLoneMentions(document, names, links, spoken, formulas, masked, words)
  const said = links.links.flatMap(({ content }) => content)
  const told = links.links.flatMap(({ recipient }) => recipient ?? [])
  const linked = linkMentions(document, names, queries, said, told, masked, words)
  const grants = bindGrants(document, formulas, reasons, asking, queries, linked)
  const forward = joinForward(document, queries, linked, (bearer) => grants.has(bearer), words)
  const resolutions = joinHeadline(document, queries, forward)

  const speakers = speakersOfLinks(document, links.links, queries, resolutions)
  const silent = links.nonResponses.map((): Bearer[] => [])
  const used = new Set(speakers.flatMap(({ bearers }) => bearers))
  queries.forEach(({ link, nonResponse, source }, index) => {
    const { bearers } = resolutions[index] as Resolution
    silent[nonResponse]?.push(...bearers)
    if (link < 0 && source) for (const bearer of bearers) used.add(bearer)
  })

  const claimsOf = (isPublic: boolean) =>
    new Set(
      speakers.flatMap(({ bearers }, link) => ((links.links[link]?.channel === 'public') === isPublic ? bearers : [])),
    )
  const [open, closed] = [claimsOf(true), claimsOf(false)]
  const mentionsOf = new Map<number, number[]>()
  names.entityOf.forEach((entity, index) => {
    const list = mentionsOf.get(entity)
    if (list) list.push(index)
    else mentionsOf.set(entity, [index])
  })
  const isKnown = (bearer: Bearer) => grants.has(bearer) || !isNobody(document, bearer)
  const found = [...used].filter(isKnown).map((bearer) => ({
    bearer,
    source: toSource(
      document,
      names,
      bearer,
      mentionsOf.get(bearer.name) ?? [],
      grants.get(bearer) ?? grants.get(bearer.subsetOf ?? bearer),
      { publisher, open: open.has(bearer) && !closed.has(bearer) },
      words,
    ),
  }))
  const startOf = ({ source }: (typeof found)[number]) => source.mentions[0]?.start ?? 0
  found.sort((a, b) => startOf(a) - startOf(b) || a.bearer.index - b.bearer.index)

  const ids = new Map(found.map(({ bearer }, index) => [bearer, `s${index + 1}`]))
  const idOf = (bearer: Bearer) => ids.get(bearer) as string
  const idsOf = (bearers: readonly Bearer[]) => [...new Set(bearers)].flatMap((bearer) => ids.get(bearer) ?? [])
  return {
    sources: found.map(({ bearer, source }) => {
      const whole = bearer.subsetOf
      return { id: idOf(bearer), ...source, subsetOf: (whole && ids.get(whole)) ?? null }
    }),
    ofLink: speakers.map(({ bearers, trace, certainty }) => ({ sources: idsOf(bearers), trace, certainty })),
    ofNonResponse: silent.map(idsOf),
  }
}

/** "She" of whom the article tells nothing, "nobody", "no official": no source of the story, and none that is unnamed. */
function isNobody({ tokens }: ParsedDocument, { mentions, name, type }: Bearer): boolean {
  if (name >= 0 || type === 'author' || mentions.length === 0) return false
  return mentions.every(({ form, first }) => form === 'pronoun' || isNegative(tokens, first))
}

function apposed({ tokens }: ParsedDocument, head: number): readonly number[] {
  return (tokens[head]?.children ?? []).filter((at) => tokens[at]?.relation === 'appos')
}

/** "no official"; not "No 10". */
function isNegative(tokens: readonly Word[], first: number): boolean {
  return negative.has(tokens[first]?.norm ?? '') && tokens[first + 1]?.kind !== 'number'
}
