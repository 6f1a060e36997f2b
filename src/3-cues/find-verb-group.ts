import type { ParsedDocument, Word } from '../layers.js'
import { lightVerbs } from '../lexicon/light-verbs.js'
import { phaseVerbs } from '../lexicon/phase-verbs.js'

/** Adverbs that are none of the verb's: "so said", "most say", "when asked". */
const notOfVerb: ReadonlySet<string> = new Set(['so', 'most', 'half', 'more', 'less', 'when', 'where', 'how', 'why'])
const carriers: ReadonlySet<string> = new Set(['statement', 'email', 'e-mail', 'tweet', 'release'])

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

/** "issued a statement saying": the verb that brings the carrier, with its own group. */
function findBringing(document: ParsedDocument, verb: Word): readonly number[] | undefined {
  const noun = document.tokens[verb.index - 1]
  const bringer = document.tokens[noun?.head ?? -1]
  if (verb.form !== 'gerund' || !noun || !carriers.has(noun.lemma)) return undefined
  // the tree hangs "saying" on the statement or on the verb that issued it
  if (verb.head !== noun.index && verb.head !== noun.head) return undefined
  if (!bringer || !lightVerbs.has(bringer.lemma) || bringer.index > noun.index || noun.index - bringer.index > 3)
    return undefined
  return [...findBefore(document, bringer), ...range(bringer.index, verb.index)]
}

function findBefore(document: ParsedDocument, verb: Word): readonly number[] {
  const found: number[] = []
  for (let at = verb.index - 1; at >= 0; at -= 1) {
    const word = document.tokens[at]
    if (
      !word ||
      word.sentence !== verb.sentence ||
      !belongsBefore(word, verb, document.tokens[at - 1]?.tag === 'AUX')
    ) {
      if (word && found.length > 0 && isGovernor(document, word, found[0] ?? at)) {
        const governor = word.norm === 'on' ? (document.tokens[at - 1] ?? word) : word
        found.unshift(...findBefore(document, governor), ...range(governor.index, found[0] ?? at))
      }
      break
    }
    found.unshift(at)
  }
  return found
}

function belongsBefore(word: Word, verb: Word, auxiliary: boolean): boolean {
  if (word.norm === 'reportedly' || word.norm === 'allegedly') return false
  if (word.tag === 'AUX' || word.relation === 'aux' || word.norm === "n't" || word.norm === 'not') return true
  if (word.tag === 'PART') return word.norm === 'to'
  return (
    word.tag === 'ADV' &&
    word.text === word.norm &&
    (word.head === verb.index || auxiliary) &&
    word.children.length === 0 &&
    !notOfVerb.has(word.norm)
  )
}

/** "went on to": the governing verb, with "on" between it and "to". */
function isGovernor(document: ParsedDocument, word: Word, next: number): boolean {
  if (document.tokens[next]?.norm !== 'to') return false
  const verb = word.norm === 'on' ? document.tokens[word.index - 1] : word
  return verb?.tag === 'VERB' && phaseVerbs.has(verb.lemma)
}

/** "said | repeatedly", "wrote | recently". */
function findManner(document: ParsedDocument, verb: Word, at: number): readonly number[] {
  const [word, next] = document.tokens.slice(at, at + 2)
  if (word?.tag !== 'ADV' || !(word.norm.endsWith('ly') || word.norm === 'again')) return []
  const own = word.head === verb.index && word.children.length === 0
  return own || next?.norm === 'that' ? [at] : []
}

function findCarrier(document: ParsedDocument, at: number): readonly number[] {
  const [preposition, article, ...rest] = document.tokens.slice(at, at + 4)
  if (preposition?.norm !== 'in' || (article?.norm !== 'a' && article?.norm !== 'an')) return []
  const noun = rest.findIndex((word) => carriers.has(word.norm))
  return noun < 0 ? [] : range(at, at + 3 + noun)
}

function range(first: number, end: number): readonly number[] {
  return Array.from({ length: Math.max(0, end - first) }, (_, offset) => first + offset)
}
