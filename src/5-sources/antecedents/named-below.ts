import type { ParsedDocument } from '../../layers.js'
import type { Mention, Names } from '../mention.js'
import { entityAt } from '../names/entity-at.js'

/** Words behind a lead within which a story names whom it told of. */
const reach = 400
/** Words between a noun and the name behind it: ", identified by the police as". */
const longestAside = 8
const indefinite: ReadonlySet<string> = new Set(['a', 'an', 'another', 'one'])
const naming: ReadonlySet<string> = new Set(['identified', 'named'])

/**
 * Find who is first told of without a name, "An engineer said …", and named below as such: "The engineer, Jane Doe, …",
 * "The engineer, identified as Jane Doe, …".
 *
 * @returns Position in `names.entities`, or -1.
 */
export function namedBelow(
  { tokens, sentences, blocks }: ParsedDocument,
  names: Names,
  { head, end, noun, gender }: Mention,
  masked: Uint8Array,
): number {
  const { first = head, end: stop = end } = sentences[tokens[head]?.sentence ?? -1]?.tokens ?? {}
  // whoever asks not to be named is not the one below
  if (masked.subarray(first, stop).includes(1)) return -1
  const kind = blocks[sentences[tokens[head]?.sentence ?? -1]?.block ?? -1]?.kind
  // the lead tells again of whom the headline tells
  let others = kind === 'headline' ? 1 : 0
  for (let at = end; at < Math.min(tokens.length, end + reach); at += 1) {
    if (tokens[at]?.lemma !== noun) continue
    const opener = openerOf(at)
    if (indefinite.has(opener)) others -= 1
    if (others < 0) return -1
    const index = opener === 'the' ? nameBehind(at) : -1
    if (index >= 0) return fits(index) ? (names.entityOf[index] ?? -1) : -1
  }
  return -1

  /** The article of a noun, before its adjectives. */
  function openerOf(at: number): string {
    let before = at - 1
    while (before > at - 4 && (tokens[before]?.tag === 'ADJ' || tokens[before]?.tag === 'NOUN')) before -= 1
    return tokens[before]?.norm ?? ''
  }

  /** The name right behind the comma or "identified as", with its title. */
  function nameBehind(at: number): number {
    if (tokens[at + 1]?.text !== ',') return -1
    const named = tokens[at + 2]?.norm ?? ''
    const as = tokens.slice(at + 3, at + 3 + longestAside).find(({ norm }) => norm === 'as')?.index ?? -1
    const start = naming.has(named) && as > 0 ? as + 1 : at + 2
    const index = names.at.subarray(start, start + longestAside).find((found) => found >= 0) ?? -1
    const name = names.mentions[index]
    return name && (name.title?.first ?? name.first) === start ? index : -1
  }

  /** A person of that gender whom nothing named before. */
  function fits(index: number): boolean {
    const name = names.mentions[index]
    const entity = name && entityAt(names, name.first)
    if (!entity || (entity.kind !== 'person' && entity.kind !== 'unknown')) return false
    const known = names.entityOf.indexOf(names.entityOf[index] ?? -1)
    const agrees = !gender || !entity.gender || entity.gender === 'either' || entity.gender === gender
    return agrees && (names.mentions[known]?.first ?? 0) > head
  }
}
