import type { ParsedDocument, Word } from '../layers.js'
import { carriers } from '../lexicon/carriers.js'
import { lightVerbs } from '../lexicon/light-verbs.js'
import { phaseVerbs } from '../lexicon/phase-verbs.js'
import { indexesOf } from '../match/spans.js'
import { childrenBy } from '../match/tree.js'

/** What tells how or how often behind a verb without "-ly". */
const manners: ReadonlySet<string> = new Set(['again', 'aloud'])
/** Adverbs that are none of the verb's: "so said", "most say", "when asked". */
const notOfVerb: ReadonlySet<string> = new Set(['so', 'most', 'half', 'more', 'less', 'when', 'where', 'how', 'why'])
/** What words are "said in". */
const vessels: ReadonlySet<string> = new Set(['statement', 'email', 'e-mail', 'tweet', 'release'])
/** What joins or opens another clause. */
const joints: ReadonlySet<string> = new Set(['VERB', 'AUX', 'CCONJ', 'SCONJ'])
/** Words of "issued a statement on Tuesday, saying". */
const longestBringing = 16

/** What may stand between a governing verb and "to". */
const between: ReadonlySet<string> = new Set(['on', 'yet'])
/** Words of where somebody "took to": "the BBC's website". */
const longestPlace = 6
const place: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'PRON', 'PART'])
/** Words of an aside with its two commas. */
const longestAside = 8

/**
 * Collect the verb group around a reporting verb: auxiliaries, negation and adverbs before it, particles after it, a
 * governing verb ("went on to say") and the carrier that belongs to the words of reporting ("said in a statement").
 * Extent after the PolNeAR guide (Newell, Margolin and Ruths 2018).
 */
export function findVerbGroup(document: ParsedDocument, verb: Word, particles: readonly number[]): readonly number[] {
  const last = particles.at(-1) ?? verb.index
  const manner = findManner(document, verb, last + 1)
  return [
    ...(findBringing(document, verb) ?? findBefore(document, verb)),
    verb.index,
    ...particles,
    ...manner,
    ...findCarrier(document, last + 1 + manner.length),
  ]
}

/** "issued a statement on Tuesday, | saying": the verb that brings the carrier, with its own group. */
function findBringing(document: ParsedDocument, verb: Word): readonly number[] | undefined {
  if (verb.form !== 'gerund') return undefined
  for (let at = verb.index - 2; at > verb.index - longestBringing; at -= 1) {
    const word = document.tokens[at]
    if (word?.sentence !== verb.sentence || word.quotation !== verb.quotation) return undefined
    if (word.tag !== 'VERB') continue
    // "asked to file reports detailing": what is still to be done says nothing
    if (document.tokens[at - 1]?.norm === 'to') return undefined
    const [carrier] = lightVerbs.has(word.lemma) ? childrenBy(document, at, 'obj') : []
    const brings = carrier && carriers.has(carrier.lemma) && standsBare(document, carrier.index + 1, verb.index)
    return brings ? [...findBefore(document, word), ...indexesOf(at, verb.index)] : undefined
  }
  return undefined
}

/** Nothing but times, places and adverbs between: another clause has a speaker of its own. */
function standsBare({ tokens }: ParsedDocument, first: number, end: number): boolean {
  return (
    first <= end && tokens.slice(first, end).every(({ tag, norm }) => !joints.has(tag) && norm !== ':' && norm !== ';')
  )
}

function findBefore(document: ParsedDocument, verb: Word): readonly number[] {
  const aside = skipAside(document, verb)
  const found = aside < verb.index ? [aside - 1] : [...nearly(document, verb)]
  for (let at = aside - 1 - found.length; at >= 0; at -= 1) {
    const word = document.tokens[at]
    if (
      !word ||
      word.sentence !== verb.sentence ||
      isOthers(document, word) ||
      !belongsBefore(word, verb, document.tokens[at - 1]?.tag === 'AUX')
    ) {
      const taking = document.tokens[found[0] ?? -1]?.norm === 'to' ? findTakingTo(document, at + 1) : undefined
      const taker = document.tokens[taking ?? -1]
      if (taker) found.unshift(...findBefore(document, taker), ...indexesOf(taker.index, at + 1))
      else if (word && found.length > 0 && isGovernor(document, word, found[0] ?? at)) {
        const governor = between.has(word.norm) ? (document.tokens[at - 1] ?? word) : word
        found.unshift(...findBefore(document, governor), ...indexesOf(governor.index, found[0] ?? at))
      }
      break
    }
    found.unshift(at)
  }
  return found
}

