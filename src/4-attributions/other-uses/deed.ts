import type { CueCandidate, ParsedDocument } from '../../layers.js'
import { deedObjects } from '../../lexicon/deed-objects.js'
import { hasFiniteVerb } from '../../match/is-finite-verb.js'
import { lookUp } from '../../match/look-up.js'
import { childBy, childrenBy } from '../../match/tree.js'
import { opensThat } from '../opens-that.js'
import type { OtherUseRule } from './other-use-rule.js'

/** "dismissed a portion of the charges": the object is what they are a part of. */
const partitives: ReadonlySet<string> = new Set(
  'portion part number some many most all lot couple series set'.split(' '),
)
/** Words of "what it said on Monday were three militants". */
const longestObject = 14

/** The object is one by which the verb does something. */
export const deed: OtherUseRule = {
  id: 'other/deed',
  applies: (document, cue) => {
    if (findsSomebody(document, cue) || showsTo(document, cue) || writesWork(document, cue)) return true
    const objects = lookUp(deedObjects, cue.lemma)
    if (!objects) return false
    const behind = (cue.tokens.at(-1) ?? cue.head) + 1
    if (opensThat(document, behind) || opensQuotedAs(document, behind)) return false
    if (isFreeObject(document, behind, objects)) return true
    return childrenBy(document, cue.head, 'obj', 'nsubj:pass').some(
      ({ lemma, index }) =>
        (objects.has(lemma) && !hasTopic(document, index) && !(index > cue.head && opensClause(document, index))) ||
        (partitives.has(lemma) && childrenBy(document, index, 'nmod').some((whole) => objects.has(whole.lemma))),
    )
  },
  examples: {
    other: [
      'Haim is showing the lift to a driver.',
      'Haim was found at midnight by his wife.',
      'The army recalled its ambassador.',
      'A small group claimed responsibility.',
      'Jets attacked a base.',
      'Haim wrote Volgra Nights.',
    ],
    reported: [
      'The mayor dismissed the charge as “a joke.”',
      'The mayor claimed that the plan had failed.',
      'The mayor recalled that the plan had failed.',
      'Haim wrote Harbor House is gone.',
    ],
  },
}

/** "dismissed the charge | as “a joke”": words in marks tell what was said of the object. */
function opensQuotedAs({ tokens }: ParsedDocument, object: number): boolean {
  const words = tokens.slice(object, object + longestObject)
  const as = words.find(({ tag, norm }) => norm === 'as' || tag === 'PUNCT' || tag === 'VERB')
  return as?.norm === 'as' && tokens[as.index + 1]?.kind === 'quote'
}

/** "Doe was found by his wife": no complement tells what was found of him. */
function findsSomebody(document: ParsedDocument, { lemma, head }: CueCandidate): boolean {
  if (lemma !== 'find' || !childBy(document, head, 'obl:agent')) return false
  const [patient] = childrenBy(document, head, 'nsubj:pass')
  return patient?.tag === 'PROPN' && childrenBy(document, head, 'xcomp', 'ccomp').length === 0
}

/** "is showing the lift to a driver": what is shown to somebody is a thing. */
function showsTo(document: ParsedDocument, { lemma, head }: CueCandidate): boolean {
  const [object] = childrenBy(document, head, 'obj')
  const shows = lemma === 'show' && document.tokens[head]?.form === 'gerund' && childBy(document, head, 'aux')
  if (!shows || !object || object.index < head) return false
  const to = childrenBy(document, object.index, 'nmod').concat(childrenBy(document, head, 'obl'))
  return to.some(({ index }) => childBy(document, index, 'case')?.norm === 'to')
}

/** "Doe wrote Haunted Harbor": names alone behind the verb are of a work, or of whom it went to. */
function writesWork(document: ParsedDocument, { lemma, head }: CueCandidate): boolean {
  const [object] = childrenBy(document, head, 'obj')
  return (
    lemma === 'write' &&
    object?.tag === 'PROPN' &&
    object.index > head &&
    document.tokens
      .slice(head + 1, object.index + 1)
      .every(({ text, tag }) => /^\p{Lu}/u.test(text) && (tag === 'PROPN' || tag === 'DET')) &&
    childrenBy(document, object.index, 'flat', 'compound', 'det').length === object.children.length &&
    !hasFiniteVerb(document, head + 1, document.sentences[object.sentence]?.tokens.end ?? head)
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
