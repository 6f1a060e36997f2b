import type { CueCandidate, ParsedDocument, Word } from '../layers.js'
import type { Lexicon } from '../lexicon/lexicon.js'
import type { ReportingPhrase } from '../lexicon/reporting-phrases.js'

/** Stands for an owner in the words of a phrase. */
const anyOwner = "one's"
/** Words of an owner: "the Brill Harbour Board's own". */
const longestOwner = 6
const owners: ReadonlySet<string> = new Set(['my', 'our', 'your', 'his', 'her', 'its', 'their'])
const owning: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'PRON', 'PART'])

/** Find fixed phrases: "according to", "in Doe's view", "reportedly". */
export function findPhraseCues(document: ParsedDocument, { reportingPhrases }: Lexicon): readonly CueCandidate[] {
  const byFirst = groupByFirst(reportingPhrases)
  const cues: CueCandidate[] = []
  for (const { index, norm } of document.tokens) {
    for (const { phrase, words } of byFirst.get(norm) ?? []) {
      const tokens = matchWords(document, index, words)
      if (!tokens || (words.includes(anyOwner) && !standsApart(document, tokens))) continue
      cues.push(toCandidate(phrase, tokens))
      break
    }
  }
  return cues
}

function matchWords(document: ParsedDocument, first: number, words: readonly string[]): readonly number[] | undefined {
  const found: number[] = []
  let at = first
  for (const word of words) {
    const next = word === anyOwner ? skipOwner(document, at) : at + 1
    if (next === undefined || (word !== anyOwner && document.tokens[at]?.norm !== word)) return undefined
    if (word !== anyOwner) found.push(at)
    at = next
  }
  return found
}

/** "in | Doe's | view", "in | their own | view": where an owner ends; undefined where none stands. */
function skipOwner({ tokens }: ParsedDocument, first: number): number | undefined {
  let at = first
  while (at < first + longestOwner && owning.has(tokens[at]?.tag ?? '') && !isOwner(tokens[at])) at += 1
  if (!isOwner(tokens[at])) return undefined
  return tokens[at + 1]?.norm === 'own' ? at + 2 : at + 1
}

/** Between marks or at an edge of the sentence, outside quotations: not "changed in his view of the plan". */
function standsApart({ tokens }: ParsedDocument, found: readonly number[]): boolean {
  const [first = 0, last = first] = [found[0], found.at(-1)]
  const [before, word, next] = [tokens[first - 1], tokens[first], tokens[last + 1]]
  const opens = before?.sentence !== word?.sentence || before?.tag === 'PUNCT' || before?.tag === 'CCONJ'
  return opens && word?.quotation === -1 && (next?.sentence !== word.sentence || next.tag === 'PUNCT')
}

/** The last word of an owner: "'s", "their". */
function isOwner(word: Word | undefined): boolean {
  return word !== undefined && (word.norm === "'s" || word.norm === "'" || owners.has(word.norm))
}

interface Pattern {
  readonly phrase: ReportingPhrase
  readonly words: readonly string[]
}

function groupByFirst(phrases: readonly ReportingPhrase[]): ReadonlyMap<string, readonly Pattern[]> {
  const groups = new Map<string, Pattern[]>()
  for (const phrase of phrases) {
    const words = phrase.phrase.split(' ')
    const first = words[0] ?? ''
    groups.set(first, [...(groups.get(first) ?? []), { phrase, words }])
  }
  return groups
}

function toCandidate(phrase: ReportingPhrase, tokens: readonly number[]): CueCandidate {
  return {
    kind: phrase.kind,
    tokens,
    head: tokens[0] ?? 0,
    lemma: phrase.phrase,
    class: phrase.kind === 'adverb' ? 'hearsay' : 'prepositional',
    act: phrase.act,
    stance: phrase.stance,
    effect: phrase.effect,
    negated: false,
    frames: { clause: 90, parenthetical: 90, object: 80 },
    scope: 'speech',
    ruleId: phrase.kind === 'adverb' ? 'cue/adverb' : 'cue/preposition',
  }
}
