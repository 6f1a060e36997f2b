import type { ParsedDocument, Word } from '../layers.js'
import { deedObjects } from '../lexicon/deed-objects.js'
import { lookUp } from '../match/look-up.js'
import type { Stance } from '../types.js'

const rejecting: ReadonlySet<string> = new Set(
  'falsely wrongly baselessly misleadingly incorrectly erroneously dishonestly'.split(' '),
)
const distancing: ReadonlySet<string> = new Set(['reportedly', 'allegedly', 'supposedly', 'purportedly', 'apparently'])
const endorsing: ReadonlySet<string> = new Set(['rightly', 'correctly', 'accurately'])
const evidence: ReadonlySet<string> = new Set(['evidence', 'proof', 'basis'])
const giving: ReadonlySet<string> = new Set(['offer', 'provide', 'cite', 'give', 'show', 'present', 'produce'])

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
  if (around.some((word) => rejecting.has(word)) || lacksEvidence(document, verb)) return 'rejecting'
  if (around.some((word) => distancing.has(word))) return 'distancing'
  if (around.some((word) => endorsing.has(word))) return 'endorsing'
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
  const named = near.some((word) => evidence.has(word.norm))
  if (norm === 'without') return evidence.has(near[0]?.norm ?? '') || (named && giving.has(near[0]?.lemma ?? ''))
  return form === 'gerund' && giving.has(lemma) && near[0]?.norm === 'no' && named
}
