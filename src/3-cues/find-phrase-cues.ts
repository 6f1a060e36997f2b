import type { CueCandidate, ParsedDocument } from '../layers.js'
import type { Lexicon } from '../lexicon/lexicon.js'
import type { ReportingPhrase } from '../lexicon/reporting-phrases.js'

/** Find fixed phrases: "according to", "reportedly". */
export function findPhraseCues(document: ParsedDocument, { reportingPhrases }: Lexicon): readonly CueCandidate[] {
  const byFirst = groupByFirst(reportingPhrases)
  const cues: CueCandidate[] = []
  for (const { index, norm } of document.tokens) {
    const match = byFirst
      .get(norm)
      ?.find(({ words }) => words.every((word, at) => document.tokens[index + at]?.norm === word))
    if (match) cues.push(toCandidate(match.phrase, index, match.words.length))
  }
  return cues
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

function toCandidate(phrase: ReportingPhrase, first: number, length: number): CueCandidate {
  return {
    kind: phrase.kind,
    tokens: Array.from({ length }, (_, offset) => first + offset),
    head: first,
    lemma: phrase.phrase,
    class: phrase.kind === 'adverb' ? 'hearsay' : 'prepositional',
    act: phrase.act,
    stance: phrase.stance,
    effect: phrase.effect,
    negated: false,
    deed: false,
    frames: { clause: 90, parenthetical: 90, object: 80 },
    scope: 'speech',
    ruleId: phrase.kind === 'adverb' ? 'cue/adverb' : 'cue/preposition',
  }
}
