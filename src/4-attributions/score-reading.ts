import type { ParsedDocument, Word } from '../layers.js'
import { carriers } from '../lexicon/carriers.js'
import { deeds } from '../lexicon/deeds.js'
import { childrenBy, hasRelation, subtree } from '../match/tree.js'
import { isDisguisedMain } from './is-disguised-main.js'
import type { Reading } from './reading.js'

/** A circumstance that makes a cue rarer or surer than its verb and frame alone. */
interface Circumstance {
  readonly id: string
  /** Odds of being marked with the circumstance against without it, counted in PolNeAR train. */
  readonly odds: number
  readonly holds: (reading: Reading, head: Word, document: ParsedDocument) => boolean
}

const weakModals: ReadonlySet<string> = new Set(['would', 'could', 'can', 'should', 'might', 'may', 'must', 'will'])

const naming: ReadonlySet<string> = new Set(['call', 'label', 'dub', 'brand', 'term', 'name'])
const vaguePronouns: ReadonlySet<string> = new Set(['they', 'it', 'that', 'which', 'you'])

/** The object of the verb is one by which it does something instead of telling it. */
function isDeed({ cue }: Reading, document: ParsedDocument): boolean {
  const objects = deeds[cue.lemma]
  if (!objects) return false
  return childrenBy(document, cue.head, 'obj', 'nsubj:pass').some((object) => objects.has(object.lemma))
}

/** "called her brother" against "called her a liar": verbs of naming report only with a name, a description or a quotation. */
function lacksPredicate({ cue, frame, content }: Reading, head: Word, document: ParsedDocument): boolean {
  const [object] = childrenBy(document, head.index, 'obj')
  const end = content.at(-1)?.end ?? 0
  if (!naming.has(cue.lemma) || frame !== 'object' || !object || object.index < head.index) return false
  const quoted = content.some((range) =>
    document.tokens.slice(range.first, range.end).some((word) => word.kind === 'quote'),
  )
  return (
    !quoted &&
    end <= subtree(document, object.index).end &&
    childrenBy(document, head.index, 'xcomp', 'ccomp').length === 0
  )
}

/** "was reported": nobody need be named. */
function isPassive(cue: Reading['cue'], document: ParsedDocument): boolean {
  return cue.tokens.some(
    (at) => at < cue.head && document.tokens[at]?.lemma === 'be' && document.tokens[cue.head]?.form !== 'gerund',
  )
}

const circumstances: readonly Circumstance[] = [
  { id: 'deed', odds: 0.05, holds: (reading, _head, document) => isDeed(reading, document) },
  {
    id: 'particle',
    odds: 0.1,
    holds: ({ cue }, head, document) =>
      childrenBy(document, head.index, 'compound').some(
        ({ index, relation }) => relation === 'compound:prt' && !cue.tokens.includes(index),
      ),
  },
  { id: 'no-predicate', odds: 0.2, holds: (reading, head, document) => lacksPredicate(reading, head, document) },
  { id: 'object', odds: 0.7, holds: ({ frame }) => frame === 'object' },
  { id: 'passive', odds: 0.5, holds: ({ frame }) => frame === 'passive' },
  { id: 'preposition', odds: 0.5, holds: ({ frame }) => frame === 'preposition' },
  {
    id: 'infinitive',
    odds: 0.25,
    holds: ({ cue }, _head, document) => document.tokens[cue.tokens[0] ?? cue.head]?.norm === 'to',
  },
  {
    id: 'modal',
    odds: 0.3,
    holds: ({ cue }, _head, document) => cue.tokens.some((at) => weakModals.has(document.tokens[at]?.norm ?? '')),
  },
  { id: 'negated', odds: 0.4, holds: ({ cue, frame }) => cue.negated && frame !== 'clause' && frame !== 'quote' },
  {
    id: 'complement',
    odds: 0.15,
    holds: ({ frame, cue }, head) =>
      frame !== 'parenthetical' &&
      frame !== 'quote' &&
      !cue.tokens.includes(head.head) &&
      (hasRelation(head, 'ccomp') || hasRelation(head, 'xcomp')),
  },
  {
    id: 'relative',
    odds: 0.35,
    holds: (_reading, head, document) => hasRelation(head, 'acl') && !isDisguisedMain(document, head),
  },
  {
    id: 'adverbial',
    odds: 0.6,
    holds: ({ frame }, head) => hasRelation(head, 'advcl') && frame !== 'quote' && frame !== 'parenthetical',
  },
  {
    id: 'main',
    odds: 1.6,
    holds: (_reading, head, document) => head.relation === 'root' || isDisguisedMain(document, head),
  },
  { id: 'past', odds: 1.3, holds: (_reading, head) => head.form === 'past' },
  {
    id: 'no-source',
    odds: 0.2,
    holds: ({ mention, frame, cue }, _head, document) =>
      mention.ranges.length === 0 &&
      frame !== 'passive' &&
      cue.class !== 'question' &&
      !(frame === 'clause' && isPassive(cue, document)),
  },
  {
    id: 'named-source',
    odds: 1.5,
    holds: ({ mention }, _head, document) => mention.heads.some((at) => document.tokens[at]?.tag === 'PROPN'),
  },
  {
    id: 'vague-pronoun',
    odds: 0.5,
    holds: ({ mention }, _head, document) =>
      mention.heads.some((at) => vaguePronouns.has(document.tokens[at]?.norm ?? '')),
  },
  {
    id: 'base-form',
    odds: 0.5,
    holds: ({ frame }, head) => head.form === 'base' && frame !== 'quote' && frame !== 'clause',
  },
  {
    id: 'carrier',
    odds: 3,
    holds: ({ mention }, _head, document) => mention.heads.some((at) => carriers.has(document.tokens[at]?.lemma ?? '')),
  },
  {
    id: 'reduced-passive',
    odds: 0.15,
    holds: ({ mention, frame }, head) =>
      frame !== 'quote' && head.form === 'participle' && hasRelation(head, 'acl') && mention.ranges.length === 0,
  },
  {
    id: 'one-word',
    odds: 0.5,
    holds: ({ content, frame }) =>
      frame === 'object' && content.reduce((sum, { first, end }) => sum + end - first, 0) < 2,
  },
]

/** Weigh a reading: the share of its verb and frame, moved by what stands around it. Each step of the weighing is in the trace. */
export function scoreReading(document: ParsedDocument, reading: Reading): Reading {
  const head = document.tokens[reading.cue.head]
  if (!head || reading.cue.kind !== 'verb') return reading
  const holding = circumstances.filter(({ holds }) => holds(reading, head, document))
  const share = Math.min(0.99, Math.max(0.01, reading.confidence))
  const odds = holding.reduce((product, circumstance) => product * circumstance.odds, share / (1 - share))
  const steps = holding.map(({ id }) => ({ ruleId: `score/${id}`, words: head.text }))
  return { ...reading, confidence: odds / (1 + odds), steps: [...reading.steps, ...steps] }
}
