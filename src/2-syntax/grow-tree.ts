import type { GrowingWord } from './parse-document.js'
import type { ParserState } from './parser-state.js'
import { settleActive } from './settle-active.js'
import { settleJoined } from './settle-joined.js'
import { settleMain } from './settle-main.js'
import { settleObject } from './settle-object.js'
import { settleReduced } from './settle-reduced.js'
import { settleRunOn } from './settle-run-on.js'
import { settleSecond } from './settle-second.js'
import { settleShortAuxiliary } from './settle-short-auxiliary.js'
import { settleVoice } from './settle-voice.js'

/** Give the words of a sentence the heads, relations and children that the parser found. */
export function growTree(
  words: readonly GrowingWord[],
  first: number,
  { head, label }: Pick<ParserState, 'head' | 'label'>,
  relations: readonly string[],
): void {
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as GrowingWord
    const at = head[i] as number
    if (at === words.length) {
      word.relation = 'root'
      continue
    }
    word.head = first + at
    word.relation = relations[label[i] as number] as string
    settleShortAuxiliary(word, words[at])
  }
  settleJoined(words)
  settleSecond(words)
  settleActive(words, first)
  settleMain(words, first)
  settleRunOn(words, first)
  settleReduced(words, first)
  settleObject(words, first)
  settleVoice(words, first)
  const children: (number[] | undefined)[] = new Array(words.length)
  for (const { head, index } of words) {
    if (head < 0) continue
    const sisters = children[head - first]
    if (sisters === undefined) children[head - first] = [index]
    else sisters.push(index)
  }
  for (let i = 0; i < words.length; i++) {
    const own = children[i]
    if (own !== undefined) (words[i] as GrowingWord).children = own
  }
}
