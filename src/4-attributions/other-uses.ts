import type { CueCandidate, ParsedDocument, Word } from '../layers.js'
import { deeds } from '../lexicon/deeds.js'
import { hearingBodies } from '../lexicon/hearing-bodies.js'
import { emptyVerbs } from '../lexicon/phase-verbs.js'
import { lookUp } from '../match/look-up.js'
import { childBy, childrenBy } from '../match/tree.js'
import { opensThat } from './opens-that.js'

/** "dismissed a portion of the charges": the object is what they are a part of. */
const partitives: ReadonlySet<string> = new Set(
  'portion part number some many most all lot couple series set'.split(' '),
)

/** Verbs that need whoever is told: "officials | briefed on the plan" were told. */
const telling: ReadonlySet<string> = new Set(['brief', 'inform', 'notify'])

/** Words of "what it said on Monday were three militants". */
const longestObject = 14

/** What stands between no verb and its particle. */
const clausal: ReadonlySet<string> = new Set(['VERB', 'AUX', 'SCONJ', 'CCONJ'])

/** Uses in which a reporting verb reports nothing, told from the words around it before any frame is tried. */
export const otherUses: readonly ((document: ParsedDocument, cue: CueCandidate) => boolean)[] = [
  isPhrasal,
  isDeed,
  isPhase,
  isRemark,
  isResult,
  isOverheard,
  isTold,
  isMoved,
]

/** "She heard that the plan had failed" tells what she knows; "the court heard that" what was said there. */
function isOverheard(document: ParsedDocument, cue: CueCandidate): boolean {
  if (cue.class !== 'hearing') return false
  return !childrenBy(document, cue.head, 'nsubj').some(({ lemma }) => hearingBodies.has(lemma))
}

/** "Two officials briefed on the plan agreed": without whom they told, they are those who were told. */
function isTold(document: ParsedDocument, { lemma, head, tokens }: CueCandidate): boolean {
  const [verb, next] = document.tokens.slice(head, head + 2)
  const bare = tokens.length === 1 && (verb?.form === 'past' || verb?.form === 'participle')
  return (
    telling.has(lemma) &&
    bare &&
    (next?.norm === 'on' || next?.norm === 'about' || next?.norm === 'of' || next?.norm === 'by')
  )
}

/** "laughs when she hears it": without a quotation a manner of speaking is a manner only. */
function isMoved(document: ParsedDocument, cue: CueCandidate): boolean {
  const next = document.tokens[(cue.tokens.at(-1) ?? cue.head) + 1]
  const { first = 0, end = 0 } = document.sentences[next?.sentence ?? -1]?.tokens ?? {}
  return (
    cue.class === 'manner' &&
    (next?.norm === 'when' || next?.norm === 'as') &&
    document.tokens.slice(first, end).every(({ kind }) => kind !== 'quote')
  )
}

/** "The page was full of gaps, showing that …": what the clause before tells shows it, and nobody does (PolNeAR's guide). */
function isResult(document: ParsedDocument, cue: CueCandidate): boolean {
  const head = document.tokens[cue.head]
  return (
    cue.lemma === 'show' &&
    head?.form === 'gerund' &&
    document.tokens[(cue.tokens[0] ?? cue.head) - 1]?.norm === ',' &&
    childBy(document, head.head, 'cop') !== undefined
  )
}

/**
 * "called | off", "turned it | down": with a particle that the cue does not have it is another verb; "said on RTV" has none, nor
 * "said prices went up", "said down-river towns", "show Doe up by 10 points".
 */
function isPhrasal(document: ParsedDocument, cue: CueCandidate): boolean {
  return childrenBy(document, cue.head, 'compound').some(
    ({ index, relation, norm }) =>
      relation === 'compound:prt' &&
      !cue.tokens.includes(index) &&
      !(norm === 'on' && document.tokens[index + 1]?.tag === 'PROPN') &&
      !opensMeasure(document.tokens[index + 1]) &&
      document.tokens.slice(cue.head + 1, index).every(({ tag, kind }) => kind === 'word' && !clausal.has(tag)),
  )
}

/** "up | by 10 points", "up | 12 per cent", "down | -river". */
function opensMeasure(next: Word | undefined): boolean {
  return next?.tag === 'NUM' || next?.norm === 'by' || (next?.norm === '-' && !next.spaceBefore)
}

/** How a writer takes up what was said, or sums it up. */
const remarks = /^(?:but )?(?:(?:all )?that said|having said that) ,|\ball told ,/

/** "to put it mildly", "That said, …", "Having said that, …", "all told, it cost a lot": the writer's own remark. */
function isRemark(document: ParsedDocument, { lemma, tokens, head }: CueCandidate): boolean {
  const [first = head] = tokens
  if (lemma === 'put it') return document.tokens[first]?.norm === 'to'
  // "staff were all told, in a letter, that"
  if ((lemma !== 'say' && lemma !== 'tell') || childBy(document, head, 'aux:pass')) return false
  const words = document.tokens
    .slice(Math.max(0, head - 3), head + 3)
    .filter(({ sentence }) => sentence === document.tokens[head]?.sentence)
  return remarks.test(words.map(({ norm }) => norm).join(' '))
}

/** "continued to work", "went on to win": without a report of its own the infinitive makes none of it. */
function isPhase(document: ParsedDocument, cue: CueCandidate): boolean {
  return emptyVerbs.has(cue.lemma) && document.tokens[(cue.tokens.at(-1) ?? cue.head) + 1]?.norm === 'to'
}

/** "recalled its ambassador", "claimed responsibility": the object is one by which the verb does something. */
function isDeed(document: ParsedDocument, cue: CueCandidate): boolean {
  const objects = lookUp(deeds, cue.lemma)
  if (!objects) return false
  const behind = (cue.tokens.at(-1) ?? cue.head) + 1
  if (opensThat(document, behind)) return false
  if (isFreeObject(document, behind, objects)) return true
  return childrenBy(document, cue.head, 'obj', 'nsubj:pass').some(
    ({ lemma, index }) =>
      (objects.has(lemma) && !hasTopic(document, index) && !(index > cue.head && opensClause(document, index))) ||
      (partitives.has(lemma) && childrenBy(document, index, 'nmod').some((whole) => objects.has(whole.lemma))),
  )
}

/** "attacked | what it said were militants": the object is named in a clause of its own. */
function isFreeObject({ tokens }: ParsedDocument, what: number, objects: ReadonlySet<string>): boolean {
  if (tokens[what]?.norm !== 'what') return false
  const words = tokens.slice(what, what + longestObject)
  const end = words.findIndex(({ tag, lemma }) => tag === 'PUNCT' || lemma === 'call')
  const clause = end < 0 ? words : words.slice(0, end)
  const be = clause.findIndex(({ lemma }) => lemma === 'be')
  return be > 0 && clause.slice(be).some(({ lemma }) => objects.has(lemma))
}

/** "admitted the driver | was drunk", "ordered the car | be towed", "called the race | “a farce”": more is said of it, whatever the tree says. */
function opensClause({ tokens }: ParsedDocument, object: number): boolean {
  const [noun, next] = tokens.slice(object, object + 2)
  if (next?.sentence !== noun?.sentence) return false
  return next?.tag === 'AUX' || next?.form === 'third' || next?.norm === 'be' || next?.kind === 'quote'
}

/** "wrote a book | about the war": its topic makes it a content. */
function hasTopic(document: ParsedDocument, object: number): boolean {
  return childrenBy(document, object, 'nmod', 'acl').some(
    ({ index }) => childBy(document, index, 'case', 'mark')?.norm === 'about',
  )
}
