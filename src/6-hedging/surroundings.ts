import type { ParsedDocument, Tag, Word } from '../layers.js'
import { agentNouns } from '../lexicon/agent-nouns.js'
import { childBy, hasRelation } from '../match/tree.js'
import type { Hedge } from './find-hedges.js'
import type { Tense } from './find-tense.js'

/** A hedge with what its context rules look at. */
export interface Use {
  readonly document: ParsedDocument
  readonly hedge: Hedge
  /** Whether "if", "unless", "without" … stands in the sentence. */
  readonly conditional: boolean
  /** Whether the words are somebody's: then "would" is the future they spoke of. */
  readonly reported: boolean
  readonly tense: Tense
}

/** The word that the grammar hangs on. */
export function headOf({ document, hedge }: Use): Word {
  return document.tokens[hedge.head] as Word
}

/** Whether the hedge opens its sentence, a quotation mark aside. */
export function isSentenceStart({ document, hedge }: Use): boolean {
  const start = document.sentences[hedge.sentence]?.tokens.first ?? 0
  return hedge.first === start || (hedge.first === start + 1 && document.tokens[start]?.kind === 'quote')
}

/** The nth word after the hedge, undefined beyond the sentence. */
export function after({ document, hedge }: Use, n = 1): Word | undefined {
  const word = document.tokens[hedge.end - 1 + n]
  return word?.sentence === hedge.sentence ? word : undefined
}

/** The nth word before the hedge, undefined beyond the sentence. */
export function before({ document, hedge }: Use, n = 1): Word | undefined {
  const word = document.tokens[hedge.first - n]
  return word?.sentence === hedge.sentence ? word : undefined
}

/** The verb or predicate that a modal or auxiliary governs: "arrive" of "should soon arrive". */
export function governed(use: Use): Word | undefined {
  const head = headOf(use)
  const governor = use.document.tokens[head.head]
  if (governor && head.relation.startsWith('aux')) return governor
  for (let n = 1; n <= 4; n++) {
    const word = after(use, n)
    if (!word || word.tag === 'PUNCT') return undefined
    if (word.tag === 'VERB' || word.tag === 'AUX') return word
  }
  return undefined
}

/** Whether "not", "n't" or "never" stands within the next words, before the verb. */
export function isNegatedAfter(use: Use): boolean {
  for (let n = 1; n <= 3; n++) {
    const word = after(use, n)
    if (!word || word.tag === 'VERB' || word.tag === 'PUNCT') return false
    if (isNot(word)) return true
  }
  return false
}

/** "Not", "n't", "never", "cannot". */
export function isNot(word: Word | undefined): boolean {
  return word !== undefined && ['not', "n't", 'never', 'nt'].includes(word.norm)
}

const pronouns = new Set(['i', 'we', 'he', 'she', 'they', 'it', 'you', 'there', 'this', 'that', 'these', 'those'])

/** Whether a clause depends on the word: "that …", "to …", or a clause without a mark. */
export function hasClause(use: Use): boolean {
  const next = after(use)
  if (next?.norm === 'that' && next.tag !== 'DET') return true
  if (next?.norm === 'to' && next.tag === 'PART') return true
  if (next && pronouns.has(next.norm) && beginsVerbGroup(after(use, 2))) return true
  return childBy(use.document, use.hedge.head, 'ccomp', 'xcomp', 'csubj') !== undefined
}

function beginsVerbGroup(word: Word | undefined): boolean {
  return word !== undefined && (word.tag === 'AUX' || word.tag === 'VERB' || word.tag === 'ADV')
}

/** Whether the word is a noun here, by its tag or by a determiner before it. */
export function isNoun(use: Use): boolean {
  const { tag } = headOf(use)
  if (tag === 'NOUN' || tag === 'PROPN') return true
  const previous = before(use)
  return (
    tag !== 'AUX' && previous !== undefined && ['the', 'a', 'an', 'this', "'s", 'no', 'any'].includes(previous.norm)
  )
}

/** Whether the word stands before the noun it describes: "possible targets". */
export function isAttributive(use: Use): boolean {
  const head = headOf(use)
  return head.relation === 'amod' ? head.head > head.index : isTag(after(use), 'NOUN', 'PROPN')
}

export function isTag(word: Word | undefined, ...tags: readonly Tag[]): boolean {
  return word !== undefined && tags.includes(word.tag)
}

/** Whether the word, written or lemma, is one of those. */
export function isOneOf(word: Word | undefined, ...forms: readonly string[]): boolean {
  return word !== undefined && (forms.includes(word.norm) || forms.includes(word.lemma))
}

/** The subject of a predicate. */
export function subjectOf(use: Use, predicate = use.hedge.head): Word | undefined {
  return childBy(use.document, predicate, 'nsubj', 'csubj')
}

export const personalPronouns: ReadonlySet<string> = new Set(['i', 'we', 'you', 'he', 'she', 'they', 'who'])

/** "This", "the new lane": a subject that can be told nothing and tells nothing. */
export function isThing(subject: Word | undefined): boolean {
  return (
    isTag(subject, 'NOUN', 'PRON', 'DET') &&
    !agentNouns.has(subject?.lemma ?? '') &&
    !personalPronouns.has(subject?.norm ?? '')
  )
}

/** Whether a "be" or "get" makes the verb passive: "is believed". */
export function isPassive(use: Use): boolean {
  const head = headOf(use)
  if (head.form !== 'participle' && head.form !== 'past') return false
  return (
    head.children.some((child) => {
      const word = use.document.tokens[child]
      return word !== undefined && (hasRelation(word, 'aux:pass') || hasRelation(word, 'nsubj:pass'))
    }) || isOneOf(before(use), 'be', 'widely', 'generally')
  )
}

/** An adjective behind its noun judges it: "considered a repair | possible", as trees have it. */
export function isPostposed({ tag, relation, head, index }: Word): boolean {
  return tag === 'ADJ' && relation === 'amod' && head < index
}
