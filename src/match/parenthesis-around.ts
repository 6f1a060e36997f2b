import type { ParsedDocument, Range } from '../layers.js'

/** How far away the marks of a parenthesis may stand, in tokens. */
const farthest = 60

/** What stands between the marks of the parenthesis around a token, in its sentence. */
export function parenthesisAround({ tokens, sentences }: ParsedDocument, at: number): Range | undefined {
  const { first = at, end = at } = sentences[tokens[at]?.sentence ?? -1]?.tokens ?? {}
  const before = tokens.slice(Math.max(first, at - farthest), at).findLast(({ norm }) => norm === '(' || norm === ')')
  const after = tokens.slice(at, Math.min(end, at + farthest)).find(({ norm }) => norm === '(' || norm === ')')
  return before?.norm === '(' && after?.norm === ')' ? { first: before.index + 1, end: after.index } : undefined
}
