import type { CueCandidate, ParsedDocument } from '../layers.js'
import type { Lexicon } from '../lexicon/lexicon.js'
import type { ReportingPhrase } from '../lexicon/reporting-phrases.js'

/** Find fixed phrases: "according to", "reportedly". */
export function findPhraseCues(document: ParsedDocument, { reportingPhrases }: Lexicon): readonly CueCandidate[] {
  const phrases = reportingPhrases.map((phrase) => ({ phrase, words: phrase.phrase.split(' ') }))
  const cues: CueCandidate[] = []
  for (const { index } of document.tokens) {
    const match = phrases.find(({ words }) =>
      words.every((word, offset) => document.tokens[index + offset]?.norm === word),
    )
    if (match) cues.push(toCandidate(match.phrase, index, match.words.length))
  }
  return cues
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
    frames: { clause: 90, parenthetical: 90, object: 80 },
    scope: 'speech',
    ruleId: phrase.kind === 'adverb' ? 'cue/adverb' : 'cue/preposition',
  }
}
