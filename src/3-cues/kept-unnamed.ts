import type { Range, Word } from '../layers.js'
import { negations } from './not-named.js'

/** Words from "whom" to "naming": "whom the Brill Herald is not | naming". */
const farthest = 8
const modals: ReadonlySet<string> = new Set(['can', 'ca', 'could', 'may'])
const relatives: ReadonlySet<string> = new Set(['who', 'whom', 'that'])

/**
 * "who | cannot be named", "She | cannot be named for legal reasons", "whom | the Herald is not naming": the law or the paper keeps
 * the name. Where no relative tells of whom, only the law: "The dead cannot be named yet".
 */
export function keptUnnamed(tokens: readonly Word[], at: number, bounds: Range): Range | null {
  return tokens[at]?.norm.endsWith('ing') ? unnamedByPaper(tokens, at, bounds) : unnamedByLaw(tokens, at, bounds)
}

function unnamedByLaw(tokens: readonly Word[], at: number, bounds: Range): Range | null {
  const [who, modal, not, be, named] = tokens.slice(Math.max(bounds.first, at - 4), at + 1)
  if (!modals.has(modal?.norm ?? '') || !negations.has(not?.norm ?? '') || be?.norm !== 'be' || !named) return null
  const [cause, law] = [tokens[at + 1]?.norm, tokens[at + 2]?.norm]
  const legal = cause === 'for' && law === 'legal'
  // "who cannot be | identified with either party"
  const told = relatives.has(who?.norm ?? '') && cause !== 'with' && cause !== 'as'
  return told || legal ? { first: at - 3, end: at + 1 } : null
}

function unnamedByPaper(tokens: readonly Word[], at: number, bounds: Range): Range | null {
  if (!negations.has(tokens[at - 1]?.norm ?? '')) return null
  const whom = tokens.slice(Math.max(bounds.first, at - farthest), at).findLast(({ norm }) => relatives.has(norm))
  // "who | is not naming her cabinet"
  const subject = whom && tokens[whom.index + 1]
  const named = tokens[at + 1]
  const open = named?.kind === 'punctuation' || named?.tag === 'SCONJ' || named?.norm === 'to' || named?.norm === 'for'
  return subject && subject.tag !== 'AUX' && open ? { first: whom.index + 1, end: at + 1 } : null
}
