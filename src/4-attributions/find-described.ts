import type { CueCandidate, ParsedDocument } from '../layers.js'
import { knowingWords } from '../lexicon/knowing-words.js'
import { isFiniteVerb } from '../match/is-finite-verb.js'
import { isNominal } from './climb-phrase.js'
import type { Mention } from './reading.js'

/** Verbs whose content may begin with any noun: "people who think Doe | said it". */
const thinking: ReadonlySet<string> = new Set(
  'think believe say feel know hope wish claim insist argue suspect guess fear figure bet suggest agree tell see'.split(
    ' ',
  ),
)
const links: ReadonlySet<string> = new Set(['to', 'with', 'on', 'about'])
const phrase: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN'])

/**
 * Find a subject that is described by what it knows or did, right up to its verb: "An insider close to the ruling clerics said",
 * "a woman who accused the mayor of theft said".
 * Read off the words, since trees take the last noun for the subject.
 */
export function findDescribed(document: ParsedDocument, cue: CueCandidate): Mention | null {
  const end = cue.tokens[0] ?? cue.head
  const verb = document.tokens[cue.head]
  const start = document.sentences[verb?.sentence ?? -1]?.tokens.first ?? end
  if (!verb || verb.form === 'gerund' || verb.form === 'base') return null
  for (let at = end - 1; at > start; at -= 1) {
    const word = document.tokens[at]
    if (!word || word.kind === 'quote' || word.tag === 'PUNCT') return null
    if (isFiniteVerb(document, word) && document.tokens[at - 1]?.norm !== 'who') return null
    const knows = knowingWords.qualities.has(word.norm) && links.has(document.tokens[at + 1]?.norm ?? '')
    const describes = knows || (word.norm === 'who' && isWhole(document, at + 1, end))
    if (!describes || !isNominal(document.tokens[at - 1])) continue
    const first = startOfPhrase(document, at - 1, start)
    const before = document.tokens[first - 1]
    const opens = first === start || before?.tag === 'PUNCT' || before?.tag === 'CCONJ' || before?.tag === 'SCONJ'
    return opens ? { ranges: [{ first, end }], heads: [at - 1] } : null
  }
  return null
}

/** "who saw the plan": a clause that needs no other one, as "who think the plan" does. */
function isWhole({ tokens }: ParsedDocument, first: number, end: number): boolean {
  const verb = tokens.slice(first, end).find(({ tag }) => tag === 'VERB')
  return verb !== undefined && !thinking.has(verb.lemma) && tokens[end - 1]?.tag !== 'CCONJ' && tokens[end - 1] !== verb
}

function startOfPhrase({ tokens }: ParsedDocument, head: number, limit: number): number {
  let first = head
  while (first > limit && phrase.has(tokens[first - 1]?.tag ?? '')) first -= 1
  return first
}
