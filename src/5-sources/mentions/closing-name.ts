import type { Word } from '../../layers.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import { isHuman } from '../../match/is-human.js'
import type { HeadView } from './head-view.js'
import { isPersonName } from './is-person-name.js'

/**
 * "The head of search and rescue, | Ida Brandt", up to the verb; not "the man who shot the mayor, Ida Brandt,", whose comma sets the
 * name off to the mayor, nor "the head and the clerk, Ida Brandt".
 */
export function closingName({ tokens, names, range, head, words }: HeadView): number | undefined {
  const index = names.at[range.end - 1] ?? -1
  const { first: own = -1, end = -1, title, modifier = true } = names.mentions[index] ?? {}
  const first = title?.first ?? own
  const closes = !modifier && end === range.end && first >= head.index + 3 && tokens[first - 1]?.text === ','
  const one = head.tag === 'NOUN' && head.form !== 'plural' && isHuman(head.lemma, words)
  if (!closes || !one || !isPersonName(names, index)) return undefined
  const between = tokens.slice(head.index + 1, first - 1)
  const other = between.some(({ tag, index: at }) => tag === 'CCONJ' && opensPerson(tokens[at + 1], words))
  // a comma sets a name off to nobody but people: "the agent who lives in Varn, Ida Brandt,"
  const clause =
    namesPerson(first - 2) && between.some(({ tag, norm }) => tag === 'VERB' || words.pronouns.relative.has(norm))
  return other || (tokens[range.end]?.text === ',' && clause) ? undefined : index

  function namesPerson(at: number): boolean {
    const { tag, lemma = '' } = tokens[at] ?? {}
    return tag === 'PROPN' ? isPersonName(names, names.at[at] ?? -1) : isHuman(lemma, words)
  }
}

function opensPerson(word: Word | undefined, words: SourceLexicon): boolean {
  const { tag, lemma = '' } = word ?? {}
  return tag === 'DET' || tag === 'PRON' || tag === 'PROPN' || isHuman(lemma, words)
}
