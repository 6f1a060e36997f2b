import type { CueCandidate } from '../layers.js'
import type { Context } from './context.js'
import { findContentEnd } from './find-content-end.js'
import type { Reading } from './reading.js'

/** Read a colon after a name: the name speaks, what follows is said. */
export function readColon(context: Context, cue: CueCandidate): Reading | null {
  const { document } = context
  const colon = document.tokens[cue.head]
  const sentence = document.sentences[colon?.sentence ?? -1]
  if (!colon || !sentence) return null
  const first = cue.head + 1
  const end = findContentEnd(context, cue.head, first)
  if (end - first < 2) return null
  const name = { first: sentence.tokens.first, end: cue.head }
  return {
    cue,
    frame: 'quote',
    share: (cue.frames.quote ?? 0) / 100,
    content: [{ first, end }],
    mention: { ranges: [name], heads: [cue.head - 1] },
    recipient: null,
    steps: [{ ruleId: cue.ruleId, words: colon.text }],
  }
}
