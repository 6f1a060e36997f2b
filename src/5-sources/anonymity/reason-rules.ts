import type { Word } from '../../layers.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'

/** A word that may open the reason for which a source is not named, with what follows. */
export interface ReasonView {
  readonly next: Word
  /** The few words behind the next one. */
  readonly rest: readonly Word[]
  readonly words: SourceLexicon
}

export interface ReasonRule {
  readonly id: string
  /** Words that open the reason, lower case. */
  readonly openers: ReadonlySet<string>
  /** Whether they do with what follows. */
  readonly opens: (view: ReasonView) => boolean
  /** Sentences, each with the reason in brackets. */
  readonly examples: readonly string[]
}

const phrases: ReadonlySet<string> = new Set(['PRON', 'DET', 'NOUN', 'PROPN', 'ADJ'])
/** "in line with the ministry's rules" */
const agreeing: ReadonlySet<string> = new Set(['line', 'keeping', 'accordance', 'compliance'])
const rules: ReadonlySet<string> = new Set(['rules', 'policy', 'guidelines', 'agreement'])
const feared: ReadonlySet<string> = new Set(['fear', 'risk', 'worry'])
const forWhat: ReadonlySet<string> = new Set(
  'fear fears security safety privacy legal professional personal lack the'.split(' '),
)

/** What opens a reason behind a formula of anonymity. */
export const reasonRules: readonly ReasonRule[] = [
  {
    id: 'reason/because',
    openers: new Set(['because', 'citing', 'given', 'lest', 'fearing', 'since']),
    opens: () => true,
    examples: [
      'An aide spoke on condition of anonymity [because the talks were private].',
      'An aide spoke on condition of anonymity, [fearing reprisals from the firm].',
    ],
  },
  {
    id: 'reason/saying',
    openers: new Set(['saying']),
    opens: ({ next, rest }) => next.tag === 'PRON' && rest[0] !== undefined && feared.has(rest[0].lemma),
    examples: ['An aide insisted on anonymity, [saying he feared being sued].'],
  },
  {
    id: 'reason/due-to',
    openers: new Set(['due', 'owing']),
    opens: ({ next }) => next.norm === 'to',
    examples: ['An aide spoke on condition of anonymity [due to the sensitivity of the talks].'],
  },
  {
    id: 'reason/discussing',
    openers: new Set(['discussing', 'describing', 'recounting', 'detailing', 'sharing']),
    opens: () => true,
    examples: ['An aide requested anonymity [discussing private talks].'],
  },
  {
    id: 'reason/as',
    openers: new Set(['as']),
    // "as an aide" tells who spoke
    opens: ({ next }) => phrases.has(next.tag) && next.norm !== 'a' && next.norm !== 'an',
    examples: ['An aide spoke on condition of anonymity [as the talks were private].'],
  },
  {
    id: 'reason/for-fear',
    openers: new Set(['for']),
    opens: ({ next, words }) => forWhat.has(next.norm) || words.pronouns.possessive.has(next.norm),
    examples: ['An aide spoke on condition of anonymity [for fear of losing her job].'],
  },
  {
    id: 'reason/out-of',
    openers: new Set(['out']),
    opens: ({ next }) => next.norm === 'of',
    examples: ['An aide spoke on condition of anonymity [out of fear of reprisals].'],
  },
  {
    id: 'reason/in-order',
    openers: new Set(['in']),
    opens: ({ next, rest }) => next.norm === 'order' || (agreeing.has(next.norm) && rest[0]?.norm === 'with'),
    examples: [
      'An aide spoke on condition of anonymity [in order to discuss the talks].',
      'An aide spoke on condition of anonymity [in line with the rules of the ministry].',
    ],
  },
  {
    id: 'reason/so-that',
    openers: new Set(['so']),
    opens: ({ next }) => next.norm === 'as' || next.norm === 'that' || next.tag === 'PRON',
    examples: ['An aide spoke on condition of anonymity [so that she could speak freely].'],
  },
  {
    id: 'reason/over-concerns',
    openers: new Set(['over', 'amid']),
    opens: ({ next }) => /^(?:concern|fear|worr|safety|security)/.test(next.norm),
    examples: ['An aide spoke on condition of anonymity [over fears for her safety].'],
  },
  {
    id: 'reason/under-rules',
    openers: new Set(['under']),
    opens: ({ next, rest }) =>
      /^(?:ground|rule|polic|guideline|nda|non)/.test(next.norm) || rest.some(({ norm }) => rules.has(norm)),
    examples: [
      'An aide spoke on condition of anonymity [under ground rules set by the ministry].',
      'An aide spoke on condition of anonymity [under the rules of the ministry].',
    ],
  },
  {
    id: 'reason/to-discuss',
    openers: new Set(['to']),
    // "to be named", "to identify": what was asked, not why
    opens: ({ next, rest, words }) =>
      (next.tag === 'VERB' &&
        !words.anonymity.naming.has(next.lemma) &&
        next.norm !== 'be' &&
        next.form !== 'gerund') ||
      (next.tag === 'ADV' && rest[0]?.tag === 'VERB') ||
      words.anonymity.speaking.has(next.norm),
    examples: [
      'An aide spoke on condition of anonymity [to discuss the private talks].',
      'An aide spoke on condition of anonymity [to freely describe the talks].',
    ],
  },
]
