import type { CueCandidate, ParsedDocument, Range, Word } from '../../layers.js'
import { relativeOpeners } from '../../lexicon/relative-pronouns.js'
import { isDash } from '../../match/is-dash.js'
import { hasFiniteVerb, isFiniteVerb } from '../../match/is-finite-verb.js'
import { isInfinitive } from '../../match/is-infinitive.js'
import { tellsTime } from '../../match/tells-time.js'
import { childrenBy } from '../../match/tree.js'
import { findContentEnd } from '../ends/find-content-end.js'
import { findContentBefore } from '../find-content-before.js'
import { findLaterQuotation } from '../find-later-quotation.js'
import { opensThat } from '../opens-that.js'
import type { Found, FrameRule, Sight } from './frame-rule.js'
import { questionWords, relativeWords } from './frame-words.js'
import { markHearsay } from './hearsay.js'
import { trailsOff } from './trails-off.js'

/** "said that …", "said the plan …", 'said: "…"', "asked whether …". */
export const clauseAfter: FrameRule = {
  id: 'content/clause-after',
  examples: [
    { text: 'The mayor said that the yard would close.', content: ['that the yard would close'] },
    { text: 'The mayor asked whether the yard would close.', content: ['whether the yard would close'] },
    { text: 'The mayor said: “The yard will close.”', content: ['“The yard will close.”'] },
    { text: 'The yard is lost, the mayor said: it is full.', content: ['The yard is lost', 'it is full'] },
    { text: 'The mayor urged workers “to stay calm”.', content: ['workers “to stay calm”'] },
  ],
  read: readClauseAfter,
}

/** "said | both he and Roe …": they open a list. */
const correlatives: ReadonlySet<string> = new Set(['both', 'either', 'neither'])
/** What opens a clause, not a time or place before the report. */
const subjects: ReadonlySet<string> = new Set(['DET', 'NOUN', 'PROPN', 'PRON', 'SCONJ'])
/** "said of the plan, “…”": what the words are about, before them. */
const topical: ReadonlySet<string> = new Set(['of', 'about', 'on'])

function readClauseAfter(sight: Sight): Found | null {
  const { document, cue, head, layout } = sight
  let start = layout.complement
  const next = document.tokens[start]
  if (!next || next.sentence !== head.sentence || trailsOff(sight)) return null
  const colon = next.norm === ':'
  const asked = asksOn(sight, next)
  // "added, “…”", "added – “…”"
  const parted = next.norm === ',' || isDash(next)
  if (colon || asked || (parted && document.tokens[start + 1]?.kind === 'quote')) start += 1
  if ((next.norm === ',' || topical.has(next.norm)) && start === layout.complement)
    start = Math.max(start, findLaterQuotation(sight, cue, start))
  const first = document.tokens[start]
  if (!first) return null
  const opensQuote = first.kind === 'quote' && first.quotation !== head.quotation
  if (layout.inverted && ((!opensQuote && !colon) || isDescribed(sight, start))) return null
  if (opensQuote && parted && resumes(sight, start)) return null
  const asks = questionWords.has(first.norm) && first.relation !== 'obl' && !describesHearer(sight, first)
  const opensClause = asked || opensThat(document, start) || asks
  const complement = childrenBy(document, head.index, 'ccomp', 'parataxis').find((child) => child.index >= start)
  const bare =
    next.tag !== 'PUNCT' && (complement ? !isInfinitive(document, complement) : opensBareClause(document, cue, start))
  if (!opensQuote && !opensClause && (goesOn(document, head, first) || !bare) && !colon) return null
  const end = findContentEnd(sight, head.index, start)
  if (end <= start || (end - start < 2 && first.norm === 'that')) return null
  if (!opensQuote && !opensClause && !colon && !hasFiniteVerb(document, start, end)) return null
  const from = opensQuote && urges(sight, start) ? (layout.recipient?.first ?? start) : start
  const after = { first: from, end }
  const before = colon && !opensQuote ? clauseBeforeColon(sight, first) : null
  const found: Found = { frame: opensQuote ? 'quote' : 'clause', content: before ? [before, after] : [after] }
  // 'what Doe called | "the worst night"': nothing but a report
  const named = opensQuote && document.tokens[layout.clause.first - 1]?.norm === 'what'
  return markHearsay(sight, named ? { ...found, leastShare: 98 } : found)
}

