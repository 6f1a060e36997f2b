import type { ParsedDocument, Word } from '../../layers.js'
import type { Mark, Opener } from '../../lexicon/boundary-odds.js'
import { isDash } from '../../match/is-dash.js'
import { isFiniteVerb } from '../../match/is-finite-verb.js'
import type { Context } from '../context.js'
import type { Boundary } from './boundary.js'
import { nameOpener } from './name-opener.js'

const marks: Readonly<Record<string, Mark>> = {
  ',': 'comma',
  ';': 'semicolon',
  ':': 'colon',
  '(': 'parenthesis',
}
/** Words before which a content may end with no mark between. */
const bareOpeners: ReadonlySet<string> = new Set('and but after before while when during in on at'.split(' '))
const subordinators: ReadonlySet<string> = new Set(
  'while although though when as after because since whereas if'.split(' '),
)
/** The main verb behind a relative clause; the tagger may take it for a participle. */
const verbal: ReadonlySet<Opener> = new Set(['verb', 'report', 'participle'])
const relatives: ReadonlySet<string> = new Set(['who', 'which'])
const clauseOpeners: ReadonlySet<string> = new Set(['that', 'whether', 'if'])
const phraseRelations: ReadonlySet<string> = new Set('obj iobj obl xcomp conj advcl'.split(' '))
/** Beyond this many words a content is not looked through, so that endless sentences stay linear. */
const horizon = 250

/** Find the places where a content may end, from left to right, as they are asked for; those inside quotations are none. */
export function* findBoundaries(
  { document, cueHeads }: Context,
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
  let hasVerb = isFiniteVerb(document, tokens[start])
  let reach = tokens[start]?.head ?? -1
  let later = false
  for (let at = start + 1; at < end; at += 1) {
    const word = tokens[at] as Word
    const mark = word.quotation === verb.quotation ? markAt(document, at) : undefined
    if (mark) {
      const first = markOf(word) ? at + 1 : at
      const opener = nameOpener(document, cueHeads, verb, first)
      const comma = mark === 'comma' && !later
      yield {
        at,
        mark,
        opener,
        hangs: whereHangs(document, verb, start, at, first),
        pulled: reach >= at,
        verb: hasVerb ? 'found' : phrase ? 'not needed' : 'awaited',
        later,
        last: (mark === 'comma' || mark === 'dash') && ahead[mark] === at,
        resumes: resumesBehind(document, word, end),
        reportAhead: ahead.report > first,
        wholeQuotation: document.quotations[tokens[start]?.quotation ?? -1]?.tokens.end === at,
        fronted: comma && opens && opener === 'clause',
        closesRelative: mark === 'comma' && inRelative && verbal.has(opener),
      }
    }
    later ||= mark === 'comma'
    hasVerb ||= isFiniteVerb(document, word)
    reach = Math.max(reach, word.head)
  }
}

/** The mark of a boundary; undefined where there is none. */
function markAt(document: ParsedDocument, at: number): Mark | undefined {
  const [before, word] = [document.tokens[at - 1], document.tokens[at]]
  if (!word || !before) return undefined
  const own = markOf(word)
  if (own) return own
  if (before.kind === 'quote' && word.kind !== 'quote')
    return document.tokens[at - 2]?.tag === 'PUNCT' ? 'quoted mark' : 'quotation'
  return bareOpeners.has(word.norm) && !markOf(before) ? 'none' : undefined
}

/** The mark that a token is. */
function markOf(word: Word): Mark | undefined {
  if (isDash(word)) return 'dash'
  return word.kind === 'word' ? undefined : marks[word.norm]
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

/** Where the last report, the last comma and the last dash stand. */
function lookAhead(
  document: ParsedDocument,
  cueHeads: ReadonlySet<number>,
  verb: Word,
  start: number,
  end: number,
): { readonly report: number; readonly comma: number; readonly dash: number } {
  let report = -1
  let comma = -1
  let dash = -1
  for (let at = end - 1; at > start && (report < 0 || comma < 0 || dash < 0); at -= 1) {
    const word = document.tokens[at] as Word
    if (report < 0 && cueHeads.has(at)) report = at
    if (word.kind === 'word' || word.quotation !== verb.quotation) continue
    const mark = markOf(word)
    if (mark === 'comma' && comma < 0) comma = at
    if (mark === 'dash' && dash < 0) dash = at
  }
  return { report, comma, dash }
}

/** The word from which the first word behind a boundary hangs, by way of words that stand behind it too. */
function whereHangs(
  { tokens }: ParsedDocument,
  verb: Word,
  start: number,
  at: number,
  first: number,
): Boundary['hangs'] {
  let head = tokens[first]?.head ?? -1
  for (let steps = 0; steps < 40 && head >= at; steps += 1) head = tokens[head]?.head ?? -1
  if (head === verb.index) return 'cue'
  return head >= start ? 'content' : 'outside'
}

/** The content hangs from its cue as an object or adjunct; whatever the tree says, "that", "whether" and "if" open clauses. */
function isPhrase({ tokens }: ParsedDocument, verb: Word, start: number): boolean {
  let word = tokens[start]?.kind === 'quote' ? tokens[start + 1] : tokens[start]
  if (!word || clauseOpeners.has(word.norm)) return false
  for (let steps = 0; steps < 40 && word && word.head !== verb.index; steps += 1) word = tokens[word.head]
  const relation = word?.head === verb.index ? word.relation : ''
  return phraseRelations.has(relation.split(':')[0] ?? '')
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
