import type { CueCandidate, ParsedDocument, Word } from '../layers.js'
import { isDash } from '../match/is-dash.js'
import { isFiniteVerb } from '../match/is-finite-verb.js'
import { childBy } from '../match/tree.js'
import { finiteForm } from './finite-form.js'

/** How a clause hangs that a participle goes along with. */
const leading: ReadonlySet<string> = new Set(['root', 'conj', 'parataxis'])

/** Words between the two verbs. */
const farthest = 80

/** Find the verb whose subject a report shares that no tree ties to it: one in its form before "and", the main one before ", saying". */
export function findEarlierVerb(document: ParsedDocument, verb: Word, { tokens }: CueCandidate): Word | undefined {
  const start = tokens[0] ?? verb.index
  const before = document.tokens[start - 1]
  const joined = before?.tag === 'CCONJ'
  const along = verb.form === 'gerund' && (before?.norm === ',' || isDash(before) || before?.kind === 'quote')
  if (before?.sentence !== verb.sentence || !(joined || along)) return undefined
  const first = Math.max(document.sentences[verb.sentence]?.tokens.first ?? start, start - farthest)
  const earlier = document.tokens
    .slice(first, start)
    .filter((word) => word.quotation === verb.quotation && isPredicate(document, word))
  if (joined) return earlier.findLast((word) => finiteForm(document, word) === finiteForm(document, verb))
  return earlier.findLast(({ relation }) => leading.has(relation)) ?? earlier[0]
}

/** A finite verb, a participle with its auxiliary, or what somebody is: "has been on the sidelines". */
function isPredicate(document: ParsedDocument, word: Word): boolean {
  return (
    (word.tag === 'VERB' && isFiniteVerb(document, word)) || childBy(document, word.index, 'aux', 'cop') !== undefined
  )
}
