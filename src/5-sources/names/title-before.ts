import type { Range, Word } from '../../layers.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import { isHuman } from '../../match/is-human.js'
import { isDuty } from './is-duty.js'

/** "campaign manager" or "chief of staff" before "Dana Reyes". */
export function lowerCaseTitle(tokens: readonly Word[], first: number, words: SourceLexicon): Range | null {
  // "Governor-elect"
  const elect = tokens[first - 1]?.norm === 'elect' && tokens[first - 2]?.text === '-'
  const last = elect ? first - 3 : first - 1
  const at = isDuty(tokens, last, words) ? last - 2 : last
  const noun = tokens[at]
  if (
    noun?.kind !== 'word' ||
    noun.tag === 'VERB' ||
    noun.tag === 'NUM' ||
    noun.tag === 'PRON' ||
    noun.tag === 'DET' ||
    noun.form === 'plural' ||
    !(isHuman(noun.lemma.toLowerCase(), words) || words.titles.address.has(noun.lemma))
  )
    return null
  let start = at
  while (start > 0 && first - start < 8 && isTitlePart(tokens[start - 1] as Word)) start -= 1
  // "19-year-old | student"
  const age = tokens.slice(start, at).findLastIndex(({ norm }) => norm === 'old')
  return { first: tokens[start + age - 1]?.text === '-' ? start + age + 1 : start, end: first }
}

/** "former President", "state Sen." */
export function startOfTitle(tokens: readonly Word[], from: number): number {
  let start = from
  while (start > 0 && from - start < 3) {
    const token = tokens[start - 1] as Word
    if (
      (token.tag !== 'ADJ' && token.tag !== 'NOUN') ||
      token.form === 'plural' ||
      token.sentence !== tokens[from]?.sentence
    )
      break
    start -= 1
  }
  return start
}

function isTitlePart({ tag, text, norm }: Word): boolean {
  return tag === 'NOUN' || tag === 'ADJ' || tag === 'PROPN' || text === '-' || (tag === 'ADV' && norm === 'then')
}
