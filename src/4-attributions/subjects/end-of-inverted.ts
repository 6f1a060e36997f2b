import type { ParsedDocument, Word } from '../../layers.js'
import { humanNouns } from '../../lexicon/agent-nouns.js'
import { relativeOpeners } from '../../lexicon/relative-pronouns.js'
import { timeWords } from '../../lexicon/time-words.js'
import { closesName } from '../../match/closes-name.js'
import { isDash } from '../../match/is-dash.js'
import { isHyphen } from '../../match/is-hyphen.js'
import { findQuotationAt } from '../find-quotation-at.js'
import { spans } from '../phrases/skip-time.js'
import { goesOn } from './goes-on.js'
import { asking } from './subject-words.js'

const adverbials: ReadonlySet<string> = new Set([
  'in',
  'on',
  'at',
  'during',
  'after',
  'before',
  'when',
  'as',
  'while',
  'by',
])
const dates: ReadonlySet<string> = new Set(['then', 'now', 'formerly', 'previously', 'currently', 'once', 'also'])
/** What a noun of the same phrase follows. */
const introducing: ReadonlySet<string> = new Set(['DET', 'ADP', 'ADJ', 'AUX', 'VERB'])
const roleTags: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN'])
const places: ReadonlySet<string> = new Set(['PROPN', 'NUM'])

/**
 * Find where a source phrase behind its verb ends: with the sentence, or before a quotation, a dash, a participle or an adverbial of
 * the verb.
 *
 * @param parted The clause goes on behind the first comma: "In 2006, says Doe, | the dam broke".
 */
export function endOfInverted(document: ParsedDocument, first: number, verb: Word, parted: boolean): number {
  const limit = document.sentences[verb.sentence]?.tokens.end ?? first
  let at = first
  let least = first + 1
  let relative = -1
  while (at < limit && !(parted && document.tokens[at]?.norm === ',')) {
    const inner = endOfInner(document, at, verb)
    // "said Doe|, who noted that the dam was “old”": the clause has words of others for its own
    if (inner !== undefined && document.tokens[relative - 1]?.norm === ',') at = relative
    if (at === relative || ((inner === undefined || relative >= 0) && stops(document, at, first, verb, relative >= 0)))
      break
    if (relative < 0 && opensDescription(document, at)) relative = at
    least = inner ?? least
    at = inner ?? at + 1
  }
  while (at > least && closes(document, first, at - 1)) at -= 1
  return at
}

/** "a co-author of | ''The Dam''", "who wears a | 'Mend It' hat": where words that others wrote end within the phrase. */
function endOfInner({ tokens, quotations }: ParsedDocument, at: number, verb: Word): number | undefined {
  const [before, mark] = tokens.slice(at - 1, at + 1)
  const quotation = quotations[mark?.quotation ?? -1]
  if (mark?.kind !== 'quote' || mark.quotation === verb.quotation || quotation?.tokens.first !== at) return undefined
  return introducing.has(before?.tag ?? '') ? quotation.tokens.end : undefined
}

function closes(document: ParsedDocument, first: number, at: number): boolean {
  const word = document.tokens[at]
  return word?.tag === 'PUNCT' && word.norm !== ')' && !closesName(document, first, at)
}

function stops(document: ParsedDocument, at: number, first: number, verb: Word, relative: boolean): boolean {
  const [word, next] = [document.tokens[at], document.tokens[at + 1]]
  if (!word || word.quotation !== verb.quotation || word.norm === ':' || word.norm === ';' || isDash(word)) return true
  if (relative) return word.norm === ',' && (next?.form === 'gerund' || next?.tag === 'SCONJ')
  if (datesRole(document, at)) return false
  if (timeWords.has(word.norm) && word.tag !== 'DET' && !isInWord(document, at)) return true
  if (at > first && adverbials.has(word.norm) && !tellsOffice(document, first, at) && isAdverbial(document, at, verb))
    return true
  if (word.norm !== ',' || !next) return false
  return (
    goesOn(document, at) ||
    next.form === 'gerund' ||
    next.tag === 'CCONJ' ||
    (next.tag === 'ADV' && !datesRole(document, at + 1)) ||
    next.tag === 'SCONJ' ||
    findQuotationAt(document, at + 1) !== undefined ||
    asking.has(next.norm) ||
    spans.has(next.norm) ||
    adverbials.has(next.norm)
  )
}

/** ", | then ambassador to Sel", ", | now a partner": since when or until when somebody is what they are. */
function datesRole({ tokens }: ParsedDocument, at: number): boolean {
  const [comma, date, next] = tokens.slice(Math.max(0, at - 1), at + 2)
  return comma?.norm === ',' && dates.has(date?.norm ?? '') && roleTags.has(next?.tag ?? '')
}

/** "said Doe, a partner | at a law firm": in an apposition it tells where somebody is what they are. */
function tellsOffice({ tokens }: ParsedDocument, first: number, at: number): boolean {
  const [office, preposition] = tokens.slice(at - 1, at + 1)
  if (preposition?.norm !== 'at' || !humanNouns.has(office?.lemma ?? '')) return false
  return tokens.slice(first, at).some(({ norm }) => norm === ',')
}

/** "a one-|time backer" */
function isInWord({ tokens }: ParsedDocument, at: number): boolean {
  return isHyphen(tokens[at + 1]) || isHyphen(tokens[at - 1])
}

/** "Doe, | who left", "Doe, | dressed in black" */
function opensDescription(document: ParsedDocument, at: number): boolean {
  return relativeOpeners.has(document.tokens[at]?.norm ?? '') || opensParticiple(document, at)
}

/** ", | dressed in black": what stands behind it belongs to it. */
function opensParticiple({ tokens }: ParsedDocument, at: number): boolean {
  const { tag, form } = tokens[at] ?? {}
  return tokens[at - 1]?.norm === ',' && tag === 'VERB' && (form === 'participle' || form === 'past')
}

/** "in a statement", "on Monday", "after the vote": it tells how, when or where it was said, not who. */
function isAdverbial(document: ParsedDocument, at: number, verb: Word): boolean {
  const [word, next] = [document.tokens[at], document.tokens[at + 1]]
  if (!word || !next) return false
  if (word.norm === 'in' && places.has(next.tag)) return false
  return (
    document.tokens[word.head]?.head === verb.index ||
    next.norm === 'a' ||
    next.norm === 'an' ||
    timeWords.has(next.norm) ||
    word.tag === 'SCONJ'
  )
}
