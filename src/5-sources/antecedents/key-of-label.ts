import type { ParsedDocument } from '../../layers.js'
import type { Mention } from '../mention.js'

/** "all leaders", "no leaders": "some leaders" are others. */
const whole: ReadonlySet<string> = new Set(['all', 'every', 'each', 'no'])

/** Make a key that two descriptions in the same words share, whatever their articles. */
export function keyOfLabel({ tokens }: ParsedDocument, { label, noun, plural }: Mention): string {
  const inside = tokens
    .slice(label.first, label.end)
    .filter(({ tag, kind, norm }) => (tag !== 'DET' && kind === 'word') || tag === 'NUM' || whole.has(norm))
  return `${plural ? 'many' : 'one'} ${noun} ${inside.map(({ norm }) => norm).join(' ')}`
}
