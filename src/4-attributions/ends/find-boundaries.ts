import type { ParsedDocument, Word } from '../../layers.js'
import { occasions } from '../../lexicon/channel-words.js'
import { timeWords } from '../../lexicon/time-words.js'
import { completingPrepositions, forwardVerbs } from '../../lexicon/verb-traits.js'
import { isDash } from '../../match/is-dash.js'
import { isFiniteVerb } from '../../match/is-finite-verb.js'
import { lookUp } from '../../match/look-up.js'
import { childBy } from '../../match/tree.js'
import type { Context } from '../context.js'
import { skipTime } from '../phrases/skip-time.js'
import type { Boundary, Mark } from './boundary.js'
import { channelAt } from './channel-at.js'
import { horizon } from './horizon.js'
import { isPhrase } from './is-phrase.js'
import { nameOpener } from './name-opener.js'

const marks: Readonly<Record<string, Mark>> = {
  ',': 'comma',
  ';': 'semicolon',
  ':': 'colon',
  '(': 'parenthesis',
}
/** Words before which a content may end with no mark between. */
const bareOpeners: ReadonlySet<string> = new Set(
  'and but after before while when during in on at through via'.split(' '),
)
const nouns: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON'])
const subordinators: ReadonlySet<string> = new Set(
  'while although though when as after because since whereas if'.split(' '),
)
const skipped: ReadonlySet<string> = new Set(['CCONJ', 'ADV', 'PUNCT'])
const relatives: ReadonlySet<string> = new Set(['who', 'which'])
/** Words behind a boundary among which a time or a verb is looked for. */
const nearTime = 3
const nearVerb = 12

/** Find the places where a content may end, from left to right, as they are asked for; those inside quotations are none. */
export function* findBoundaries(
  { document, cueHeads, classes }: Context,
  verb: Word,
  start: number,
  limit: number,
): Generator<Boundary> {
  const { tokens } = document
  const end = Math.min(limit, start + horizon)
  const ahead = lookAhead(document, cueHeads, verb, start, end)
  const opens = opensFronted(document, verb)
  const inRelative = isInRelative(document, verb)
  const phrase = isPhrase(document, verb, start)
  let plain = phrase && !forwardVerbs.has(verb.lemma) && !childBy(document, verb.index, 'aux:pass')
  let finite = isFiniteVerb(document, tokens[start]) ? tokens[start] : undefined
  let told = finite
  let reach = tokens[start]?.head ?? -1
  let later = false
  let top = tokens[start]?.head === verb.index ? start : -1
  let quoted = tokens[start]?.kind === 'quote'
  let commasBefore = 0
  for (let at = start + 1; at < end; at += 1) {
    const word = tokens[at] as Word
    plain &&= tokens[at - 1]?.tag !== 'VERB'
    const time = plain && opensTime(document, at)
    const mark =
      word.quotation === verb.quotation ? (markAt(document, verb, at) ?? (time ? 'none' : undefined)) : undefined
    if (mark) {
      const first = markOf(word) ? at + 1 : at
      const opener = time ? 'time' : nameOpener(document, cueHeads, verb, first)
      const governor = governorOf(document, at, first)
      yield {
        at,
        mark,
        opener,
        next: tokens[first]?.norm ?? '',
        second: tokens[first + 1]?.tag ?? '',
        class: classes.get(verb.index) ?? '',
        hangs: whereHangs(verb, start, governor),
        governor: placeOf(verb, top, governor),
        governorForm: governor ? `${governor.tag} ${governor.form ?? ''}` : 'none',
        pulled: reach >= at,
        verb: finite ? 'found' : phrase ? 'not needed' : 'awaited',
        tenses: `${verb.form}, ${told?.form ?? 'none'}, ${finiteFrom(document, first, limit)?.form ?? 'none'}`,
        form: formBehind(document, verb, finite, first),
        verbAhead: hasVerbAhead(document, first, Math.min(limit, first + nearVerb)),
        time: tokens.slice(first, first + nearTime).some(({ norm }) => timeWords.has(norm)),
        channel: channelAt(document, tokens[first]),
        length: at - start,
        rest: limit - at,
        commasBefore,
        commasAhead: ahead.commas - commasBefore - (word.norm === ',' ? 1 : 0),
        quoted,
        later,
        last: (mark === 'comma' || mark === 'dash') && ahead[mark] === at,
        resumes: resumesBehind(document, word, end),
        reportAhead: ahead.report > first,
        wholeQuotation: document.quotations[tokens[start]?.quotation ?? -1]?.tokens.end === at && ahead.quote < at,
        fronted: !later && opens && opener === 'clause',
        closesRelative: mark === 'comma' && inRelative,
      }
    }
    later ||= mark === 'comma'
    quoted ||= word.kind === 'quote'
    if (word.norm === ',') commasBefore += 1
    if (top < 0 && word.head === verb.index) top = at
    if (isFiniteVerb(document, word)) finite = word
    told ??= finite
    reach = Math.max(reach, word.head)
  }
}

/** The mark of a boundary; undefined where there is none. */
function markAt(document: ParsedDocument, verb: Word, at: number): Mark | undefined {
  const [before, word] = [document.tokens[at - 1], document.tokens[at]]
  if (!word || !before) return undefined
  const own = markOf(word)
  if (own) return own
  if (before.kind === 'quote' && word.kind !== 'quote')
    return document.tokens[at - 2]?.tag === 'PUNCT' ? 'quoted mark' : 'quotation'
  // "go after | “anyone …”" needs what is quoted
  if (!bareOpeners.has(word.norm) || completingPrepositions.get(verb.lemma) === word.norm || markOf(before))
    return undefined
  if (document.tokens[at + 1]?.kind === 'quote') return undefined
  return 'none'
}

