import type { ParsedDocument, Range, Word } from '../layers.js'
import type { SourceLexicon } from '../lexicon/source-words.js'
import { isHuman } from '../match/is-human.js'
import { isAddressed } from './is-addressed.js'
import { isPeopleName } from './is-people-name.js'
import type { Names } from './mention.js'

/**
 * Find the name that the head of a source phrase belongs to: "Orr", "analyst Abel Orr", "his wife, Anna Orr".
 *
 * @returns Position in `names.mentions`, or -1.
 */
export function nameOfHead(
  { tokens, sentences, blocks }: ParsedDocument,
  names: Names,
  range: Range,
  head: number,
  words: SourceLexicon,
): number {
  const token = tokens[head] as Word
  const at = names.at[head] ?? -1
  const mention = names.mentions[at]
  if (
    mention &&
    (!mention.modifier || mention.end >= range.end) &&
    !isPeopleName(mention.words.at(-1) as string, words) &&
    token.tag !== 'VERB'
  ) {
    // "Orr's office": the head is what follows
    return tokens[mention.end]?.norm === "'s" &&
      mention.end + 1 < range.end &&
      head < mention.end &&
      !isAfterComma(mention.end)
      ? -1
      : at
  }
  if (mention) return -1
  // "Mr. | May", which was cut before a month
  if (isAddressed(tokens, head + 1)) return names.at[head + 1] ?? -1
  if (isHeadline() && token.tag === 'PROPN' && !isCalled(token.lemma.toLowerCase())) {
    // "Orlin Wades In": where all is capital, the name that opens the phrase speaks
    const opening = names.at[range.first] ?? -1
    if (names.mentions[opening]?.first === range.first && isPersonAt(opening)) return opening
  }
  const given = givenName()
  if (given >= 0) return given
  const closing = closingName()
  if (closing >= 0) return closing
  for (let next = head + 1; next < Math.min(range.end, head + 16); next += 1) {
    const index = names.at[next] ?? -1
    const found = names.mentions[index]
    if (found?.title && found.title.first <= head && head < found.title.end && isPersonAt(index)) return index
    const tag = tokens[next]?.tag
    const like =
      tokens[next - 1]?.norm === 'like' || (tokens[next - 1]?.norm === 'as' && tokens[next - 2]?.norm === 'such')
    if (like && found && isPersonAt(index) && !found.modifier && next - head < 5) return index
    // "a pastor supporting Doe, Pat Roe,"; of "the man who shot the mayor, Pat Roe," the mayor is Roe
    if (tokens[next]?.norm === 'who' || (tag === 'VERB' && tokens[next]?.form !== 'gerund') || tag === 'CCONJ')
      return -1
    if (
      found &&
      (isPersonAt(index) ? followsComma(found.first) : isBodyAfter(index)) &&
      token.form !== 'plural' &&
      !found.modifier &&
      (found.end >= range.end || tokens[found.end]?.tag === 'PUNCT' || tokens[found.end]?.tag === 'ADP')
    )
      return index
  }
  return -1

  /**
   * "The head of search and rescue, | Ida Brandt", up to the verb; not "the man who shot the mayor, Ida Brandt,", whose comma sets the
   * name off to the mayor, nor "the head and the clerk, Ida Brandt".
   */
  function closingName(): number {
    const index = names.at[range.end - 1] ?? -1
    const { first = -1, end = -1, modifier = true } = names.mentions[index] ?? {}
    if (modifier || end !== range.end || first < head + 3 || tokens[first - 1]?.text !== ',') return -1
    if (token.tag !== 'NOUN' || token.form === 'plural' || !isHuman(token.lemma, words) || !isPersonAt(index)) return -1
    const between = tokens.slice(head + 1, first - 1)
    const setOff = tokens[range.end]?.text === ','
    const other = between.some(({ tag, index: at }) => tag === 'CCONJ' && opensPerson(at + 1))
    // no comma sets a name off to "it": "the agent who wrote it, Ida Brandt,"
    const clause =
      tokens[first - 2]?.tag !== 'PRON' &&
      between.some(({ tag, norm }) => tag === 'VERB' || words.pronouns.relative.has(norm))
    return other || (setOff && clause) ? -1 : index
  }

  function isHeadline(): boolean {
    return blocks[sentences[token.sentence]?.block ?? -1]?.kind === 'headline'
  }

  /** "Orlin Aide", "Orlin Campaign": who is meant is somebody else. */
  function isCalled(noun: string): boolean {
    return isHuman(noun, words) || words.organizationNouns.has(noun) || words.documentNouns.has(noun)
  }

  /** "a fan who gave his name only as Baz", "who asked to be identified only by her first name, Ida": that much is told. */
  function givenName(): number {
    if (token.form === 'plural' || !isHuman(token.lemma, words)) return -1
    for (let at = head + 3; at < range.end; at += 1) {
      const index = names.at[at] ?? -1
      if (names.mentions[index]?.first !== at || !isPersonAt(index)) continue
      const before = tokens.slice(Math.max(head, at - 7), at).map(({ norm }) => norm)
      const told = before.includes('only') || before.includes('just')
      const named =
        before.at(-1) === ',' ? before.at(-2) === 'name' : before.includes('name') || before.includes('identified')
      if (told && named && (before.at(-1) === ',' || before.at(-1) === 'as')) return index
    }
    return -1
  }

  function opensPerson(at: number): boolean {
    const { tag, lemma = '' } = tokens[at] ?? {}
    return tag === 'DET' || tag === 'PRON' || tag === 'PROPN' || isHuman(lemma, words)
  }

  /** ", | Bill Oakes", ", retired firefighter | Bill Oakes" */
  function followsComma(at: number): boolean {
    let before = at - 1
    while (before > head && (tokens[before]?.tag === 'ADJ' || tokens[before]?.tag === 'NOUN')) before -= 1
    return tokens[before]?.text === ','
  }

  function isAfterComma(at: number): boolean {
    return tokens[at + 1]?.text === ','
  }

  /** "the lender, Calder Bank", "the regulator, | the Harbour Agency": a word for people too, so only before a sure name. */
  function isBodyAfter(index: number): boolean {
    const { first = -1, end = -1 } = names.mentions[index] ?? {}
    const opening = tokens[first - 1]?.norm === 'the' ? first - 1 : first
    if (opening !== head + 2 || tokens[head + 1]?.text !== ',') return false
    if (!isHuman(token.lemma, words)) return true
    const { kind, sure } = names.entities[names.entityOf[index] ?? -1] ?? {}
    const closes = end >= range.end || tokens[end]?.text === ','
    return kind === 'organization' && sure === true && closes && words.organizationNouns.has(token.lemma)
  }

  function isPersonAt(index: number): boolean {
    const entity = names.entities[names.entityOf[index] ?? -1]
    return entity?.kind === 'person' || entity?.kind === 'unknown'
  }
}
