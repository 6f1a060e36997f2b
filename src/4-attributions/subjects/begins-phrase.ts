import type { Word } from '../../layers.js'

const nominative: ReadonlySet<string> = new Set(['i', 'you', 'he', 'she', 'we', 'they'])

/** "everybody | you know", "the network | he envisaged": a pronoun is a subject of its own, unless "and" joins it. */
export function beginsPhrase(tokens: readonly Word[], at: number): boolean {
  return nominative.has(tokens[at]?.norm ?? '') && tokens[at - 1]?.tag !== 'CCONJ'
}
