import type { CueCandidate, ParsedDocument, Range } from '../../layers.js'
import { hasNegativeSubject } from '../../match/has-negative-subject.js'
import { hasFiniteVerb, isFiniteVerb } from '../../match/is-finite-verb.js'
import { parenthesisAround } from '../../match/parenthesis-around.js'
import { hasRelation } from '../../match/tree.js'
import { findContentEnd } from '../ends/find-content-end.js'
import { findContentBefore } from '../find-content-before.js'
import { findLaterQuotation } from '../find-later-quotation.js'
import type { ClauseLayout } from '../lay-out-clause.js'
import { endsClause } from './ends-clause.js'
import type { Found, FrameRule, Sight } from './frame-rule.js'
import { afterthoughtWords } from './frame-words.js'
import { trailsOff } from './trails-off.js'

/** What joins a further clause to a content behind its report: 14 of 14 in PolNeAR train. */
const joints: ReadonlySet<string> = new Set(['and', 'but', 'while', 'because', 'so'])
const contrasts: ReadonlySet<string> = new Set(['though', 'although', 'whereas'])
const nominal: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'PRON', 'NUM'])
const stops: ReadonlySet<string> = new Set(['.', '!', '?'])

/** '"…," she said.', "The plan, she said, failed.", "The plan failed, she said, to nobody's surprise."; not '"…?" Nobody answered.' */
export const clauseBefore: FrameRule = {
  id: 'content/clause-before',
  examples: [{ text: 'The yard, the mayor said, will close.', content: ['The yard', 'will close'] }],
  read: readBefore,
}

export function readBefore(sight: Sight): Found | null {
  const { document, cue, head, layout } = sight
  const before = findContentBefore(sight)
  if (!before) return readBehindOpener(sight)
  if (reportsBehind(sight, before) || isAnswered(sight, before.range)) return null
  if (before.quoted && hasNegativeSubject(document, head)) return null
  const whole =
    before.quoted ||
    hasFiniteVerb(document, before.range.first, before.range.end) ||
    mustReport(document, cue, layout) ||
    // "the dam (built in 1920, the mayor said)": the parenthesis holds the report whole
    parenthesisAround(document, head.index)?.first === before.range.first
  // "It is, she said, a start"
  const cut = !before.quoted && document.tokens[before.range.end - 1]?.tag === 'AUX'
  // "When it opened, she said, nobody came", "What followed, she said, was chaos"
  const opener = document.tokens[before.range.first]
  const hangs =
    opener?.tag === 'SCONJ' || opener?.norm === 'when' || document.tokens[layout.complement + 1]?.tag === 'AUX'
  const goes = before.quoted ? completesFragment(sight, before.range) : goesOn(sight, layout.complement, hangs ? 3 : 5)
  const incomplete = !whole || cut || goes
  const later = before.quoted ? findLaterQuotation(sight, cue, layout.complement) : -1
  const after = later >= 0 ? later : findRest(sight, incomplete)
  const rest = after > 0 ? { first: after, end: findContentEnd(sight, head.index, after) } : null
  if (!whole && !rest) return null
  if (!before.quoted && !endsClause(document, head, layout.complement) && !trailsOff(sight)) return null
  return {
    frame: before.quoted ? 'quote' : 'parenthetical',
    content: rest && rest.end > rest.first ? [before.range, rest] : [before.range],
  }
}

/**
 * 'called it a “mess,” accusing them', 'On “Morning Talk,” she praised it', 'I said “Why?” She says “Why not?”': a participle, a verb behind
 * a name in quotation marks, or behind what another one reports, with more to come.
 */
function reportsBehind(sight: Sight, { range, quoted }: { readonly range: Range; readonly quoted: boolean }): boolean {
  const { document, head, layout, cueHeads } = sight
  const next = document.tokens[layout.complement]
  // "Doe said on “Morning Talk,” adding, “…”"
  if (head.form === 'gerund' && layout.mention.heads.some((at) => at >= range.first && at < range.end)) return true
  if (quoted && next?.kind === 'quote' && cueHeads.has(range.first - 1)) return true
  const ends = endsClause(document, head, layout.complement)
  // "“We stay,” Doe said, and promised a vote": the report in between has the quotation
  if (quoted && (layout.recipient || !ends) && reportsBetween(sight)) return true
  if (ends) return false
  if (head.form === 'gerund' || (quoted && reportsInFront(document, range, cueHeads))) return true
  const quotation = document.quotations[document.tokens[range.end - 1]?.quotation ?? -1]?.tokens.first ?? range.first
  return quoted && quotation > range.first && !hasFiniteVerb(document, range.first, quotation)
}

/** "Doe | said, and | promised": another report stands between a subject and its verb. */
function reportsBetween({ document, layout, head, cueHeads }: Sight): boolean {
  const from = layout.inverted ? undefined : layout.mention.ranges.at(-1)?.end
  return document.tokens
    .slice(from ?? head.index, head.index)
    .some((word) => cueHeads.has(word.index) && !hasRelation(word, 'acl:relcl'))
}

/** 'Although he says he "loves the yard," he accuses it of theft': a clause in front that has its own report. */
function reportsInFront(document: ParsedDocument, { first, end }: Range, cueHeads: ReadonlySet<number>): boolean {
  const { tag, quotation } = document.tokens[first] ?? {}
  return (
    tag === 'SCONJ' &&
    document.tokens.slice(first, end).some((word) => word.quotation === quotation && cueHeads.has(word.index))
  )
}

