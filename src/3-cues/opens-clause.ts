import type { Word } from '../layers.js'
import { agentBehind } from '../match/agent-behind.js'

/** Tell whether a clause follows a noun: "that" right behind it, its "was" or its "by Doe", or an infinitive behind "was". */
export function opensClause(words: readonly Word[], at: number): boolean {
  const behind = agentBehind(words, at)?.end ?? at + 1
  const [noun, next, after] = [words[at], words[behind], words[behind + 1]]
  if (!noun || !next || next.sentence !== noun.sentence) return false
  if (next.norm === 'that') return after?.tag !== 'VERB' && after?.tag !== 'AUX' && after?.tag !== 'PUNCT'
  return next.lemma === 'be' && (after?.norm === 'that' || after?.norm === 'to')
}
