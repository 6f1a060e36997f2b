import type { Word } from '../layers.js'
import { agreeingVerbs } from '../lexicon/agreeing-verbs.js'

/** Words of "would not so readily". */
const longestGroup = 6

/**
 * "agreed | that the plan failed": whoever agrees with a claim in the news has said so; "agreed to go" is a decision, as is "agreed
 * that night to go"; "would surely agree that" and "seem to agree that" are guesses.
 */
export function opensAgreement(words: readonly Word[], at: number): boolean {
  const [verb, that] = words.slice(at, at + 2)
  if (!verb || !agreeingVerbs.has(verb.lemma) || that?.norm !== 'that' || that.tag === 'DET') return false
  return verb.form !== 'base' || !isGuess(words, at)
}

/** "would | agree", "may well | agree", "seem to | agree"; not "did agree". */
function isGuess(words: readonly Word[], at: number): boolean {
  const before = words
    .slice(Math.max(0, at - longestGroup), at)
    .findLast(({ tag, norm }) => tag !== 'ADV' && norm !== 'not' && norm !== "n't")
  return before?.norm === 'to' || (before?.tag === 'AUX' && before.lemma !== 'do')
}
