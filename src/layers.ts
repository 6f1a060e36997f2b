/**
 * What flows between the stages. Each stage takes the layers before it and adds one; none takes anything away.
 *
 * Document (1) → ParsedDocument (2) → CueCandidate[] (3) → Links (4) → ResolvedSources (5) → Hedging[] (6)
 *
 * Tokens are numbered through the whole document, so one number names a word everywhere.
 */
import type { Frame } from './lexicon/reporting-verbs.js'
import type { BlockKind, Channel, CueKind, QuotationKind, Source, Span, Stance, Step } from './types.js'

/** Half-open range of token indexes: [first, end). */
export interface Range {
  readonly first: number
  readonly end: number
}

/** A word, clitic ("n't", "'s"), number or mark. */
export interface Token {
  /** Position in `document.tokens`. */
  readonly index: number
  readonly start: number
  readonly end: number
  /** As it reads: `document.text.slice(start, end)`, but where a file writes it with references or tags ("&amp;"). */
  readonly text: string
  /** Lower case, straight apostrophes and quotation marks. */
  readonly norm: string
  readonly kind: 'word' | 'number' | 'quote' | 'punctuation' | 'symbol'
  readonly spaceBefore: boolean
  /** Position in `document.sentences`. */
  readonly sentence: number
  /** Position in `document.quotations` of the innermost quotation that holds the token (marks included), or -1; marks around the name of a work hold nothing. */
  readonly quotation: number
}

export interface Sentence {
  readonly index: number
  readonly span: Span
  readonly tokens: Range
  /** Position in `document.blocks`. */
  readonly block: number
}

/** A pair of quotation marks and what stands between. */
export interface QuotedRange {
  readonly index: number
  readonly span: Span
  /** With the marks. */
  readonly tokens: Range
  /** 1 outermost. */
  readonly depth: number
  readonly closed: boolean
  /** Double or single marks; single ones are often scare quotes or titles in headlines. */
  readonly mark: 'double' | 'single'
  /** The quotation that this one re-opens at a new paragraph, or -1. */
  readonly continues: number
  /** The quotation around this one, or -1. */
  readonly parent: number
}

export interface TextBlock {
  readonly index: number
  readonly kind: BlockKind
  readonly span: Span
  readonly tokens: Range
}

/** Layer 1: the text in sentences, tokens, quotations and blocks. */
export interface Document {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly quotations: readonly QuotedRange[]
  readonly blocks: readonly TextBlock[]
}

/** Universal part of speech. */
export type Tag =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'

/** Inflection: of verbs base ("say", present plural too), third ("says"), past, participle, gerund; of nouns singular, plural. */
export type Form = 'base' | 'third' | 'past' | 'participle' | 'gerund' | 'singular' | 'plural' | null

export interface Word extends Token {
  readonly tag: Tag
  readonly form: Form
  /** Lower case, but proper nouns keep theirs. */
  readonly lemma: string
  /** Token index of the head; -1 at the root and everywhere in sentences without a tree. */
  readonly head: number
  /** Universal dependency relation with subtype ("nsubj:pass"); "root" at the root; "" without a tree. */
  readonly relation: string
  /** Token indexes, ascending. */
  readonly children: readonly number[]
}

export interface ParsedSentence extends Sentence {
  /** Whether its words have heads. */
  readonly parsed: boolean
}

/** Layer 2: every token tagged; sentences that need one have a tree. */
export interface ParsedDocument extends Document {
  readonly tokens: readonly Word[]
  readonly sentences: readonly ParsedSentence[]
}

/** Layer 3: words that may report speech. Stage 4 decides which do. */
export interface CueCandidate {
  readonly kind: CueKind
  /** Token indexes, ascending: the verb group with auxiliaries and negation. */
  readonly tokens: readonly number[]
  /** The token that carries the meaning: "said" of "has not said". */
  readonly head: number
  readonly lemma: string
  /** The lexicon class: "neutral-say", "doxastic", "nonresponse" … */
  readonly class: string
  readonly act: string
  readonly stance: Stance
  /** What the cue does to an unhedged content. */
  readonly effect: string
  readonly negated: boolean
  /** Per cent of the uses in each frame that people marked as a cue. */
  readonly frames: Readonly<Partial<Record<Frame, number>>>
  /** Whether the verb names what may be done without words, or only the topic: "attacked", "discussed". */
  readonly wordless: boolean
  /** Whether it reports speech and text, or a state of mind that only `scope: 'all'` reports. */
  readonly scope: 'speech' | 'all'
  readonly ruleId: string
}

/** Layer 3: Words that say a source asked not to be named. */
export interface Formula {
  readonly ruleId: string
  readonly range: Range
  readonly sentence: number
  /** Only says that nobody allowed the source to speak: it is its own reason. */
  readonly permission: boolean
  /** An adjective of the noun that follows: "an anonymous source". */
  readonly attributive: boolean
}

/** Layer 4: a cue with what it reports and the words that name who. */
export interface Link {
  readonly cue: CueCandidate | null
  readonly quotation: QuotationKind
  readonly content: readonly Range[]
  /** Ranges of the source phrase; [] when none stands here. */
  readonly mention: readonly Range[]
  /** Head token of each coordinated source in `mention`: one claim, several sources. */
  readonly mentionHeads: readonly number[]
  /** Position in `links` of the link that reports this one, or -1. */
  readonly within: number
  readonly recipient: Range | null
  readonly channel: Channel
  readonly confidence: number
  readonly trace: readonly Step[]
}

/** A cue that says that somebody said nothing. */
export interface NonResponseLink {
  readonly mention: readonly Range[]
  readonly mentionHeads: readonly number[]
  readonly cue: readonly Range[]
  readonly content: readonly Range[]
}

export interface Links {
  /** Document order of their first span. */
  readonly links: readonly Link[]
  readonly nonResponses: readonly NonResponseLink[]
}

/** Layer 5: who they are. */
export interface ResolvedSources {
  /** Order of first mention; ids "s1", "s2" … */
  readonly sources: readonly Source[]
  /** Per link: the ids of its sources, how they were found, and how sure that is (0 to 1, 1 when nothing else came near). */
  readonly ofLink: readonly {
    readonly sources: readonly string[]
    readonly trace: readonly Step[]
    readonly certainty: number
  }[]
  /** Per non-response: the ids of its sources. */
  readonly ofNonResponse: readonly (readonly string[])[]
}
