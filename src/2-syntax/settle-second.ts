import type { GrowingWord } from './parse-document.js'

/** Not "both", which opens a pair. */
const joints: ReadonlySet<string> = new Set(['and', 'but', 'yet', 'or'])
/** How the parser hangs a clause that it finds no place for. */
const loose: ReadonlySet<string> = new Set(['parataxis', 'root'])
const finite: ReadonlySet<string> = new Set(['past', 'third'])

/**
 * Begin a second clause behind its conjunction: "It was poor and | one in four left", where the parser hangs "and" on the noun, or
 * "She heard shots and | a neighbour screamed", where it joins the noun to the object before and leaves the verb without a subject.
 */
export function settleSecond(words: readonly GrowingWord[]): void {
  for (const joint of words) {
    if (joint.relation !== 'cc' || !joints.has(joint.norm)) continue
    const noun = words.find(({ index }) => index === joint.head)
    if (!noun || noun.index < joint.index) continue
    if (noun.relation === 'conj') freeSubject(words, joint, noun)
    else if (noun.relation === 'nsubj' && countSubjects(words, noun.head) === 1) joint.head = noun.head
  }
}

function freeSubject(words: readonly GrowingWord[], joint: GrowingWord, noun: GrowingWord): void {
  const verb = words.find(({ index }) => index === noun.index + 1)
  if (verb?.tag !== 'VERB' || !finite.has(verb.form ?? '') || !loose.has(verb.relation)) return
  const before = words.filter(({ index }) => index < joint.index)
  const told = before.some(({ index, tag }) => tag === 'VERB' && countSubjects(words, index) > 0)
  if (!told || noun.tag === 'PROPN' || countSubjects(words, verb.index) > 0) return
  Object.assign(noun, { head: verb.index, relation: 'nsubj' })
  joint.head = verb.index
}

function countSubjects(words: readonly GrowingWord[], verb: number): number {
  return words.filter(({ head, relation }) => head === verb && relation.startsWith('nsubj')).length
}
