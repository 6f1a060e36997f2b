import type { ParsedDocument, Word } from '../../layers.js'
import type { Bearer, Query, Resolution } from '../bearer.js'
import { replaceBearers } from './replace-bearers.js'

const bare: ReadonlySet<string> = new Set(['people'])
/** Sentences of the body in which a story says who its headline speaks of. */
const leadSentences = 6

/**
 * Join those whom only the headline describes with the first source of the lead that is called the same: "Officials say" above,
 * "two senior officials said" below. Stays a guess.
 */
export function joinHeadline(
  { tokens, sentences, blocks }: ParsedDocument,
  queries: readonly Query[],
  resolutions: readonly Resolution[],
): readonly Resolution[] {
  const kindAt = (at: number) => kindOf((tokens[at] as Word).sentence)
  const lead = sentences.filter(({ index }) => kindOf(index) === 'body')[leadSentences - 1]?.index ?? sentences.length
  const told = queries.flatMap(({ link, mention }, index) => {
    const [bearer] = resolutions[index]?.bearers ?? []
    const body = kindAt(mention.head) === 'body' && (tokens[mention.head] as Word).sentence <= lead
    return link >= 0 && bearer && body && bearer.name < 0 && bearer.subsetOf === null ? [bearer] : []
  })
  const joined = new Map<Bearer, Bearer>()
  for (const { bearers } of resolutions)
    for (const bearer of bearers) {
      const match = isAbove(bearer) && told.find((other) => isSame(bearer, other))
      if (match) joined.set(bearer, match)
    }
  return replaceBearers(resolutions, joined, 'source/told-below')

  function kindOf(sentence: number): string | undefined {
    return blocks[sentences[sentence]?.block ?? -1]?.kind
  }

  function isAbove({ name, type, mentions }: Bearer): boolean {
    const above = mentions.every(({ head, form }) => form === 'description' && kindAt(head) === 'headline')
    const open =
      type !== 'generic-group' ||
      mentions.every(({ noun, first }) => bare.has(noun) && tokens[first - 1]?.tag === 'PUNCT')
    return name < 0 && open && mentions.length > 0 && above
  }

  function isSame(bearer: Bearer, other: Bearer): boolean {
    // "people say" above, "people familiar with the talks said" below
    const told = bearer.type === 'generic-group' && other.type === 'unnamed-group'
    const alike = (bearer.type === other.type || told) && bearer.plural === other.plural
    return alike && [...bearer.nouns].some((noun) => !noun.startsWith(' ') && other.nouns.has(noun))
  }
}