/** 'said Doe, who called it | "a ruin"': a quotation that goes on with what describes the source, no mark between. */
function isDescribed({ document: { tokens }, layout }: Sight, quote: number): boolean {
  const { first = quote, end = quote } = layout.mention.ranges[0] ?? {}
  const described = tokens.slice(first, end).some(({ norm }) => relativeOpeners.has(norm))
  return described && tokens[quote]?.kind === 'quote' && tokens[quote - 1]?.tag !== 'PUNCT'
}

/** "The yard is lost, Doe said: | it is full of water": a small letter goes on with the clause that stands before. */
function clauseBeforeColon(sight: Sight, { text, norm }: Word): Range | null {
  const before = text === norm ? findContentBefore(sight) : null
  const { document } = sight
  return before && hasFiniteVerb(document, before.range.first, before.range.end) ? before.range : null
}

/** 'The plan, Doe said, | "will fail"', 'If it is "a waste," Doe said, | "we should stop"': a small letter goes on with what stands before. */
function resumes(sight: Sight, quote: number): boolean {
  const { document, head } = sight
  if (head.form === 'gerund') return false
  const [first, before] = [document.tokens[quote + 1], findContentBefore(sight)]
  const opener = document.tokens[before?.range.first ?? -1]
  const small = first?.kind === 'word' && first.text === first.norm
  const last = document.tokens[(before?.range.end ?? 0) - 1]
  if (!opener || !small || !subjects.has(opener.tag) || tellsTime(last)) return false
  // "A lawyer by training, Doe said, “it was wrong”", "If asked, …": whole without what stands before, which is no clause
  const subject = opener.tag === 'SCONJ' ? opener.index + 1 : opener.index
  return first.tag !== 'PRON' || hasFiniteVerb(document, subject + 1, before?.range.end ?? subject)
}

/** 'urged | both sides "to seize the moment"': what somebody is to do is said of them, in marks or not. */
function urges({ document, layout }: Sight, start: number): boolean {
  const [word, next] = document.tokens.slice(start + 1, start + 3)
  return layout.recipient?.end === start && (word?.norm === 'to' || (word?.norm === 'not' && next?.norm === 'to'))
}

/** "wondered, | would there be boats?": a question as it was put, without marks. */
function asksOn({ document, cue }: Sight, comma: Word): boolean {
  return cue.class === 'question' && comma.norm === ',' && document.tokens[comma.index + 1]?.tag === 'AUX'
}

/** "urges | anyone | who is ill to call": of whom a verb tells to do something, "who" asks nothing. */
function describesHearer({ document, cue, layout }: Sight, { norm, head, index }: Word): boolean {
  const verb = document.tokens[head]
  return norm === 'who' && cue.class !== 'question' && layout.recipient?.end === index && verb?.relation === 'acl:relcl'
}

/** "was warned and the ships left", "were known for months before the flood": another clause or a circumstance, no content. */
function goesOn(document: ParsedDocument, head: Word, { tag, norm }: Word): boolean {
  const passive = childrenBy(document, head.index, 'aux:pass').length > 0
  return tag === 'SCONJ' || (tag === 'CCONJ' && !correlatives.has(norm)) || (passive && tag === 'ADP')
}

/** A noun phrase and a finite verb: "saying | the firm was sold", where the tree took the phrase for an object. */
function opensBareClause(document: ParsedDocument, cue: CueCandidate, start: number): boolean {
  for (let at = start; at < start + 12; at += 1) {
    const word = document.tokens[at]
    if (
      !word ||
      word.tag === 'PUNCT' ||
      word.sentence !== document.tokens[cue.head]?.sentence ||
      relativeWords.has(word.norm)
    )
      return false
    const finite = word.tag === 'AUX' || ((cue.frames.clause ?? 0) >= 80 && isFiniteVerb(document, word))
    if (finite) return at > start && isFiniteVerb(document, word) && document.tokens[at - 1]?.tag !== 'CCONJ'
    if (word.tag === 'VERB') return false
  }
  return false
}
