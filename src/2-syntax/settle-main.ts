import type { GrowingWord } from './parse-document.js'

const auxiliaries: ReadonlySet<string> = new Set(['aux', 'aux:pass', 'cop'])
const nominal: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'ADJ'])

/** Make a past of a participle that is the main verb, has no auxiliary and stands behind a noun: "The owners called both sides fools." */
export function settleMain(words: readonly GrowingWord[]): void {
  for (const [at, verb] of words.entries()) {
    if (verb.relation !== 'root' || verb.form !== 'participle' || verb.tag !== 'VERB') continue
    const before = words[at - 1]
    const helped = words.some((word) => word.head === verb.index && auxiliaries.has(word.relation))
    if (before && nominal.has(before.tag) && !helped) verb.form = 'past'
  }
}
