import type { ParsedDocument, Word } from '../layers.js'
import { deeds } from '../lexicon/deeds.js'
import type { Stance } from '../types.js'

const rejecting: ReadonlySet<string> = new Set(
  'falsely wrongly baselessly misleadingly incorrectly erroneously dishonestly'.split(' '),
)
const distancing: ReadonlySet<string> = new Set(['reportedly', 'allegedly', 'supposedly', 'purportedly', 'apparently'])
const endorsing: ReadonlySet<string> = new Set(['rightly', 'correctly', 'accurately'])
const evidence: ReadonlySet<string> = new Set(['evidence', 'proof', 'basis'])
const giving: ReadonlySet<string> = new Set(['offer', 'provide', 'cite', 'give', 'show', 'present', 'produce'])

/**
 * Find the reporter's stance where words around the verb change it: "falsely claimed", "without offering evidence",
 * "reportedly argued", "claimed responsibility" (Thompson and Ye 1991; Bender et al., Writing and Reporting for the Media).
 */
export function findStance(document: ParsedDocument, verb: Word, stance: Stance): Stance {
  const around = [document.tokens[verb.index - 1]?.norm ?? '', document.tokens[verb.index + 1]?.norm ?? '']
  if (around.some((word) => rejecting.has(word)) || lacksEvidence(document, verb)) return 'rejecting'
  if (around.some((word) => distancing.has(word))) return 'distancing'
  if (around.some((word) => endorsing.has(word))) return 'endorsing'
  if (deeds[verb.lemma]?.has(document.tokens[verb.index + 1]?.lemma ?? '')) return 'neutral'
  return stance
}

/** "said, without offering evidence, that …": the words stand near the verb, outside a quotation. */
function lacksEvidence(document: ParsedDocument, verb: Word): boolean {
  const near = document.tokens.slice(verb.index + 1, verb.index + 8)
  const at = near.findIndex((word) => word.norm === 'without' && word.quotation === verb.quotation)
  if (at < 0) return false
  const [next, ...rest] = near.slice(at + 1, at + 4)
  if (!next) return false
  return evidence.has(next.norm) || (giving.has(next.lemma) && rest.some((word) => evidence.has(word.norm)))
}