/** "all but | said". */
function nearly({ tokens }: ParsedDocument, { index, sentence }: Word): readonly number[] {
  const [all, but] = tokens.slice(Math.max(0, index - 2), index)
  return all?.norm === 'all' && but?.norm === 'but' && all.sentence === sentence ? [all.index, but.index] : []
}

/** "have | , in fact, | praised": where an aside between an auxiliary and its verb begins; the verb itself where none stands. */
function skipAside({ tokens }: ParsedDocument, { index, form, sentence }: Word): number {
  if (tokens[index - 1]?.norm !== ',' || form === 'gerund') return index
  for (let at = index - 2; at > index - longestAside; at -= 1) {
    const word = tokens[at]
    if (word?.sentence !== sentence || word.tag === 'VERB' || word.kind === 'quote') return index
    if (word.norm === ',') return tokens[at - 1]?.tag === 'AUX' || tokens[at - 1]?.lemma === 'have' ? at : index
  }
  return index
}

/** "authorized to speak | publicly | said": of the infinitive before it. */
function isOthers({ tokens }: ParsedDocument, { tag, index }: Word): boolean {
  return tag === 'ADV' && tokens[index - 1]?.form === 'base' && tokens[index - 2]?.norm === 'to'
}

function belongsBefore(word: Word, verb: Word, auxiliary: boolean): boolean {
  if (word.norm === 'reportedly' || word.norm === 'allegedly') return false
  if (word.tag === 'AUX' || word.relation === 'aux' || word.norm === "n't") return true
  if (word.norm === 'not' || word.norm === 'neither') return true
  if (word.tag === 'PART') return word.norm === 'to'
  return (
    word.tag === 'ADV' &&
    word.text === word.norm &&
    (word.head === verb.index || auxiliary) &&
    word.children.length === 0 &&
    !notOfVerb.has(word.norm)
  )
}

/** "took to | Twitter | to": where the words that bring the infinitive begin; undefined where they do not stand. */
function findTakingTo({ tokens }: ParsedDocument, to: number): number | undefined {
  let at = to - 1
  // the tagger may take "to Twitter" for an infinitive
  while (
    at > to - longestPlace &&
    (place.has(tokens[at]?.tag ?? '') || isCapitalised(tokens[at])) &&
    tokens[at]?.norm !== 'to'
  )
    at -= 1
  const [verb, preposition] = tokens.slice(at - 1, at + 1)
  return at < to - 1 && preposition?.norm === 'to' && verb?.lemma === 'take' && verb.tag === 'VERB' ? at - 1 : undefined
}

function isCapitalised(word: Word | undefined): boolean {
  return word !== undefined && /^\p{Lu}/u.test(word.text)
}

/** "went on to", "has yet to": the governing verb, with "on" or "yet" between it and "to". */
function isGovernor(document: ParsedDocument, word: Word, next: number): boolean {
  if (document.tokens[next]?.norm !== 'to') return false
  const verb = between.has(word.norm) ? document.tokens[word.index - 1] : word
  if (word.norm === 'yet') return verb?.lemma === 'have'
  return verb?.tag === 'VERB' && phaseVerbs.has(verb.lemma)
}

/** "said | repeatedly", "wondered | aloud". */
function findManner(document: ParsedDocument, verb: Word, at: number): readonly number[] {
  const [word, next] = document.tokens.slice(at, at + 2)
  if (word?.tag !== 'ADV' || !(word.norm.endsWith('ly') || manners.has(word.norm))) return []
  const own = word.head === verb.index && word.children.length === 0
  return own || next?.norm === 'that' ? [at] : []
}

function findCarrier(document: ParsedDocument, at: number): readonly number[] {
  const [preposition, article, ...rest] = document.tokens.slice(at, at + 4)
  if (preposition?.norm !== 'in' || (article?.norm !== 'a' && article?.norm !== 'an')) return []
  const noun = rest.findIndex((word) => vessels.has(word.norm))
  return noun < 0 ? [] : indexesOf(at, at + 3 + noun)
}
