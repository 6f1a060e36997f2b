import type { CueCandidate, ParsedDocument, Word } from '../layers.js'
import type { Lexicon } from '../lexicon/lexicon.js'
import type { ReportingNoun } from '../lexicon/reporting-nouns.js'
import { findList } from '../match/find-list.js'
import type { Stance } from '../types.js'
import { indexNouns } from './index-nouns.js'
import { opensClause } from './opens-clause.js'

const rejecting: ReadonlySet<string> = new Set(
  'false baseless unfounded groundless debunked discredited disproven untrue bogus misleading'.split(' '),
)

/** Find reporting nouns before a clause or a list: "her claim that …", "a claim by Doe that …", "his advice was to …", "Among the findings: • …". */
export function findNounCues(document: ParsedDocument, lexicon: Lexicon): readonly CueCandidate[] {
  const nouns = indexNouns(lexicon)
  return document.tokens.flatMap((word) => {
    const noun = word.tag === 'NOUN' ? nouns.get(word.lemma) : undefined
    return noun && (opensClause(document.tokens, word.index) || opensList(document, word))
      ? [toCandidate(document, word, noun)]
      : []
  })
}

/** A plural: what the points of the list are. */
function opensList(document: ParsedDocument, { form, sentence }: Word): boolean {
  return form === 'plural' && findList(document, sentence).length > 0
}

function toCandidate(document: ParsedDocument, word: Word, noun: ReportingNoun): CueCandidate {
  const tokens = [...modifiers(document, word), word.index]
  if (document.tokens[word.index + 1]?.lemma === 'be') tokens.push(word.index + 1)
  return {
    kind: 'noun',
    tokens,
    head: word.index,
    lemma: noun.lemma,
    class: 'noun',
    act: noun.act,
    stance: stanceOf(document, tokens, noun),
    effect: noun.effect,
    negated: false,
    deed: false,
    frames: { clause: 80 },
    scope: noun.scope,
    ruleId: 'cue/noun',
  }
}

/** "her false claim": the reporter's word for it decides before the noun's own. */
function stanceOf(document: ParsedDocument, tokens: readonly number[], { act }: ReportingNoun): Stance {
  if (tokens.some((at) => rejecting.has(document.tokens[at]?.norm ?? ''))) return 'rejecting'
  return act === 'claim' ? 'distancing' : 'neutral'
}

/** Adjectives and article right before the noun. */
function modifiers(document: ParsedDocument, { index }: Word): readonly number[] {
  const found: number[] = []
  for (let at = index - 1; ['ADJ', 'DET'].includes(document.tokens[at]?.tag ?? ''); at -= 1) found.unshift(at)
  return found
}
