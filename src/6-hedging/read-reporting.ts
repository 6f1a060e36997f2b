import type { CueCandidate, Link, ParsedDocument } from '../layers.js'
import type { HedgeLevel } from '../types.js'

/** What the reporting words do to the claim. */
export interface Reporting {
  readonly level: HedgeLevel
  /** "Deny", "has not said". */
  readonly denies: boolean
  /** "Promise", "threaten". */
  readonly future: boolean
}

const none: Reporting = { level: 'asserted', denies: false, future: false }

/** Verbs that take their clause for true even when negated: "did not know that". */
const factive = new Set([
  'know',
  'realize',
  'realise',
  'remember',
  'recall',
  'learn',
  'notice',
  'forget',
  'regret',
  'admit',
])

/** Read level and polarity off a reporting cue. */
export function readReporting(document: ParsedDocument, { cue, content }: Link): Reporting {
  if (!cue) return none
  if (cue.lemma === 'rule out' && cue.negated) return { ...none, level: 'possible' }
  switch (cue.effect) {
    case 'probable':
    case 'possible':
      return { level: cue.effect, denies: denies(cue), future: false }
    case 'probable-':
      return { level: 'probable', denies: !cue.negated, future: false }
    case 'open':
      return isDemand() ? none : { ...none, level: 'open' }
    case 'polarity-':
      return cue.negated ? { ...none, level: 'open' } : { ...none, denies: true }
    case 'asserted-intent':
      return { level: 'asserted', denies: denies(cue), future: true }
    default:
      return { ...none, denies: denies(cue) }
  }

  /** "Asked the court to dismiss the case". */
  function isDemand(): boolean {
    const first = document.tokens[content[0]?.first ?? -1]
    return first?.norm === 'to' || first?.norm === 'for'
  }
}

function denies({ negated, lemma }: CueCandidate): boolean {
  return negated && !factive.has(lemma)
}
