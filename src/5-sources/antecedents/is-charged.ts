import type { Range, Word } from '../../layers.js'
import { charged, crimes, pleadingVerbs } from '../../lexicon/court-words.js'

const longestAside = 9
const mostAuxiliaries = 3
const standing: ReadonlySet<string> = new Set(['be', 'go', 'stand', 'face'])

/** Whether a sentence tells that somebody is held for a crime: "the suspect" of what follows, or "the defendant". */
export function isCharged(tokens: readonly Word[], { first, end }: Range): boolean {
  if (charged.has(tokens[first - 1]?.norm ?? '') && tokens[first - 1]?.norm !== 'accused') return true
  const verb = behindAside(tokens, end)
  let at = verb
  while (tokens[at]?.tag === 'AUX' && at - verb < mostAuxiliaries) at += 1
  // "Doe was charged", not "Doe had charged"
  const passive = tokens[at - 1]?.lemma === 'be' && at > verb
  if (passive && charged.has(tokens[at]?.norm ?? '') && !isFee(tokens[at + 1])) return true
  const { lemma = '' } = tokens[at] ?? {}
  const [next, second, third] = tokens.slice(at + 1, at + 4)
  // "is | on trial", "went on trial"
  if (standing.has(lemma) || passive) {
    const [on, trial] = standing.has(lemma) ? [next, second] : [tokens[at], next]
    if (on?.norm === 'on' && trial?.norm === 'trial') return true
  }
  // "pleaded not guilty", "denies murder", "faces two counts"
  return pleadingVerbs.has(lemma) && [next, second, third].some((word) => crimes.has(word?.norm ?? ''))
}

/** "was charged | a fee", "was charged | 40 crowns" */
function isFee(next: Word | undefined): boolean {
  return next?.tag === 'DET' || next?.tag === 'NUM' || next?.kind === 'symbol'
}

/** Behind ", 29," or ", a teacher in Calder,". */
function behindAside(tokens: readonly Word[], end: number): number {
  if (tokens[end]?.text !== ',') return end
  for (let at = end + 1; at < end + longestAside; at += 1) {
    const after = tokens[at + 1]
    if (after?.sentence !== tokens[end]?.sentence) break
    if (tokens[at]?.text === ',' && after?.kind !== 'number') return at + 1
  }
  return end
}
