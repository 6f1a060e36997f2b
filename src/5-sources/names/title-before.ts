import type { Range, Word } from '../../layers.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import { isHuman } from '../../match/is-human.js'
import { isDuty } from './is-duty.js'

/** What a short title may stand for somebody of. */
const realms: ReadonlySet<string> = new Set([
  'state',
  'county',
  'city',
  'district',
  'party',
  'opposition',
  'government',
])

/** "campaign manager" or "chief of staff" before "Dana Reyes". */
export function lowerCaseTitle(tokens: readonly Word[], first: number, words: SourceLexicon): Range | null {
  // "Governor-elect"
  const elect = tokens[first - 1]?.norm === 'elect' && tokens[first - 2]?.text === '-'
  const last = elect ? first - 3 : first - 1
  const at = isDuty(tokens, last, words) ? last - 2 : last
  const noun = tokens[at]
  if (
    noun?.kind !== 'word' ||
    noun.sentence !== tokens[first]?.sentence ||
    noun.tag === 'VERB' ||
    noun.tag === 'NUM' ||
    noun.tag === 'PRON' ||
    noun.tag === 'DET' ||
    noun.form === 'plural' ||
    !(isHuman(noun.lemma.toLowerCase(), words) || words.titles.address.has(noun.lemma))
  )
    return null
  let start = startOfNoun(tokens, at, first)
  // "Novelist | and critic": of "a novelist and critic Jane Doe" the novelist may be another
  if (tokens[start - 1]?.norm === 'and' && isOne(tokens[start - 2], words)) {
    const other = startOfNoun(tokens, start - 2, first)
    const opener = tokens[other - 1]
    if (opener?.sentence !== noun.sentence || opener.norm === 'the' || opener.norm === "'s") start = other
  }
  // "19-year-old | student"
  const age = tokens.slice(start, at).findLastIndex(({ norm }) => norm === 'old')
  return { first: tokens[start + age - 1]?.text === '-' ? start + age + 1 : start, end: first }
}

function startOfNoun(tokens: readonly Word[], at: number, name: number): number {
  let start = at
  const sentence = tokens[name]?.sentence
  const inside = (word: Word | undefined) => word?.sentence === sentence && isTitlePart(word as Word)
  while (name - start < 8 && inside(tokens[start - 1])) start -= 1
  return start
}

/** "Orr's wife | and lawyer Jane Doe" are two. */
function isOne(word: Word | undefined, words: SourceLexicon): boolean {
  const { tag, form, lemma = '' } = word ?? {}
  return tag === 'NOUN' && form !== 'plural' && isHuman(lemma, words) && !words.personNouns.kin.has(lemma)
}

/** "former President", "state Sen."; not "at the party convention | Sen.". */
export function startOfTitle(tokens: readonly Word[], from: number, words: SourceLexicon): number {
  const title = tokens[from]
  const short = title?.text.endsWith('.') === true
  let start = from
  while (start > 0 && from - start < 3) {
    const { tag, form, sentence, norm, lemma } = tokens[start - 1] as Word
    if ((tag !== 'ADJ' && tag !== 'NOUN') || form === 'plural' || sentence !== title?.sentence) break
    if (short && tag === 'NOUN' && !realms.has(norm) && !isHuman(lemma, words)) break
    start -= 1
  }
  return start
}

function isTitlePart({ tag, text, norm }: Word): boolean {
  return tag === 'NOUN' || tag === 'ADJ' || tag === 'PROPN' || text === '-' || (tag === 'ADV' && norm === 'then')
}