/** 'Doe said: "We stay." Nobody answered': a whole sentence behind a colon; what follows is another. */
function isAnswered({ document }: Sight, { first, end }: Range): boolean {
  const [colon, opener, stop] = [first - 1, first, end - 2].map((at) => document.tokens[at])
  return colon?.norm === ':' && opener?.kind === 'quote' && stops.has(stop?.norm ?? '')
}

/** "And, she said, the plan failed": nothing but a conjunction stands before. */
function readBehindOpener({ document, cue, head, layout, ...context }: Sight): Found | null {
  const opening = document.sentences[head.sentence]?.tokens.first ?? 0
  const [joint, comma] = document.tokens.slice(opening, opening + 2)
  const [mark, next] = document.tokens.slice(layout.complement, layout.complement + 2)
  if (joint?.tag !== 'CCONJ' || comma?.norm !== ',' || layout.clause.first !== opening + 2) return null
  if (mark?.norm !== ',' || next?.sentence !== head.sentence) return null
  const first = next.index
  const end = findContentEnd({ document, ...context }, head.index, first)
  return hasFiniteVerb(document, first, end) && (cue.frames.parenthetical ?? 0) > 0
    ? { frame: 'parenthetical', content: [{ first, end }] }
    : null
}

/** A verb that hardly ever stands without a content, at the end of its sentence: the content is what stands before. */
function mustReport(document: ParsedDocument, cue: CueCandidate, { complement }: ClauseLayout): boolean {
  const next = document.tokens[complement]
  const { sentence = -1 } = document.tokens[cue.head] ?? {}
  const ends = !next || next.sentence !== sentence || next.norm === '.'
  // "Jobs at risk, warns union": headlines leave out their verbs
  const isHeadline = document.blocks[document.sentences[sentence]?.block ?? -1]?.kind === 'headline'
  return ends && (cue.frames.parenthetical ?? 0) >= (isHeadline ? 70 : 85)
}

/** Where the content goes on after a reporting clause in its middle; -1 when it does not. */
function findRest({ document, head, layout }: Sight, incomplete: boolean): number {
  const { complement, inverted } = layout
  const comma = document.tokens[complement]
  const next = document.tokens[complement + 1]
  if (!comma || comma.sentence !== head.sentence) return -1
  // 'said Doe, who rates it "neutral"': a word in the phrase that names the source
  if (comma.kind === 'quote' && inverted && next && next.text === next.norm) return -1
  if (comma.kind === 'quote' && comma.quotation !== head.quotation) return complement
  if (comma.tag !== 'PUNCT' || !next || next.sentence !== head.sentence) return -1
  if (next.kind === 'quote' && next.quotation !== head.quotation) return complement + 1
  return comma.norm === ';' || (incomplete && comma.norm === ',') ? complement + 1 : -1
}

/** "The main trouble they face, she says, is money": more than an afterthought of the report follows. */
function goesOn({ document, head, cueHeads }: Sight, comma: number, least = 5): boolean {
  const [mark, next] = document.tokens.slice(comma, comma + 2)
  const sentence = document.sentences[head.sentence]
  if (mark?.norm !== ',' || !next || !sentence || sentence.tokens.end - comma < least) return false
  if (contrasts.has(next.norm) && reportsNext(document, next.index, cueHeads)) return false
  if (joints.has(next.norm)) return joinsClause(document, next.index + 1, cueHeads)
  return (
    next.form !== 'gerund' && next.form !== 'participle' && !afterthoughtWords.has(next.norm) && next.tag !== 'CCONJ'
  )
}

/** '“Despite the storm,” she wrote, the yard is open': a quoted piece that is no clause by itself has one behind its report. */
function completesFragment(sight: Sight, { first, end }: Range): boolean {
  const { document, head, layout, cueHeads } = sight
  const opener = document.tokens[first]?.kind === 'quote' ? document.tokens[first + 1] : document.tokens[first]
  if (hasFiniteVerb(document, first, end) && opener?.tag !== 'SCONJ') return false
  const next = document.tokens[layout.complement + 1]
  // "“A mess,” she said, and | the mayor agreed", "“Never,” she said, then left"
  if (joints.has(next?.norm ?? '') || next?.norm === 'then') return false
  const stop = document.sentences[head.sentence]?.tokens.end ?? end
  const verb = document.tokens.slice(layout.complement, stop).find((word) => isFiniteVerb(document, word))
  // "“No comment,” she said, the first time she had refused": what is no adverbial is a subject, or whole
  if (!verb || cueHeads.has(verb.index) || (nominal.has(opener?.tag ?? '') && verb !== next)) return false
  return goesOn(sight, layout.complement)
}

/** ", she said, although | others find that …" */
function reportsNext(document: ParsedDocument, first: number, cueHeads: ReadonlySet<number>): boolean {
  const { end = first } = document.sentences[document.tokens[first]?.sentence ?? -1]?.tokens ?? {}
  const verb = document.tokens.slice(first, end).find((word) => isFiniteVerb(document, word))
  return verb !== undefined && cueHeads.has(verb.index)
}

/** ", she said, and | visits had halved", ", he says, and | has published it since": a clause of its own or an auxiliary; not "and added that", "but did not explain". */
function joinsClause(document: ParsedDocument, first: number, cueHeads: ReadonlySet<number>): boolean {
  const opener = document.tokens[first]
  const end = document.sentences[opener?.sentence ?? -1]?.tokens.end ?? first
  const verb = document.tokens.slice(first, end).find((word) => isFiniteVerb(document, word))
  if (!opener || !verb || cueHeads.has(verb.index)) return false
  return verb.index > first ? opener.tag !== 'ADV' : verb.tag === 'AUX' && verb.lemma !== 'do'
}
