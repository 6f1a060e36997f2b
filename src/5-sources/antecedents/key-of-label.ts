import type { ParsedDocument } from '../../layers.js'
import type { Mention } from '../mention.js'

/** Make a key that two descriptions in the same words share, whatever their articles. */
export function keyOfLabel({ tokens }: ParsedDocument, { label, noun, plural }: Mention): string {
  const inside = tokens
    .slice(label.first, label.end)
    .filter(({ tag, kind }) => (tag !== 'DET' && kind === 'word') || tag === 'NUM')
  return `${plural ? 'many' : 'one'} ${noun} ${inside.map(({ norm }) => norm).join(' ')}`
}
