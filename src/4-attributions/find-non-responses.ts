import type { CueCandidate, NonResponseLink, ParsedDocument, Range } from '../layers.js'
import { rangesOf } from '../match/spans.js'
import { childBy, subtree } from '../match/tree.js'
import { findMention } from './find-mention.js'
import type { Mention } from './reading.js'
import { toSourcePhrase } from './to-source-phrase.js'

/** Read the cues that say that somebody gave no answer, outside quotations. */
export function findNonResponses(document: ParsedDocument, cues: readonly CueCandidate[]): readonly NonResponseLink[] {
  const cueHeads = new Set(
    cues.filter(({ kind, class: type }) => kind === 'verb' && type !== 'nonresponse').map(({ head }) => head),
  )
  return cues.flatMap((cue) => {
    const head = document.tokens[cue.head]
    const kind = document.blocks[document.sentences[head?.sentence ?? -1]?.block ?? -1]?.kind
    if (cue.class !== 'nonresponse' || !head || head.quotation >= 0) return []
    if (kind === 'repeated' || kind === 'boilerplate') return []
    const { ranges, heads } = findSilent(document, cue, cueHeads)
    return [{ mention: ranges, mentionHeads: heads, cue: rangesOf(cue.tokens), content: findRest(document, cue) }]
  })
}

/** The subject, of a passive too: who "could not be reached" is the one who said nothing. */
function findSilent(document: ParsedDocument, cue: CueCandidate, cueHeads: ReadonlySet<number>): Mention {
  const patient = childBy(document, cue.head, 'nsubj:pass', 'nsubj')
  return patient ? toSourcePhrase(document, patient.index, cue) : findMention(document, cue, cueHeads)
}

/** "to comment on the plan", "requests for comment", "for comment": to the end of the cue's own phrase. */
function findRest(document: ParsedDocument, cue: CueCandidate): readonly Range[] {
  const first = (cue.tokens.at(-1) ?? cue.head) + 1
  const limit = document.sentences[document.tokens[cue.head]?.sentence ?? -1]?.tokens.end ?? first
  let end = Math.min(limit, Math.max(first, subtree(document, cue.head).end))
  for (let at = first; at < end; at += 1) {
    const word = document.tokens[at]
    if (word?.norm === ',' || word?.norm === ';' || word?.kind === 'quote' || word?.tag === 'CCONJ') end = at
  }
  while (end > first && document.tokens[end - 1]?.tag === 'PUNCT') end -= 1
  return end > first ? [{ first, end }] : []
}
