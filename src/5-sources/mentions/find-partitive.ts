import type { Range, Word } from '../../layers.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import { isHuman } from '../../match/is-human.js'
import { lookUp } from '../../match/look-up.js'

/** The larger group of "two of the officials". */
interface Partitive {
  /** Its noun; of "one of them" the quantity. */
  readonly noun: number
  readonly range: Range
  /** A group that is known: "the officials", "them"; not "officials". */
  readonly definite: boolean
}

/** What opens another name for somebody behind a comma. */
const nominal: ReadonlySet<string> = new Set(['DET', 'NOUN', 'PROPN', 'ADJ', 'NUM', 'PRON'])
const known: ReadonlySet<string> = new Set(['the', 'those', 'these'])

/** Find the group behind a quantity: "two of the officials", "dozens of Democrats", "some of his aides". */
export function findPartitive(
  tokens: readonly Word[],
  { end }: Range,
  at: number,
  words: SourceLexicon,
): Partitive | null {
  const first = at + 2
  const quantity = tokens[at]
  if (!quantity || tokens[at + 1]?.norm !== 'of' || first >= end || !counts(quantity, words)) return null
  // "the host of the show"
  if (isHuman(quantity.lemma, words) && tokens[at - 1]?.norm === 'the') return null
  const opener = tokens[first]?.norm ?? ''
  // "one of them", "one of them, reached by phone", "one of them, the nurse said,"; not "one of them, a nurse"
  const told = tokens[at + 3]?.text === ',' && nominal.has(tokens[at + 4]?.tag ?? '') && tokens[at + 6]?.form !== 'past'
  if (opener === 'them' && !told) return { noun: at, range: { first, end: first + 1 }, definite: true }
  for (let noun = first; noun < end; noun += 1) {
    const token = tokens[noun] as Word
    if (token.tag === 'VERB' && token.form !== 'participle') return null
    const definite = known.has(opener) || words.pronouns.possessive.has(opener)
    if (closesPhrase(token, tokens[noun + 1])) return { noun, range: { first, end: noun + 1 }, definite }
  }
  return null
}

function counts({ tag, kind, norm, lemma }: Word, { quantityWords, pronouns, crowdNouns }: SourceLexicon): boolean {
  if (tag === 'NUM' || kind === 'number' || lookUp(quantityWords, norm) !== undefined) return true
  return pronouns.indefinite.has(norm) || (tag === 'NOUN' && crowdNouns.has(lemma))
}

/** The last noun of its phrase: not "the | Orr aides", "the Orr-Roe campaign", "the mayor's aides". */
function closesPhrase({ tag }: Word, after: Word | undefined): boolean {
  if (after?.tag === 'NOUN' || after?.text === '-' || after?.norm === "'s") return false
  return tag === 'NOUN' || (tag === 'PROPN' && after?.tag !== 'PROPN')
}
