import type { CueCandidate, ParsedDocument } from '../layers.js'
import type { Lexicon } from '../lexicon/lexicon.js'
import type { ReportingPhrase } from '../lexicon/reporting-phrases.js'
import { phraseMatcher } from './match-phrase.js'
import { plainCue } from './plain-cue.js'

/** Find fixed phrases: "according to", "in Doe's view", "reportedly". */
export function findPhraseCues({ tokens }: ParsedDocument, { reportingPhrases }: Lexicon): readonly CueCandidate[] {
  const match = phraseMatcher(reportingPhrases)
  return tokens.flatMap(({ index }) => {
    const found = match(tokens, index)
    return found ? [toCandidate(found.phrase, found.positions)] : []
  })
}

function toCandidate(phrase: ReportingPhrase, tokens: readonly number[]): CueCandidate {
  return {
    ...plainCue,
    kind: phrase.kind,
    tokens,
    head: tokens[0] ?? 0,
    lemma: phrase.phrase,
    class: phrase.kind === 'adverb' ? 'hearsay' : 'prepositional',
    act: phrase.act,
    stance: phrase.stance,
    effect: phrase.effect,
    frames: { clause: 90, parenthetical: 90, object: 80 },
    ruleId: phrase.kind === 'adverb' ? 'cue/adverb' : 'cue/preposition',
  }
}
