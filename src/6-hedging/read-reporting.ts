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

const withholding = new Set(['refuse', 'decline'])
const hard = new Set(['difficult', 'hard', 'impossible', 'early', 'soon'])
const interrogatives = new Set(['who', 'what', 'why', 'how', 'when', 'where', 'which', 'whether', 'if'])

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
  if (isHard()) return { ...none, level: 'open' }
  if (isWithheld()) return { ...none, level: isSaying() ? 'open' : 'asserted', denies: true }
  switch (cue.effect) {
    case 'probable':
    case 'possible':
      return { level: cue.effect, denies: denies(cue), future: false }
    case 'probable-':
      return cue.negated ? none : { level: 'probable', denies: true, future: false }
    case 'open':
      return isDemand() ? none : { ...none, level: 'open' }
    case 'polarity-':
      return cue.negated ? { ...none, level: 'open' } : { ...none, denies: true }
    case 'asserted-intent':
      return { level: 'asserted', denies: denies(cue), future: true }
    default:
      return { ...none, denies: denies(cue) }
  }

  /** "It is difficult to predict". */
  function isHard(): boolean {
    const head = cue?.head ?? -1
    return document.tokens[head - 1]?.norm === 'to' && hard.has(document.tokens[head - 2]?.norm ?? '')
  }

  /** "Refused to say", the verb group read as one. */
  function isWithheld(): boolean {
    return cue?.tokens.some((token) => withholding.has(document.tokens[token]?.lemma ?? '')) ?? false
  }

  /** "Refused to say". */
  function isSaying(): boolean {
    const head = cue?.head ?? -1
    return [...(cue?.tokens ?? []), head + 1, head + 2].some((token) =>
      ['say', 'tell', 'confirm', 'discuss'].includes(document.tokens[token]?.lemma ?? ''),
    )
  }

  /** "Asked the court to dismiss the case", "asked that it be dismissed". */
  function isDemand(): boolean {
    const { first = -1, end = 0 } = content[0] ?? {}
    for (let token = first; token < Math.min(end, first + 6); token++) {
      const word = document.tokens[token]
      if (word?.norm === 'that' && token === first) return true
      if (!word || word.tag === 'SCONJ' || interrogatives.has(word.norm)) return false
      if (word.norm === 'to' && word.tag === 'PART') return true
      if (word.tag === 'VERB' || word.tag === 'AUX') return false
    }
    return false
  }
}

function denies({ negated, lemma }: CueCandidate): boolean {
  return negated && !factive.has(lemma)
}
