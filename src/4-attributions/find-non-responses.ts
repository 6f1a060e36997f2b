import type { CueCandidate, NonResponseLink, ParsedDocument, Range } from '../layers.js'
import { rangesOf } from '../match/spans.js'
import { childBy, subtree } from '../match/tree.js'
import { findMention } from './find-mention.js'
import { toSourcePhrase } from './phrases/to-source-phrase.js'
import type { Mention } from './reading.js'

/** Words of "was no immediate public comment from". */
const longestAnswer = 6
const unnamed: Mention = { ranges: [], heads: [] }
/** They join what somebody would not do: "to confirm or deny". */
const alternatives: ReadonlySet<string> = new Set(['or', 'nor'])

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
    const behind = cue.lemma === 'be' ? ranges[0]?.first : undefined
    return [
      { mention: ranges, mentionHeads: heads, cue: rangesOf(cue.tokens), content: findRest(document, cue, behind) },
    ]
  })
}

/** The subject, of a passive too: who "could not be reached" said nothing; behind "there was no comment" who it is not from. */
function findSilent(document: ParsedDocument, cue: CueCandidate, cueHeads: ReadonlySet<number>): Mention {
  if (cue.lemma === 'be') return findGiver(document, cue)
  const patient = childBy(document, cue.head, 'nsubj:pass', 'nsubj')
  return patient ? toSourcePhrase(document, patient.index, cue) : findMention(document, cue, cueHeads)
}

/** "there was no comment from | the ministry". */
function findGiver(document: ParsedDocument, { head }: CueCandidate): Mention {
  const from = document.tokens.slice(head, head + longestAnswer).find(({ norm }) => norm === 'from')
  if (from?.relation !== 'case') return unnamed
  return { ranges: [{ first: from.index + 1, end: subtree(document, from.head).end }], heads: [from.head] }
}

/** A closing mark whose quotation opens behind a token. */
function closesInside({ tokens, quotations }: ParsedDocument, at: number, first: number): boolean {
  const quotation = quotations[tokens[at]?.quotation ?? -1]?.tokens
  return tokens[at]?.kind === 'quote' && quotation?.end === at + 1 && quotation.first > first
}

/** "declined to comment | “on the bird”": where words end that are quoted with no mark before them; -1 where none are. */
function quotedInPassing({ tokens, quotations }: ParsedDocument, at: number): number {
  const [before, mark, word] = tokens.slice(at - 1, at + 2)
  const inside = mark?.kind === 'quote' && before?.tag !== 'PUNCT' && word?.norm === word?.text
  const quotation = quotations[mark?.quotation ?? -1]?.tokens
  return inside && quotation?.first === at ? quotation.end : -1
}

/** "to comment on the plan", "requests for comment", "for comment": to the end of the cue's own phrase. */
function findRest(document: ParsedDocument, cue: CueCandidate, giver: number | undefined): readonly Range[] {
  const first = (cue.tokens.at(-1) ?? cue.head) + 1
  const { end: last = first } = document.sentences[document.tokens[cue.head]?.sentence ?? -1]?.tokens ?? {}
  const limit = giver === undefined ? last : giver - 1
  let end = Math.min(limit, Math.max(first, subtree(document, cue.head).end))
  const quoted = quotedInPassing(document, end)
  if (quoted > end && quoted <= limit) end = quoted
  for (let at = first; at < end; at += 1) {
    const word = document.tokens[at]
    const inside = quotedInPassing(document, at)
    if (inside > at && inside <= limit) {
      // "say “no,” | a word that …"
      end = document.tokens[inside - 2]?.norm === ',' ? inside : Math.max(end, inside)
      at = inside - 1
      continue
    }
    if (
      word?.norm === ',' ||
      word?.norm === ';' ||
      word?.kind === 'quote' ||
      (word?.tag === 'CCONJ' && !alternatives.has(word.norm))
    )
      end = at
  }
  while (end > first && document.tokens[end - 1]?.tag === 'PUNCT' && !closesInside(document, end - 1, first)) end -= 1
  return end > first ? [{ first, end }] : []
}
