import type { CueCandidate, ParsedDocument, Word } from '../layers.js'
import type { Lexicon } from '../lexicon/lexicon.js'
import type { ReportingNoun } from '../lexicon/reporting-nouns.js'
import { rejectingAdjectives } from '../lexicon/stance-words.js'
import { clauseOfNoun } from '../match/clause-of-noun.js'
import { findList } from '../match/find-list.js'
import { indexNouns } from '../match/index-nouns.js'
import { sayingBeforeNoun, sayingOfNoun } from '../match/saying-of-noun.js'
import type { Stance } from '../types.js'
import { plainCue } from './plain-cue.js'

/** What may stand before a noun in its phrase. */
const modifying: ReadonlySet<string> = new Set(['ADJ', 'DET'])

/** Find reporting nouns before a clause, their words or a list: "her claim that …", "his answer: “…”", "Among the findings: • …". */
export function findNounCues(document: ParsedDocument, lexicon: Lexicon): readonly CueCandidate[] {
  const nouns = indexNouns(lexicon)
  return document.tokens.flatMap((word) => {
    const noun = word.tag === 'NOUN' ? nouns.get(word.lemma) : undefined
    return noun && (mayClaim(document, word, noun) || opensList(document, word))
      ? [toCandidate(document, word, noun)]
      : []
  })
}

/** A clause or a quotation follows; what is "said in a statement on Monday that" is no claim of the statement. */
function mayClaim({ tokens }: ParsedDocument, { index }: Word, { clause = true }: ReportingNoun): boolean {
  if (sayingOfNoun(tokens, index) || sayingBeforeNoun(tokens, index) >= 0) return true
  if (clauseOfNoun(tokens, index) < 0) return false
  // "his answer was that he knew"; "was to sell the mill" is a deed
  const [be, opener] = tokens.slice(index + 1, index + 3)
  if (!clause && (be?.lemma !== 'be' || opener?.norm === 'to')) return false
  let first = index - 1
  while (modifying.has(tokens[first]?.tag ?? '')) first -= 1
  return tokens[first]?.norm !== 'in' || tokens[index + 1]?.norm === 'that'
}

/** A plural: what the points of the list are. */
function opensList(document: ParsedDocument, { form, sentence }: Word): boolean {
  return form === 'plural' && findList(document, sentence).length > 0
}

function toCandidate(document: ParsedDocument, word: Word, noun: ReportingNoun): CueCandidate {
  const tokens = [...modifiers(document, word), word.index]
  if (document.tokens[word.index + 1]?.lemma === 'be') tokens.push(word.index + 1)
  return {
    ...plainCue,
    kind: 'noun',
    tokens,
    head: word.index,
    lemma: noun.lemma,
    class: 'noun',
    act: noun.act,
    stance: stanceOf(document, tokens, noun),
    effect: noun.effect,
    frames: { clause: 80 },
    scope: noun.scope,
    ruleId: 'cue/noun',
  }
}

/** "her false claim": the reporter's word for it decides before the noun's own. */
function stanceOf(document: ParsedDocument, tokens: readonly number[], { act }: ReportingNoun): Stance {
  if (tokens.some((at) => rejectingAdjectives.has(document.tokens[at]?.norm ?? ''))) return 'rejecting'
  return act === 'claim' ? 'distancing' : 'neutral'
}

/** Adjectives and article right before the noun. */
function modifiers(document: ParsedDocument, { index }: Word): readonly number[] {
  const found: number[] = []
  for (let at = index - 1; modifying.has(document.tokens[at]?.tag ?? ''); at -= 1) found.unshift(at)
  return found
}
