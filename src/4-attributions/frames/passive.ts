import type { ParsedDocument, Range, Word } from '../../layers.js'
import { addressingVerbs } from '../../lexicon/addressing-verbs.js'
import { hasFiniteVerb } from '../../match/is-finite-verb.js'
import { childBy, childrenBy, subtree } from '../../match/tree.js'
import { findContentEnd } from '../ends/find-content-end.js'
import { findContentBefore } from '../find-content-before.js'
import { hearsClaims } from '../hears-claims.js'
import { isNominal, mayOpenClause } from '../phrases/climb-phrase.js'
import { skipTime } from '../phrases/skip-time.js'
import { toSourcePhrase } from '../phrases/to-source-phrase.js'
import type { Found, FrameRule, Sight } from './frame-rule.js'
import { questionWords } from './frame-words.js'
import { markHearsay } from './hearsay.js'

/** "The plan was announced by the mayor", "He was accused of …", "She was asked whether …". */
export const passive: FrameRule = {
  id: 'content/passive',
  examples: [
    { text: 'The closure was announced by the mayor.', content: ['The closure'] },
    { text: 'The mayor was accused of lying.', content: ['The mayor', 'of lying'] },
  ],
  read: readPassive,
}

const openers: ReadonlySet<string> = new Set(['as', 'of', 'for', 'to', 'about', 'that', ...questionWords])
/** Words of what is said of an agent between commas. */
const longestAside = 10

function readPassive(sight: Sight): Found | null {
  const { document, cue, head, layout } = sight
  const subject = childBy(document, head.index, 'nsubj:pass')
  const before = document.tokens[(cue.tokens[0] ?? cue.head) - 1]
  const nearer = subject && before && isNominal(before) && mayOpenClause(document, before) ? before : undefined
  const patient =
    nearer ?? subject ?? (childBy(document, head.index, 'aux:pass') && childBy(document, head.index, 'nsubj'))
  const clause = patient?.norm === 'it' && childrenBy(document, head.index, 'ccomp', 'csubj')[0]
  if (clause) return markHearsay(sight, { frame: 'passive', content: [thatClause(sight, clause)] })
  const agent = layout.mention.ranges[0]
  const byAgent = agent !== undefined && agent.first > head.index
  const behind = (cue.tokens.at(-1) ?? cue.head) + 1
  const late = byAgent && agent.first > behind + 1 && openers.has(document.tokens[behind]?.norm ?? '')
  const after = skipTime(document, byAgent && !late ? closeAside(document, agent) : behind)
  const next = document.tokens[after]
  const goesOn = next?.sentence === head.sentence && openers.has(next.norm)
  const rest = goesOn ? [{ first: after, end: late ? agent.first - 1 : findContentEnd(sight, head.index, after) }] : []
  if (cue.class === 'question' || addressingVerbs.has(cue.lemma)) {
    if (rest.length > 0) return patient || byAgent ? { frame: 'passive', content: rest } : null
    return patient ? readTold(sight, patient, after) : null
  }
  if (!patient || isShown(sight)) return null
  const found: Found = { frame: 'passive', content: [...patientOf(sight, patient), ...rest] }
  return next?.norm === 'to' ? markHearsay(sight, found) : found
}

/** "The jury was shown | a film": what stands before sees it. */
function isShown({ document, cue, head }: Sight): boolean {
  return cue.lemma === 'show' && childBy(document, head.index, 'obj', 'iobj') !== undefined
}

/** "by the mayor, who left, | of lying", "by the mayor, a lawyer, | whether …": behind the comma that closes what is said of the agent. */
function closeAside(document: ParsedDocument, { first, end }: Range): number {
  const { tokens } = document
  if (tokens[end]?.norm !== ',') return end
  if (tokens.slice(first, end).some(({ norm }) => norm === ',')) return end + 1
  const close = tokens.slice(end + 1, end + 1 + longestAside).find(({ norm }) => norm === ',')
  if (!close || hasFiniteVerb(document, end + 1, close.index)) return end
  return openers.has(tokens[close.index + 1]?.norm ?? '') ? close.index + 1 : end
}

/** "The clerk stole the money, the court was told.": what stands before, as nobody is told it but those who hear a case. */
function readTold(sight: Sight, patient: Word, after: number): Found | null {
  const { document, cue, head, layout } = sight
  const next = document.tokens[after]
  const ends = next?.sentence !== head.sentence || next.norm === '.'
  if (!ends || !hearsClaims(document, patient) || !addressingVerbs.has(cue.lemma)) return null
  const clause = { first: subtree(document, patient.index).first, end: layout.clause.end }
  const before = findContentBefore({ ...sight, layout: { ...layout, clause } })
  const whole = before && (before.quoted || hasFiniteVerb(document, before.range.first, before.range.end))
  return whole ? { frame: 'passive', content: [before.range], leastShare: 90 } : null
}

/** "after | the truce was announced": without the preposition. */
function patientOf({ document, cue }: Sight, patient: Word): readonly Range[] {
  if (!mayOpenClause(document, patient)) return toSourcePhrase(document, patient.index, cue).ranges
  return [{ first: subtree(document, patient.index).first + 1, end: patient.index + 1 }]
}

/** "It was said that …". */
function thatClause(sight: Sight, clause: Word): Range {
  const { first } = subtree(sight.document, clause.index)
  return { first, end: findContentEnd(sight, sight.head.index, first) }
}
