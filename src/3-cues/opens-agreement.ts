import type { Word } from '../layers.js'
import { agreeingVerbs } from '../lexicon/agreeing-verbs.js'

/**
 * "agreed | that the plan failed": whoever agrees with a claim in the news has said so; "agreed to go" is a decision, "would agree
 * that" and "seem to agree that" a guess.
 */
export function opensAgreement(words: readonly Word[], at: number): boolean {
  const [before, verb, next] = [words[at - 1], words[at], words[at + 1]]
  if (!verb || !agreeingVerbs.has(verb.lemma) || next?.norm !== 'that') return false
  return verb.form !== 'base' || (before?.norm !== 'to' && before?.tag !== 'AUX')
}
