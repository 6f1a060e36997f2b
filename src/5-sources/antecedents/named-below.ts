import type { ParsedDocument, Word } from '../../layers.js'
import type { Mention, Names } from '../mention.js'

/** Words behind a lead within which a story names whom it told of. */
const reach = 400
/** Words between a noun and the name behind it: ", identified by the police as". */
const longestAside = 8
const naming: ReadonlySet<string> = new Set(['identified', 'named'])
/** What ends a name that stands beside a noun; not "The engineer, Doe said". */
const closing: ReadonlySet<string> = new Set([',', '.', ';', '(', 'of'])
/** What tells which of several a noun means: "the driver of the bus", "the man who fled". */
const telling: ReadonlySet<string> = new Set(['of', 'for', 'in', 'at', 'from', 'with', 'who', 'whose', 'that'])
/** What befalls people of whom a story tells, not those who tell it: "was | killed". */
const fates: ReadonlySet<string> = new Set(
  'killed shot stabbed struck hit arrested charged jailed convicted sentenced pronounced found'.split(' '),
)
/** Words behind a noun up to what befalls it: ", Jane Doe, 30, of Brill, | was". */
const farthestFate = 16

/**
 * Find who is first told of without a name, "An engineer said …", and named below as such: "The engineer, Jane Doe, …",
 * "The engineer, identified as Jane Doe, …".
 *
 * @returns Position in `names.entities`, or -1.
 */
export function namedBelow(
  document: ParsedDocument,
  names: Names,
  { first: start, head, end, noun }: Mention,
  masked: Uint8Array,
): number {
  const { tokens, sentences, blocks } = document
  const { first = head, end: stop = end } = sentences[tokens[head]?.sentence ?? -1]?.tokens ?? {}
  // whoever asks not to be named is not the one below; "one driver" is one of many
  if (masked.subarray(first, stop).includes(1) || tokens[start]?.norm === 'one') return -1
  const kind = blocks[sentences[tokens[head]?.sentence ?? -1]?.block ?? -1]?.kind
  // the lead tells again of whom the headline tells
  let others = kind === 'headline' ? 1 : 0
  for (let at = end; at < Math.min(tokens.length, end + reach); at += 1) {
    const word = tokens[at] as Word
    if (word.lemma !== noun || word.form === 'plural') continue
    if (!isSame(at)) others -= 1
    if (others < 0) return -1
    const index = isSame(at) && acts(word) ? nameBehind(at) : -1
    if (index >= 0) return fits(index) ? (names.entityOf[index] ?? -1) : -1
  }
  return -1

  /** "the engineer", "the | civil | engineer" of "a civil engineer"; not "the bus driver", "the driver of the bus". */
  function isSame(at: number): boolean {
    let before = at - 1
    while (before > at - 4 && tokens.slice(start, head).some(({ norm }) => norm === tokens[before]?.norm)) before -= 1
    return tokens[before]?.norm === 'the' && !telling.has(tokens[at + 1]?.norm ?? '')
  }

  /** Who acts in the story's own words; a sentence without a report has no tree. */
  function acts({ index, relation, sentence, quotation }: Word): boolean {
    const { first = index, end = index } = sentences[sentence]?.tokens ?? {}
    if (quotation >= 0 || (first !== index - 1 && !relation.startsWith('nsubj'))) return false
    const behind = tokens.slice(index, Math.min(end, index + farthestFate))
    const was = behind.findIndex(({ lemma }) => lemma === 'be')
    return (
      !behind.some(({ norm }) => norm === 'died') && !behind.slice(was, was + 3).some(({ norm }) => fates.has(norm))
    )
  }

  /** The name right behind the comma or "identified as", with its title. */
  function nameBehind(at: number): number {
    if (tokens[at + 1]?.text !== ',') return -1
    const named = tokens[at + 2]?.norm ?? ''
    const as = tokens.slice(at + 3, at + 3 + longestAside).find(({ norm }) => norm === 'as')?.index ?? -1
    const opening = naming.has(named) && as > 0 ? as + 1 : at + 2
    const index = names.at.subarray(opening, opening + longestAside).find((found) => found >= 0) ?? -1
    const name = names.mentions[index]
    const beside = name && (name.title?.first ?? name.first) === opening && closing.has(tokens[name.end]?.norm ?? '')
    return beside ? index : -1
  }

  /** A person whom nothing named before. */
  function fits(index: number): boolean {
    const entity = names.entities[names.entityOf[index] ?? -1]
    const words = names.mentions[index]?.words ?? []
    if (!entity || (entity.kind !== 'person' && (entity.kind !== 'unknown' || words.length < 2))) return false
    return names.entityOf.indexOf(names.entityOf[index] ?? -1) === index
  }
}
