/**
 * What callers see. Everything is plain, readonly and JSON-serialisable.
 * Offsets are UTF-16 indexes into the caller's text; `text.slice(start, end) === span.text` holds for every span.
 */

import type { Lexicon } from './lexicon/lexicon.js'
import type {
  Act,
  AnonymityStatus,
  Basis,
  BlockKind,
  Channel,
  CueKind,
  HedgeClass,
  HedgeLevel,
  Identifiability,
  QuotationKind,
  ReasonKind,
  SourceType,
  Stance,
} from './terms.js'

export type * from './terms.js'

export interface Span {
  readonly start: number
  readonly end: number
  readonly text: string
}

export interface Analysis {
  readonly text: string
  readonly sentences: readonly Span[]
  /** Document order of their first span. */
  readonly attributions: readonly Attribution[]
  /** Order of first mention. */
  readonly sources: readonly Source[]
  /** Everything inside quotation marks, scare quotes and titles too. */
  readonly quotations: readonly Quotation[]
  /** "Declined to comment", "could not be reached". */
  readonly nonResponses: readonly NonResponse[]
  readonly blocks: readonly Block[]
}

export interface Attribution {
  /** "a1", "a2" … */
  readonly id: string
  readonly quotation: QuotationKind
  /** One claim may stand in several pieces: "A," she said. "B." */
  readonly content: readonly Span[]
  /** Null: a quotation that goes on without words of its own. Never found: `content` of the claim before holds it. Kept for rows written by hand. */
  readonly cue: Cue | null
  /** The words that name the source here; empty when none do. */
  readonly mention: readonly Span[]
  /** Source ids; several when coordinated, none where `mention` is a pronoun for somebody of whom the article tells nothing, or "nobody". */
  readonly sources: readonly string[]
  readonly hedging: Hedging
  /** Id of the attribution that reports this one. */
  readonly within: string | null
  /** "told Reuters", "told reporters". */
  readonly recipient: Span | null
  readonly channel: Channel
  /** 0 to 1: share of attributions with this evidence that people marked too; marked with other words for source or content counts 0.4. */
  readonly confidence: number
  /** Why: rule id and the words that triggered it, in order. */
  readonly trace: readonly Step[]
}

export interface Step {
  /** "cue/verb", "content/that-clause", "source/surname" … */
  readonly ruleId: string
  /** The words that triggered the rule; for "score" what moved the confidence most, and by what odds. */
  readonly words: string
}

export interface Cue {
  readonly kind: CueKind
  /** The verb group with auxiliaries and negation: "has not said". */
  readonly spans: readonly Span[]
  /** "say", "according to". */
  readonly lemma: string
  /** What the source does by saying it; a lexicon of one's own may bring other acts. */
  readonly act: Act | (string & {})
  readonly stance: Stance
  readonly negated: boolean
}

export interface Hedging {
  readonly level: HedgeLevel
  /** 0 asserted … 3 open. */
  readonly score: 0 | 1 | 2 | 3
  /** Negated: the main claim is denied or said not to be so. */
  readonly polarity: 'affirmed' | 'negated'
  readonly cues: readonly HedgeCue[]
  readonly boosted: boolean
  readonly approximate: boolean
  readonly conditional: boolean
  readonly future: boolean
  /** Probability word with its ICD 203 range in per cent. */
  readonly likelihood: { readonly term: string; readonly range: readonly [number, number] } | null
}

export interface HedgeCue {
  readonly span: Span
  readonly level: HedgeLevel
  readonly class: HedgeClass
  /** The clause that the cue weakens. */
  readonly scope: Span
  readonly active: boolean
  /**
   * Why the cue does not count; null when active. Words for people, of which new versions may bring more: where it stands
   * ("relative clause", "side clause", "side remark", "another claim", "another sentence", "nested attribution", "settled question",
   * "describes a noun", "not the claim itself"), or what it means there ("ability", "duty", "wish", "concession", "time" …).
   */
  readonly inactiveBecause: string | null
}

export interface HeadCount {
  readonly min: number
  /** Null: open. */
  readonly max: number | null
  readonly stated: Span | null
}

export interface Anonymity {
  readonly status: AnonymityStatus
  /** "on condition of anonymity". */
  readonly formula: Span | null
  /** "because they were not authorized to speak". */
  readonly reason: Span | null
  /** Null where there is no reason; a lexicon of one's own may bring other kinds. */
  readonly reasonKind: ReasonKind | (string & {}) | null
}

export interface Source {
  /** "s1" … */
  readonly id: string
  readonly type: SourceType
  /** Fullest proper name in the article: "Lena Ostrava". */
  readonly name: string | null
  /** How to call it: the name, else the fullest description. */
  readonly label: string
  readonly identifiability: Identifiability
  /** People; null for bodies and documents. */
  readonly number: HeadCount | null
  readonly anonymity: Anonymity
  readonly basis: Basis
  /** "analyst", "US President"; null where the article says only "a man", "officials". */
  readonly role: string | null
  /** "Calder Group". */
  readonly affiliation: string | null
  /** Of a document. */
  readonly issuer: string | null
  /** Source id: "two of the officials" is a part of "three ministry officials". */
  readonly subsetOf: string | null
  /** Every mention in the article, pronouns too. */
  readonly mentions: readonly Span[]
}

export interface Quotation {
  /** With its marks. */
  readonly span: Span
  /** 1 outermost, 2 nested … */
  readonly depth: number
  readonly closed: boolean
}

export interface NonResponse {
  readonly mention: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
  readonly sources: readonly string[]
}

export interface Block {
  readonly kind: BlockKind
  readonly span: Span
}

export interface Options {
  /** "Reuters": then "told Reuters" is first-hand. */
  readonly publisher?: string
  /** 'speech' (default): said, written, shown, "is believed to". 'all': also beliefs, wishes, plans, and deeds ("endorsed") that are less sure. */
  readonly scope?: 'speech' | 'all'
  /** Extension by value: `{ ...defaultLexicon, reportingVerbs: [...] }`. */
  readonly lexicon?: Lexicon
}
