import type { ParsedDocument } from '../layers.js'

const namings: ReadonlySet<string> = new Set(['named', 'identified', 'quoted', 'anonymous'])
const terms: ReadonlySet<string> = new Set(['condition', 'promise', 'guarantee', 'assurance'])
const being: ReadonlySet<string> = new Set(['be', 'remain', 'stay'])

/** Whether words say how a source stands and claim nothing: "asked | not to be named", "declined | to be identified", "spoke on | condition of anonymity". */
export function hidesName({ tokens }: ParsedDocument, from: number): boolean {
  const words = tokens.slice(from, from + 5).map(({ norm }) => norm)
  const granted = words.indexOf('anonymity')
  if (granted === 0 || (words[granted - 1] === 'of' && terms.has(words[granted - 2] ?? ''))) return true
  const to = words[0] === 'not' ? 1 : 0
  const opens = words[to] === 'to' && words.slice(to, to + 3).some((word) => being.has(word))
  return opens && words.some((word) => namings.has(word))
}
