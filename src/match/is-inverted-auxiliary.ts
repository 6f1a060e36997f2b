import type { Word } from '../layers.js'

const inverting: ReadonlySet<string> = new Set(['should', 'had', 'were'])
const subjects: ReadonlySet<string> = new Set(['DET', 'PRON', 'PROPN', 'NOUN', 'ADJ'])

/** "Should | the dam break, the town …": an auxiliary before its subject, which may stand for "if". */
export function isInvertedAuxiliary(auxiliary: Word | undefined, next: Word | undefined): boolean {
  return auxiliary !== undefined && next !== undefined && inverting.has(auxiliary.norm) && subjects.has(next.tag)
}
