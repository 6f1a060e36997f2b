import type { ParsedDocument, Word } from '../layers.js'
import { deedObjects } from '../lexicon/deed-objects.js'
import {
  distancingAdverbs,
  endorsingAdverbs,
  evidenceNouns,
  givingVerbs,
  rejectingAdverbs,
} from '../lexicon/stance-words.js'
import { lookUp } from '../match/look-up.js'
import type { Stance } from '../types.js'

/** How far from the verb "without evidence" may stand: before it, behind it. */
const nearBefore = 10
const nearBehind = 8

/**
 * Find the reporter's stance where words around the verb change it: "falsely claimed", "claimed, falsely, that", "without
 * offering evidence", "reportedly argued", "claimed responsibility" (Thompson and Ye 1991; Bender et al., Writing and Reporting
 * for the Media).
 */
export function findStance(document: ParsedDocument, verb: Word, stance: Stance): Stance {
  const around = [wordBeside(document, verb, -1), wordBeside(document, verb, 1)]
  if (around.some((word) => rejectingAdverbs.has(word)) || lacksEvidence(document, verb)) return 'rejecting'
  if (around.some((word) => distancingAdverbs.has(word))) return 'distancing'
  if (around.some((word) => endorsingAdverbs.has(word))) return 'endorsing'
  if (lookUp(deedObjects, verb.lemma)?.has(document.tokens[verb.index + 1]?.lemma ?? '')) return 'neutral'
  return stance
}

/** The next word on one side, over a comma. */
function wordBeside({ tokens }: ParsedDocument, { index, sentence }: Word, side: 1 | -1): string {
  const word = tokens[tokens[index + side]?.norm === ',' ? index + 2 * side : index + side]
  return word?.sentence === sentence ? word.norm : ''
}

/** "Without evidence, the mayor said", "said, offering no proof, that …": near the verb, on its side of quotation marks. */
function lacksEvidence(document: ParsedDocument, verb: Word): boolean {
  return document.tokens
    .slice(Math.max(0, verb.index - nearBefore), verb.index + nearBehind)
    .some((word) => word.sentence === verb.sentence && word.quotation === verb.quotation && withholds(document, word))
}

/** "without evidence", "without offering proof", "citing no evidence". */
function withholds({ tokens }: ParsedDocument, { index, norm, lemma, form }: Word): boolean {
  const near = tokens.slice(index + 1, index + 4)
  const named = near.some((word) => evidenceNouns.has(word.norm))
  if (norm === 'without')
    return evidenceNouns.has(near[0]?.norm ?? '') || (named && givingVerbs.has(near[0]?.lemma ?? ''))
  return form === 'gerund' && givingVerbs.has(lemma) && near[0]?.norm === 'no' && named
}
