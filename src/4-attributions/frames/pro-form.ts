import type { ParsedDocument } from '../../layers.js'
import { findContentEnd } from '../ends/find-content-end.js'
import type { FrameRule, Sight } from './frame-rule.js'

/** What goes on behind "said so" where no adjective or number does: "said so | far", "said so | many". */
const closing: ReadonlySet<string> = new Set(['PUNCT', 'ADP', 'CCONJ', 'SCONJ', 'AUX'])

/** "Half said so", "few would say the same of her": words that stand for what somebody said before. */
export const proForm: FrameRule = {
  id: 'content/pro-form',
  examples: [
    { text: 'Half of them said so in May.', content: ['so'] },
    { text: 'Three in ten said the same of the mayor.', content: ['the same of the mayor'] },
  ],
  plain: true,
  read: (sight) => {
    const { document, cue, head, layout } = sight
    const first = (cue.tokens.at(-1) ?? cue.head) + 1
    // "nobody said so": there is no claim
    if (head.lemma !== 'say' || layout.inverted || cue.negated) return null
    if (standsForIt(document, first)) return { frame: 'clause', content: [{ first, end: first + 1 }] }
    return isSame(sight, first)
      ? { frame: 'clause', content: [{ first, end: findContentEnd(sight, head.index, first) }] }
      : null
  },
}

function standsForIt({ tokens }: ParsedDocument, at: number): boolean {
  const [so, next] = tokens.slice(at, at + 2)
  return so?.norm === 'so' && (next?.sentence !== so.sentence || (closing.has(next.tag) && next.norm !== 'that'))
}

function isSame({ document: { tokens } }: Sight, at: number): boolean {
  const [the, same, next] = tokens.slice(at, at + 3)
  if (the?.norm !== 'the' || same?.norm !== 'same') return false
  return next?.sentence !== same.sentence || next.tag === 'PUNCT' || next.tag === 'ADP' || next.tag === 'SCONJ'
}
