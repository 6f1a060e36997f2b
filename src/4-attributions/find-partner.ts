import type { CueCandidate, ParsedDocument, Word } from '../layers.js'
import { isFiniteVerb } from '../match/is-finite-verb.js'
import { childBy } from '../match/tree.js'
import { finiteForm } from './finite-form.js'

/** Find the earlier report of the sentence whose subject the cue shares. */
export function findPartner(
  document: ParsedDocument,
  cue: CueCandidate,
  cueHeads: ReadonlySet<number>,
): Word | undefined {
  const verb = document.tokens[cue.head]
  const before = document.tokens[(cue.tokens[0] ?? cue.head) - 1]
  if (!verb || before?.sentence !== verb.sentence) return undefined
  if (before.tag === 'CCONJ') return findTwin(document, verb, before.index, cueHeads)
  return verb.form === 'gerund' && before.norm === ',' ? findAside(document, verb, before.index, cueHeads) : undefined
}

/** "said it failed and vowed to …": the nearest report in the form of the cue. */
function findTwin(
  document: ParsedDocument,
  verb: Word,
  joint: number,
  cueHeads: ReadonlySet<number>,
): Word | undefined {
  const first = document.sentences[verb.sentence]?.tokens.first ?? joint
  for (let at = joint - 1; at >= first; at -= 1) {
    const word = document.tokens[at]
    if (!word || !cueHeads.has(at) || word.quotation !== verb.quotation || childBy(document, at, 'aux:pass')) continue
    if (finiteForm(document, word) === finiteForm(document, verb)) return word
  }
  return undefined
}

/** "…, an official said, adding …": the report between this comma and the one before, with no other verb. */
function findAside(
  document: ParsedDocument,
  verb: Word,
  comma: number,
  cueHeads: ReadonlySet<number>,
): Word | undefined {
  let report: Word | undefined
  for (let at = comma - 1; at > comma - 15 && at > 0; at -= 1) {
    const word = document.tokens[at]
    if (!word || word.sentence !== verb.sentence || word.tag === 'SCONJ') return undefined
    if (word.norm === ',' || word.kind === 'quote') return report
    if (!isFiniteVerb(document, word)) continue
    if (report || !cueHeads.has(at)) return undefined
    report = word
  }
  return undefined
}
