import type { Word } from '../../layers.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import { isHuman } from '../../match/is-human.js'

/** "chief of | staff", "director of | nursing": what somebody is head of, right before a name. */
export function isDuty(tokens: readonly Word[], at: number, words: SourceLexicon): boolean {
  const [title, of, noun] = tokens.slice(Math.max(at - 2, 0), at + 1)
  const human = isHuman(noun?.norm ?? '', words) && !words.titles.duties.has(noun?.norm ?? '')
  const common = noun?.text === noun?.norm && !human && (noun?.tag === 'NOUN' || noun?.form === 'gerund')
  return common && of?.norm === 'of' && words.titles.ofDuties.has(title?.norm ?? '')
}
