import type { ParsedDocument, Range, Word } from '../../layers.js'
import type { readingOdds } from '../../lexicon/reading-odds.js'
import { relativePronouns } from '../../lexicon/relative-pronouns.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import { hasFiniteVerb } from '../../match/is-finite-verb.js'
import { isHuman, looksHuman } from '../../match/is-human.js'
import { channelAt } from '../ends/channel-at.js'
import { isNominal } from '../phrases/climb-phrase.js'
import type { Reading } from '../reading.js'
import { isDisguisedMain } from './is-disguised-main.js'
import { stepOf } from './step-of.js'

/** A reading and where it stands. */
export interface View {
  readonly reading: Reading
  readonly head: Word
  readonly document: ParsedDocument
  readonly words: SourceLexicon
}

/** Something that makes a reading surer or rarer than its verb and frame alone. */
interface Circumstance {
  readonly id: keyof typeof readingOdds
  /** Its value here, a key of the odds; undefined where it does not arise. */
  readonly of: (view: View) => string | undefined
}

/** What is weighed in a reading, in the order of the trace. */
export const circumstances: readonly Circumstance[] = [
  { id: 'rule', of: ({ reading }) => reading.steps.at(-1)?.ruleId },
  { id: 'class', of: ({ reading }) => reading.cue.class },
  { id: 'phrase', of: ({ reading: { cue } }) => (cue.kind === 'verb' ? undefined : cue.lemma) },
  { id: 'relation', of: ({ document, head }) => (isDisguisedMain(document, head) ? 'main' : head.relation) },
  { id: 'form', of: ({ head }) => head.form ?? undefined },
  { id: 'auxiliaries', of: auxiliariesOf },
  { id: 'speaker', of: speakerOf },
  { id: 'class by speaker', of: (view) => `${view.reading.cue.class} ${speakerOf(view)}` },
  { id: 'role', of: ({ reading, document }) => document.tokens[reading.mention.heads[0] ?? -1]?.relation },
  { id: 'before', of: ({ reading, document }) => signBefore(document, firstOf(reading)) },
  { id: 'gap', of: ({ reading, document }) => gapOf(reading, document) },
  { id: 'length', of: ({ reading }) => `${reading.frame} ${lengthOf(reading.content)}` },
  { id: 'opener', of: openerOf },
  { id: 'rest', of: ({ reading, document }) => restOf(reading, document) },
  { id: 'after', of: ({ reading, document }) => signAfter(document, reading.content.at(-1)?.end) },
]

/** "has not", "to": the verb group without its verb. */
function auxiliariesOf({ reading: { cue }, document }: View): string | undefined {
  const before = cue.tokens.filter((at) => at < cue.head).map((at) => document.tokens[at]?.norm)
  return before.length > 0 ? before.join(' ') : undefined
}

/** What the head of the source phrase is a word for; a pronoun stands for itself, a relative one with its noun: "that document". */
function speakerOf(view: View): string {
  const { reading, document } = view
  const head = document.tokens[reading.mention.heads[0] ?? -1]
  if (!head) return 'no source'
  if (head.tag !== 'PRON') return kindOf(view, head)
  const noun = relativePronouns.has(head.norm) ? document.tokens[view.head.head] : undefined
  return noun && isNominal(noun) && noun.index < head.index ? `${head.norm} ${kindOf(view, noun)}` : head.norm
}

/** What a noun is a word for. */
function kindOf({ document, words }: View, head: Word): string {
  if (head.tag !== 'NOUN') return head.tag
  // "the Times": a capital makes a name of whatever the tagger saw
  if (isName(document, head)) return 'PROPN'
  if (isHuman(head.lemma, words)) return 'person'
  if (words.organizationNouns.has(head.lemma) || words.mediaNouns.has(head.lemma)) return 'body'
  if (words.documentNouns.has(head.lemma)) return 'document'
  return looksHuman(head.lemma, words) ? 'agent' : 'thing'
}

/** A capital behind another word of the sentence. */
function isName({ tokens }: ParsedDocument, { index, sentence, text }: Word): boolean {
  const before = tokens[index - 1]
  return /^\p{Lu}/u.test(text) && before?.sentence === sentence && before.kind === 'word'
}

/** Words between source phrase and cue, and whether the cue shares its source with a verb among them. */
function gapOf({ mention, cue, recipient }: Reading, document: ParsedDocument): string | undefined {
  const [phrase] = mention.ranges
  if (!phrase) return undefined
  if (phrase.first > cue.head) return `inverted ${stepOf(phrase.first - cue.head - 1)}`
  const opener = cue.tokens[0] ?? cue.head
  // "quoted Doe as | saying"
  const behind = document.tokens[opener - 1]?.norm === 'as' ? opener - 1 : opener
  // "Doe | to critics |:"
  const first = recipient && recipient.end === opener ? phrase.end : behind
  const shared = hasFiniteVerb(document, phrase.end, first) ? 'shared ' : ''
  return shared + stepOf(Math.max(0, first - phrase.end))
}

/** Where source phrase and cue begin: "| the board said", "| said the board". */
function firstOf({ mention, cue }: Reading): number | undefined {
  const [phrase] = mention.ranges
  return phrase && Math.min(phrase.first, cue.tokens[0] ?? cue.head)
}

/** The tag of the first word of the content; "denied having seen it" opens with a verb like "denied seeing it". */
function openerOf({ reading, document }: View): string | undefined {
  const { tag, form } = document.tokens[reading.content[0]?.first ?? -1] ?? {}
  return tag === 'AUX' && form === 'gerund' ? 'VERB' : tag
}

function signBefore(document: ParsedDocument, at = -1): string | undefined {
  const [before, word] = document.tokens.slice(Math.max(0, at - 1), at + 1)
  if (at < 0) return undefined
  return word && before?.sentence === word.sentence ? signOf(before) : 'start'
}

function signAfter(document: ParsedDocument, end = 0): string | undefined {
  const [last, word] = document.tokens.slice(Math.max(0, end - 1), end + 1)
  if (!word || word.sentence !== last?.sentence) return 'end'
  return channelAt(document, word) === 'occasion' ? 'occasion' : signOf(word)
}

function signOf(word: Word): string {
  return word.tag === 'PUNCT' ? word.norm : word.tag
}

/** "is said | to have sunk", "was described | as a wreck": what the content goes on with behind a passive. */
function restOf({ frame, content: [, rest] }: Reading, document: ParsedDocument): string | undefined {
  return frame === 'passive' && rest ? document.tokens[rest.first]?.norm : undefined
}

function lengthOf(ranges: readonly Range[]): string {
  return stepOf(ranges.reduce((sum, { first, end }) => sum + end - first, 0))
}
