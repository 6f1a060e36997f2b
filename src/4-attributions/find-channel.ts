import type { ParsedDocument } from '../layers.js'
import { childBy } from '../match/tree.js'
import type { Channel } from '../types.js'
import type { Reading } from './reading.js'

const stages: ReadonlySet<string> = new Set(
  'statement speech conference rally debate tweet post twitter facebook television broadcast testimony hearing report release letter book memoir interview'.split(
    ' ',
  ),
)

/** Verbs whose passive hides who said so: "is said to be ill". */
const rumouring: ReadonlySet<string> = new Set(
  'say report allege claim rumor rumour believe understand think'.split(' '),
)

/** Tell how the words reached the article, from the reporting clause alone. */
export function findChannel(document: ParsedDocument, { cue, mention, recipient }: Reading): Channel {
  if (cue.kind === 'adverb') return 'hearsay'
  const passive = childBy(document, cue.head, 'aux:pass') !== undefined
  if (passive && mention.ranges.length === 0 && rumouring.has(cue.lemma)) return 'hearsay'
  const last = cue.tokens.at(-1) ?? cue.head
  const nearby = document.tokens
    .slice(cue.head + 1, last + 12)
    .filter((word) => word.sentence === document.tokens[last]?.sentence)
  const told = recipient ? document.tokens.slice(recipient.first, recipient.end) : []
  if (told.some((word) => word.tag === 'PROPN' || (word.tag === 'NOUN' && word.text !== word.norm))) return 'relayed'
  return nearby.some((word) => word.tag === 'NOUN' && stages.has(word.lemma)) ? 'public' : 'interview'
}
