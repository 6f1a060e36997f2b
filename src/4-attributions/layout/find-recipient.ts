import type { CueCandidate, ParsedDocument, Range, Word } from '../../layers.js'
import { addressingVerbs, recipientVerbs, toldThings } from '../../lexicon/addressing-verbs.js'
import type { Lexicon } from '../../lexicon/lexicon.js'
import { timeWords } from '../../lexicon/time-words.js'
import { isFiniteVerb } from '../../match/is-finite-verb.js'
import type { Context } from '../context.js'
import { clauseOpeners } from './clause-openers.js'

const timeOpeners: ReadonlySet<string> = new Set(['last', 'this', 'next', 'earlier', 'late'])

/** What ends a clause that no infinitive completes. */
const settled: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADV'])

/** The noun phrase right after "told", unless an infinitive or preposition makes it part of the content. */
export function findRecipient(
  { document, lexicon }: Context,
  cue: CueCandidate,
  from: number,
  subject: Range | undefined,
): Range | null {
  if (!recipientVerbs.has(cue.lemma) || (subject && subject.first >= from)) return null
  const [opener, noun] = document.tokens.slice(from, from + 2)
  // "told | cheering supporters"
  let end = opener?.form === 'gerund' && noun?.tag === 'NOUN' && noun.form === 'plural' ? from + 1 : from
  while (
    isNominal(document.tokens[end], document.tokens[end - 1], end === from) ||
    opensTimed(document, end) ||
    describes(document, end)
  )
    end += 1
  // "told | a sad tale": what is told hears nothing
  if (document.tokens.slice(from, end).some(({ tag, lemma }) => tag === 'NOUN' && toldThings.has(lemma))) return null
  if (timeWords.has(document.tokens[end]?.norm ?? '') && timeOpeners.has(document.tokens[end - 1]?.norm ?? '')) end -= 1
  const next = document.tokens[end]
  // "warns | some customers may have to wait": the subject of the clause
  if (end === from || (next?.tag === 'AUX' && next.sentence === document.tokens[from]?.sentence)) return null
  if (next?.norm === 'who' && urgesAll(document, next)) return null
  if (!addressingVerbs.has(cue.lemma) && isWritten(document, from, end, lexicon)) return null
  return next?.norm === 'to' && cue.lemma !== 'tell' ? null : { first: from, end }
}

/** "asked anyone | who saw the car to call": what they should do follows on who they are; "asked them | who wanted to leave" is a question. */
function urgesAll({ tokens, sentences }: ParsedDocument, who: Word): boolean {
  const { end = who.index } = sentences[who.sentence]?.tokens ?? {}
  const words = tokens.slice(who.index + 1, end)
  const stop = words.findIndex(({ tag }) => tag === 'PUNCT')
  const to = words
    .slice(0, stop < 0 ? undefined : stop)
    .findIndex(({ norm, index }) => norm === 'to' && tokens[index + 1]?.form === 'base')
  return to > 0 && settled.has(words[to - 1]?.tag ?? '')
}

/** "wrote | a letter that nobody answered", "promised | a vote that will end it": what is written or promised hears nothing. */
function isWritten(document: ParsedDocument, first: number, end: number, { sources }: Lexicon): boolean {
  const [that, verb] = document.tokens.slice(end, end + 2)
  if (that?.norm !== 'that') return false
  const named = document.tokens.slice(first, end).findIndex(({ norm }) => norm === 'of')
  const noun = document.tokens[(named < 0 ? end : first + named) - 1]
  return (
    (noun?.tag === 'NOUN' && sources.documentNouns.has(noun.lemma)) ||
    (verb !== undefined && isFiniteVerb(document, verb))
  )
}

/** "told the | Sunday Courier", "told the | Monday meeting": a time with an article before and a name or noun behind. */
function opensTimed({ tokens }: ParsedDocument, at: number): boolean {
  const [article, time, noun] = tokens.slice(at - 1, at + 2)
  return article?.norm === 'the' && timeWords.has(time?.norm ?? '') && isTimed(noun)
}

function isTimed(word: Word | undefined): boolean {
  if (!word || timeWords.has(word.lemma)) return false
  return word.tag === 'NOUN' || (word.tag === 'PROPN' && /^\p{Lu}/u.test(word.text))
}

/** "told a | packed | crowd" */
function describes({ tokens }: ParsedDocument, at: number): boolean {
  const [before, word, noun] = tokens.slice(Math.max(0, at - 1), at + 2)
  return word?.relation === 'amod' && word.tag === 'VERB' && noun?.tag === 'NOUN' && before?.tag === 'DET'
}

/** A new determiner or pronoun after a noun begins the clause: "told the paper | she would go". */
function isNominal(word: Word | undefined, before: Word | undefined, first: boolean): boolean {
  // "the LPT|-ARK council"
  if (word?.norm === '-' || word?.norm === '/') return !first && !word.spaceBefore
  if (!word || word.kind === 'quote' || clauseOpeners.has(word.norm) || timeWords.has(word.norm)) return false
  if (word.tag === 'DET' || word.tag === 'PRON')
    return first || before?.norm === 'of' || (before?.norm === "'s" && word.tag !== 'PRON')
  if (word.norm === "'s" || word.norm === "'") return true
  if (word.norm === 'of' || word.norm === '&') return !first
  return word.tag === 'NOUN' || word.tag === 'PROPN' || word.tag === 'ADJ' || word.tag === 'NUM'
}
