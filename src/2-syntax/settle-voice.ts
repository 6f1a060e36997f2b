import type { GrowingWord } from './parse-document.js'

const group: ReadonlySet<string> = new Set(['AUX', 'ADV', 'PART'])

/** Make an active subject of that of "has accused", which the tree may take for "was accused". Lemmas must be settled. */
export function settleVoice(words: readonly GrowingWord[], first: number): void {
  for (const subject of words) {
    if (subject.relation === 'nsubj:pass' && isPerfect(words, subject.head - first)) subject.relation = 'nsubj'
  }
}

/** "have" and no "be" among the auxiliaries. */
function isPerfect(words: readonly GrowingWord[], verb: number): boolean {
  let perfect = false
  for (let at = verb - 1; at >= 0 && group.has(words[at]?.tag ?? ''); at -= 1) {
    const lemma = words[at]?.lemma
    if (lemma === 'be' || lemma === 'get') return false
    perfect ||= lemma === 'have'
  }
  return perfect
}
