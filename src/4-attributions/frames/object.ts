import type { CueCandidate, ParsedDocument, Word } from '../../layers.js'
import { claimNouns } from '../../lexicon/clause-nouns.js'
import { childrenBy, subtree } from '../../match/tree.js'
import { findContentEnd } from '../ends/find-content-end.js'
import { findSaying } from '../find-quoting.js'
import type { Found, FrameRule, Sight } from './frame-rule.js'
import { relativeWords } from './frame-words.js'

/** "criticized the plan", "described it as a failure", ", which she called a failure". */
export const object: FrameRule = {
  id: 'content/object',
  examples: [
    { text: 'The mayor criticized the plan.', content: ['the plan'] },
    { text: 'It was paid, a claim the mayor denies.', content: ['a claim'] },
    { text: 'The mayor described the plan as a failure.', content: ['the plan as a failure'] },
  ],
  read: readObject,
}

function readObject(sight: Sight): Found | null {
  const { document, cue, head, layout } = sight
  const object =
    findGerund(document, cue, head) ??
    findRaised(document, head, layout.complement) ??
    childrenBy(document, head.index, 'obj', 'ccomp', 'xcomp').find((child) => child.index !== layout.clause.first)
  const pronoun = document.tokens[layout.clause.first - 1]
  const claim = object ? null : readClaim(sight)
  if (claim) return claim
  if (!object) return pronoun && pronoun.tag !== 'SCONJ' ? readRelativeObject(sight, pronoun) : null
  if (object.index < layout.clause.first) return readRelativeObject(sight, object)
  const [indirect] = childrenBy(document, head.index, 'iobj')
  const named = indirect && indirect.index > head.index && indirect.index < object.index && !layout.recipient
  const { first } = subtree(document, named ? indirect.index : object.index)
  if (first < (cue.tokens.at(-1) ?? cue.head) + 1 || layout.inverted) return null
  // "quoted the mayor, Ina Roe, as saying that": no comma before "saying" ends it
  const saying = findSaying(document, head)
  return { frame: 'object', content: [{ first, end: findContentEnd(sight, head.index, Math.max(first, saying)) }] }
}

/** "paid bribes, a claim | the company denied": what is denied stands before who denies it, behind a comma. */
function readClaim({ document: { tokens }, cue, layout }: Sight): Found | null {
  const [comma, opener] = tokens.slice(layout.clause.first - 3, layout.clause.first - 1)
  const noun = tokens[layout.clause.first - 1]
  const next = tokens[layout.clause.end]
  const closed = next?.tag === 'PUNCT' || next?.sentence !== noun?.sentence
  if (cue.class !== 'denial' || !closed || noun?.tag !== 'NOUN' || !claimNouns.has(noun.lemma)) return null
  const first = opener?.tag === 'DET' && comma?.norm === ',' ? opener.index : opener?.norm === ',' ? noun.index : -1
  return first < 0 ? null : { frame: 'object', content: [{ first, end: noun.index + 1 }] }
}

/** "described Doe sitting alone": what the tree takes for a subject behind its verb. */
function findRaised(document: ParsedDocument, head: Word, complement: number): Word | undefined {
  return childrenBy(document, head.index, 'nsubj').find(
    (child) => child.index > head.index && subtree(document, child.index).first === complement,
  )
}

/** "reported having …", "denied taking …": a participle right behind the cue. */
function findGerund(document: ParsedDocument, cue: CueCandidate, head: Word): Word | undefined {
  const next = document.tokens[(cue.tokens.at(-1) ?? cue.head) + 1]
  return next?.form === 'gerund' && next.head === head.index ? next : undefined
}

function readRelativeObject(sight: Sight, object: Word): Found | null {
  const { document, head, layout } = sight
  if (!relativeWords.has(object.norm)) return null
  const start = layout.complement
  const end = findContentEnd(sight, head.index, start)
  const rest = end > start && document.tokens[start]?.tag !== 'PUNCT' ? [{ first: start, end }] : []
  const pronoun = { first: object.index, end: object.index + 1 }
  return { frame: 'object', content: object.norm === 'what' ? rest : [pronoun, ...rest] }
}
