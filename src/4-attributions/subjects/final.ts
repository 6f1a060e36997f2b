import type { CueCandidate, ParsedDocument, Word } from '../../layers.js'
import { relativePronouns } from '../../lexicon/relative-pronouns.js'
import { timeWords } from '../../lexicon/time-words.js'
import { isDash } from '../../match/is-dash.js'
import { hasFiniteVerb, isFiniteVerb } from '../../match/is-finite-verb.js'
import { findPhraseHeads } from '../phrases/find-phrase-heads.js'
import { skipTime } from '../phrases/skip-time.js'
import type { Mention } from '../reading.js'
import { beginsPhrase } from './begins-phrase.js'
import { settlePhrase } from './settle-phrase.js'
import type { SubjectRule, SubjectView } from './subject-rule.js'

const phrase: ReadonlySet<string> = new Set([
  'NOUN',
  'PROPN',
  'PRON',
  'NUM',
  'ADJ',
  'DET',
  'PART',
  'ADP',
  'CCONJ',
  'SYM',
])
const listeners: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'PRON', 'NUM'])
/** What may follow a participle that describes: "a poll taken | by Roe". */
const describing: ReadonlySet<string> = new Set(['ADP', 'NOUN', 'PROPN'])
const openers: ReadonlySet<string> = new Set(['PROPN', 'PRON', 'DET', 'NUM', 'ADJ', 'NOUN'])

/** "The dam is safe, | two analysts and one of the officials | said.": all of it is the phrase, whatever the tree made of it. */
export const final: SubjectRule = {
  id: 'subject/final',
  words: 'what stands between the last comma and a verb that ends the sentence or parts it',
  examples: [
    {
      text: 'The dam is old, three aides to the mayor and one of the clerks say.',
      mention: 'three aides to the mayor and one of the clerks',
    },
    { text: 'The dam, two analysts say, is safe.', mention: 'two analysts' },
    { text: 'The dam is safe, the secretary told a panel on Wednesday.', mention: 'the secretary' },
  ],
  others: ['Haim left early and said so.', 'Haim left her town, her friends, everybody she knew.'],
  find: findFinal,
}

function findFinal({ document, cue, verb, start: end }: SubjectView): Mention | null {
  const next = document.tokens[skipTime(document, skipListener(document, cue))]
  if (verb.form === 'gerund') return null
  let first = end
  while (end - first < 20 && !beginsPhrase(document.tokens, first) && belongs(document, first - 1, verb)) first -= 1
  const before = document.tokens[first - 1]
  const ends =
    endsSentence(next, verb) ||
    parts(document, next) ||
    (follows(document, before) && (isDash(next) || next?.norm === ',' || tapersOff(document, next)))
  if (!ends) return null
  if (first === end || !before || before.sentence !== verb.sentence || (before.norm !== ',' && before.kind !== 'quote'))
    return null
  if (!openers.has(document.tokens[first]?.tag ?? '')) return null
  const heads = findPhraseHeads(document, { first, end })
  return heads.length > 0 ? settlePhrase(document, verb, { ranges: [{ first, end }], heads }) : null
}

/** "…, the secretary told | a Senate panel | Wednesday." */
function skipListener({ tokens }: ParsedDocument, cue: CueCandidate): number {
  let at = (cue.tokens.at(-1) ?? cue.head) + 1
  if (cue.lemma !== 'tell') return at
  while (listeners.has(tokens[at]?.tag ?? '') && !timeWords.has(tokens[at]?.norm ?? '')) at += 1
  return at
}

function endsSentence(next: Word | undefined, verb: Word): boolean {
  return next === undefined || next.sentence !== verb.sentence || next.norm === '.'
}

/** "The plan, two analysts say, is dead": the report parts a subject from its verb. */
function parts(document: ParsedDocument, comma: Word | undefined): boolean {
  return comma?.norm === ',' && isFiniteVerb(document, document.tokens[comma.index + 1])
}

function belongs({ tokens }: ParsedDocument, at: number, verb: Word): boolean {
  const word = tokens[at]
  if (!word || word.sentence !== verb.sentence || word.quotation !== verb.quotation) return false
  if (word.tag === 'PRON' && relativePronouns.has(word.norm)) return false
  return phrase.has(word.tag) || (word.form === 'participle' && describing.has(tokens[at + 1]?.tag ?? ''))
}

/** A clause or quotation stands before the comma, which may be the content; behind "Doe, Roe" it may be a list. */
function follows(document: ParsedDocument, comma: Word | undefined): boolean {
  const first = document.sentences[comma?.sentence ?? -1]?.tokens.first ?? -1
  return comma !== undefined && (comma.kind === 'quote' || hasFiniteVerb(document, first, comma.index))
}

/** "…, Doe said | in a statement on Monday.": circumstances only up to the end of the sentence. */
function tapersOff({ tokens, sentences }: ParsedDocument, next: Word | undefined): boolean {
  if (next?.tag !== 'ADP' && next?.tag !== 'ADV') return false
  const end = sentences[next.sentence]?.tokens.end ?? 0
  const rest = tokens.slice(next.index, end - 1)
  return rest.length < 15 && rest.every(({ tag }) => phrase.has(tag) || tag === 'ADV')
}
