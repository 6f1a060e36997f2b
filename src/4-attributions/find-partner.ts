import type { CueCandidate, ParsedDocument, Word } from '../layers.js'
import { isDash } from '../match/is-dash.js'
import { isFiniteVerb } from '../match/is-finite-verb.js'
import { childBy } from '../match/tree.js'
import { finiteForm } from './finite-form.js'

/** How a report hangs in a sentence that no other report governs. */
const leading: ReadonlySet<string> = new Set(['root', 'conj', 'parataxis'])

/** Find the earlier report of the sentence whose subject the cue shares. */
export function findPartner(
  document: ParsedDocument,
  cue: CueCandidate,
  cueHeads: ReadonlySet<number>,
): Word | undefined {
  const verb = document.tokens[cue.head]
  const before = document.tokens[(cue.tokens[0] ?? cue.head) - 1]
  if (!verb || before?.sentence !== verb.sentence) return undefined
  // of "declined to say" the first verb has the form
  const first = document.tokens[before.index + 1]
  if (before.tag === 'CCONJ') return findTwin(document, first?.tag === 'VERB' ? first : verb, before.index, cueHeads)
  if (verb.form !== 'gerund' || !(before.norm === ',' || isDash(before) || before.kind === 'quote')) return undefined
  return findAside(document, verb, before.index, cueHeads) ?? findLeader(document, verb, cueHeads)
}

/** "Doe said that he was “a good one,” adding …": the nearest report that is no part of what another one reports. */
function findLeader(document: ParsedDocument, verb: Word, cueHeads: ReadonlySet<number>): Word | undefined {
  const first = document.sentences[verb.sentence]?.tokens.first ?? verb.index
  return document.tokens
    .slice(first, verb.index)
    .findLast(
      (word) =>
        cueHeads.has(word.index) &&
        word.quotation === verb.quotation &&
        isFiniteVerb(document, word) &&
        leading.has(word.relation),
    )
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
    if (finiteForm(document, word) === finiteForm(document, verb)) return outerReport(document, word, cueHeads)
  }
  return undefined
}

/** "Doe said prices announced in May would rise, but | warned": where a thing does what the twin says, who reports that it does. */
function outerReport(document: ParsedDocument, twin: Word, cueHeads: ReadonlySet<number>): Word {
  const outer = document.tokens[twin.head]
  const subject = childBy(document, twin.index, 'nsubj')
  const reported = twin.relation === 'ccomp' && outer && outer.index < twin.index && cueHeads.has(outer.index)
  const same = reported && finiteForm(document, outer) === finiteForm(document, twin)
  return same && subject?.tag === 'NOUN' ? outer : twin
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