/** "denied the claims | last week.": a time behind no occasion, with nothing behind it that it may belong to. */
function opensTime(document: ParsedDocument, at: number): boolean {
  const [before, word] = [document.tokens[at - 1], document.tokens[at]]
  if (!before || !word || !nouns.has(before.tag) || timeWords.has(before.norm) || occasions.has(before.lemma))
    return false
  const end = skipTime(document, at)
  const next = document.tokens[end]
  return end > at && (next?.sentence !== word.sentence || next.tag === 'PUNCT' || bareOpeners.has(next.norm))
}

/** The mark that a token is. */
function markOf(word: Word): Mark | undefined {
  if (isDash(word)) return 'dash'
  return word.kind === 'word' ? undefined : lookUp(marks, word.norm)
}

/** A verb stands right behind the next mark like this one. */
function resumesBehind({ tokens }: ParsedDocument, word: Word, end: number): boolean {
  const mark = markOf(word)
  if (mark !== 'comma' && mark !== 'dash') return false
  for (let at = word.index + 1; at < end; at += 1) {
    if (tokens[at]?.norm !== word.norm || tokens[at]?.quotation !== word.quotation) continue
    const next = tokens[at + 1]
    return next?.tag === 'AUX' || (next?.tag === 'VERB' && next.form !== 'gerund')
  }
  return false
}

/** Where the last report, the last comma and the last dash stand, and how many commas there are. */
function lookAhead(
  document: ParsedDocument,
  cueHeads: ReadonlySet<number>,
  verb: Word,
  start: number,
  end: number,
): {
  readonly report: number
  readonly quote: number
  readonly comma: number
  readonly dash: number
  readonly commas: number
} {
  let report = -1
  let quote = -1
  let comma = -1
  let dash = -1
  let commas = 0
  for (let at = end - 1; at > start; at -= 1) {
    const word = document.tokens[at] as Word
    if (quote < 0 && word.kind === 'quote') quote = at
    if (report < 0 && cueHeads.has(at)) report = at
    if (word.norm === ',') commas += 1
    if (word.kind === 'word' || word.quotation !== verb.quotation) continue
    const mark = markOf(word)
    if (mark === 'comma' && comma < 0) comma = at
    if (mark === 'dash' && dash < 0) dash = at
  }
  return { report, quote, comma, dash, commas }
}

/** The word before a boundary that the first word behind it hangs on, by way of words that stand behind it too. */
function governorOf({ tokens }: ParsedDocument, at: number, first: number): Word | undefined {
  let head = tokens[first]?.head ?? -1
  for (let steps = 0; steps < 40 && head >= at; steps += 1) head = tokens[head]?.head ?? -1
  return tokens[head]
}

function whereHangs(verb: Word, start: number, governor: Word | undefined): Boundary['hangs'] {
  if (governor?.index === verb.index) return 'cue'
  return governor && governor.index >= start ? 'content' : 'outside'
}

function placeOf(verb: Word, top: number, governor: Word | undefined): Boundary['governor'] {
  if (!governor || top < 0) return 'none'
  if (governor.index === top) return 'top'
  return governor.index > top ? 'below' : governor.index === verb.index ? 'cue' : 'outside'
}

/** The form of the verb right behind a boundary, its conjunction and adverbs. */
function formBehind({ tokens }: ParsedDocument, cue: Word, content: Word | undefined, first: number): Boundary['form'] {
  let at = first
  while (at < first + 3 && skipped.has(tokens[at]?.tag ?? '')) at += 1
  const form = tokens[at]?.form
  if (!form || (tokens[at]?.tag !== 'VERB' && tokens[at]?.tag !== 'AUX')) return 'none'
  const [likeCue, likeContent] = [form === cue.form, form === content?.form]
  if (likeCue) return likeContent ? 'both' : 'cue'
  return likeContent ? 'content' : 'neither'
}

function finiteFrom(document: ParsedDocument, first: number, end: number): Word | undefined {
  return document.tokens.slice(first, end).find((word) => isFiniteVerb(document, word))
}

function hasVerbAhead({ tokens }: ParsedDocument, first: number, end: number): boolean {
  return tokens.slice(first, end).some(({ tag, form }) => form === 'past' || form === 'third' || tag === 'AUX')
}

/** A clause with the cue opens the sentence: "While she said …", "Asked whether …", "Arguing that …". */
function opensFronted(document: ParsedDocument, verb: Word): boolean {
  const start = document.sentences[verb.sentence]?.tokens.first ?? 0
  // "VARNA ― After boasting …"
  const first = isDash(document.tokens[start + 1]) ? start + 2 : start
  const distance = verb.index - first
  if (subordinators.has(document.tokens[first]?.norm ?? '') && distance < 15) return true
  return distance < 3 && (verb.form === 'participle' || verb.form === 'gerund' || distance === 0)
}

/** ", who said", ", which he said": the cue stands in a relative clause behind a comma. */
function isInRelative({ tokens }: ParsedDocument, verb: Word): boolean {
  for (let at = verb.index - 1; at > verb.index - 5 && at > 0; at -= 1) {
    if (tokens[at]?.tag === 'PUNCT') return false
    if (relatives.has(tokens[at]?.norm ?? '') && tokens[at - 1]?.norm === ',') return true
  }
  return false
}
