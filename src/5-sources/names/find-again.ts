import type { ParsedDocument, Word } from '../../layers.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import { groupBy } from '../../match/group-by.js'
import { indexesOf } from '../../match/spans.js'
import type { NameMention } from '../mention.js'
import { bareWord } from './bare-word.js'
import { isCapitalised } from './is-capitalised.js'

/** Behind them, a word is no bare surname. */
const determining: ReadonlySet<string> = new Set(['DET', 'ADJ', 'PROPN', 'NUM'])

/**
 * Find names that stand where capitals say nothing, at a sentence's start and in headlines, and surnames that are common words:
 * only those known from the body.
 *
 * @param speakers Tokens of sources: there "May" is somebody who has that surname.
 */
export function findAgain(
  { tokens, sentences, blocks }: ParsedDocument,
  names: readonly NameMention[],
  speakers: ReadonlySet<number>,
  words: SourceLexicon,
): readonly NameMention[] {
  const known = new Set<string>()
  const surnames = new Set<string>()
  for (const name of names)
    if (name.kind === 'person' || name.words.length === 1) known.add(name.words.at(-1) as string)
  for (const { kind, words: parts } of names)
    if (kind === 'person' && parts.length > 1) surnames.add(parts.at(-1) as string)
  const bodies = groupBy(
    names.filter(({ kind, words: parts }) => kind === 'organization' && parts.length > 1),
    (body) => body.words.slice(0, 1),
  )
  const taken = new Set(names.flatMap(({ first, end }) => indexesOf(first, end)))
  const again: NameMention[] = []
  for (const { block, tokens: range } of sentences) {
    const kind = blocks[block]?.kind
    if (kind === 'repeated' || kind === 'boilerplate' || kind === 'byline') continue
    const display = kind === 'headline' || kind === 'crosshead'
    for (let at = range.first; at < range.end; at += 1) {
      const token = tokens[at] as Word
      const opens = display || at === range.first || tokens[at - 1]?.kind === 'quote'
      const alike = display ? (bodies.get(bareWord(token)) ?? []) : []
      const body = alike.find(({ words: parts }) => isSpelt(tokens, at, range.end, parts))
      if (body) {
        const end = at + body.words.length
        again.push({
          ...body,
          first: at,
          end,
          title: null,
          modifier: tokens[end]?.tag === 'NOUN',
          placed: false,
          kin: false,
        })
        at = end - 1
        continue
      }
      const month = speakers.has(at) && words.nameParts.months.has(token.norm) && token.text !== token.norm
      const written = month || ((opens || isSurname(at)) && isCapitalised(token, words))
      if (written && !taken.has(at) && known.has(bareWord(token)))
        again.push({
          first: at,
          end: at + 1,
          text: token.text,
          words: [bareWord(token)],
          title: null,
          kind: 'unknown',
          sure: false,
          ruleId: 'name/again',
          gender: null,
          modifier: tokens[at + 1]?.tag === 'NOUN',
          placed: tokens[at - 1]?.tag === 'ADP',
          kin: false,
        })
    }
  }
  return again

  /** "Green said" after "Ann Green": somebody, not the party; not "an Ohio Democrat". */
  function isSurname(at: number): boolean {
    const surname = bareWord(tokens[at] as Word)
    const bare = !determining.has(tokens[at - 1]?.tag ?? '') && !words.nameParts.partisans.has(`${surname}s`)
    return bare && speakers.has(at) && surnames.has(surname)
  }
}

/** The words of a name, one after the other. */
function isSpelt(tokens: readonly Word[], at: number, limit: number, parts: readonly string[]): boolean {
  return at + parts.length <= limit && parts.every((part, i) => bareWord(tokens[at + i] as Word) === part)
}
