import type { Range, Word } from '../layers.js'

const bringing: ReadonlySet<string> = new Set(['by', 'from'])
const inside: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PRON', 'PART'])
const longest = 8

/** "a claim | by | two guards | that the gate was open": the phrase between a noun's "by" or "from" and its "that". */
export function agentBehind(tokens: readonly Word[], noun: number): Range | undefined {
  const first = noun + 2
  if (!bringing.has(tokens[noun + 1]?.norm ?? '')) return undefined
  let end = first
  while (end < first + longest && inside.has(tokens[end]?.tag ?? '') && tokens[end]?.norm !== 'that') end += 1
  const closed = tokens[end]?.norm === 'that' && tokens[end]?.sentence === tokens[noun]?.sentence
  return end > first && closed ? { first, end } : undefined
}
