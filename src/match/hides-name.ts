import type { ParsedDocument, Word } from '../layers.js'

const namings: ReadonlySet<string> = new Set(['named', 'identified', 'quoted', 'anonymous'])
/** Words of whoever is asked, "not" and "to". */
const farthestNot = 7
const terms: ReadonlySet<string> = new Set(['condition', 'promise', 'guarantee', 'assurance'])
const naming: ReadonlySet<string> = new Set('print publish use give reveal disclose mention release'.split(' '))
const owned: ReadonlySet<string> = new Set(['name', 'names', 'surname', 'surnames', 'identity', 'identities'])
const being: ReadonlySet<string> = new Set(['be', 'remain', 'stay'])

/** Whether words say how a source stands and claim nothing: "asked | not to be named", "declined | to be identified", "spoke on | condition of anonymity". */
export function hidesName({ tokens }: ParsedDocument, from: number): boolean {
  const words = tokens.slice(from, from + 5).map(({ norm }) => norm)
  const granted = words.indexOf('anonymity')
  if (granted === 0 || (words[granted - 1] === 'of' && terms.has(words[granted - 2] ?? ''))) return true
  const to = words[0] === 'not' ? 1 : 0
  const opens = words[to] === 'to' && words.slice(to, to + 3).some((word) => being.has(word))
  return (opens && words.some((word) => namings.has(word))) || keepsName(tokens, from)
}

/** "asked | the paper not to print her full name": not "asked her not to use it". */
function keepsName(tokens: readonly Word[], from: number): boolean {
  const words = tokens.slice(from, from + farthestNot).map(({ norm }) => norm)
  const not = words.indexOf('not')
  if (not < 0 || words[not + 1] !== 'to' || !naming.has(tokens[from + not + 2]?.norm ?? '')) return false
  const [whose, ...names] = tokens.slice(from + not + 3, from + not + 6)
  return whose?.tag === 'PRON' && names.some(({ norm }) => owned.has(norm))
}
