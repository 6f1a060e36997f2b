import type { ParsedDocument, Word } from '../../layers.js'
import { isFiniteVerb } from '../../match/is-finite-verb.js'
import { lookUp } from '../../match/look-up.js'
import type { Opener } from './boundary.js'

const byWord: Readonly<Record<string, Opener>> = {
  who: 'relative',
  which: 'relative',
  where: 'relative',
  whose: 'relative',
  whom: 'relative',
  a: 'article',
  an: 'article',
  although: 'although',
  though: 'although',
  whereas: 'although',
  while: 'although',
  as: 'as',
  after: 'after',
  before: 'before',
  when: 'when',
  since: 'conjunction',
  because: 'conjunction',
  if: 'conjunction',
  until: 'conjunction',
  unless: 'conjunction',
  in: 'in',
  on: 'in',
  at: 'in',
  during: 'during',
  by: 'by',
  with: 'with',
}
const relatives: ReadonlySet<string> = new Set(['who', 'which', 'that', 'whose'])
const nominal: ReadonlySet<string> = new Set(['DET', 'PRON', 'PROPN', 'NOUN', 'ADJ', 'NUM'])
const farthestVerb = 12

/** Name what opens at a token, seen from a cue verb. */
export function nameOpener(document: ParsedDocument, cueHeads: ReadonlySet<number>, verb: Word, at: number): Opener {
  const [word, next] = [document.tokens[at], document.tokens[at + 1]]
  if (!word) return 'other'
  if (word.kind === 'quote') return 'quotation'
  if (word.tag === 'CCONJ') return nameCoordinated(document, cueHeads, verb, word)
  const gerund = word.form === 'gerund' ? word : word.tag === 'ADV' && next?.form === 'gerund' ? next : undefined
  if (gerund) return cueHeads.has(gerund.index) ? 'reporting gerund' : 'gerund'
  if (cueHeads.has(at)) return 'report'
  const known = lookUp(byWord, word.norm)
  if (known) return known
  if (word.tag === 'SCONJ') return 'conjunction'
  if (word.tag === 'ADP') return 'preposition'
  if (word.tag === 'VERB' || word.tag === 'AUX') return isFiniteVerb(document, word) ? 'verb' : 'participle'
  if (!nominal.has(word.tag)) return 'other'
  return opensClause(document, word) ? 'clause' : 'phrase'
}

/** What a conjunction joins: "and reported", "but others left". */
function nameCoordinated(
  document: ParsedDocument,
  cueHeads: ReadonlySet<number>,
  verb: Word,
  conjunction: Word,
): Opener {
  const { norm, index } = conjunction
  let at = index + 1
  while (at < index + 4 && (document.tokens[at]?.tag === 'ADV' || document.tokens[at]?.norm === 'not')) at += 1
  const word = document.tokens[at]
  if (norm === 'or' || norm === 'nor') return 'or phrase'
  const joint = norm === 'but' || norm === 'yet' ? 'but' : 'and'
  if (!word || word.sentence !== verb.sentence) return `${joint} phrase`
  if (word.form === 'gerund') return 'and gerund'
  const twin = word.form === verb.form ? ' twin' : ''
  if (cueHeads.has(at)) return `and${twin} report`
  if (isFiniteVerb(document, word)) return `${joint}${twin} verb`
  return word.norm !== 'that' && opensClause(document, word) ? `${joint} clause` : `${joint} phrase`
}

/** A subject with its verb near. */
function opensClause(document: ParsedDocument, word: Word): boolean {
  if (!nominal.has(word.tag) || relatives.has(word.norm)) return false
  for (let at = word.index; at < word.index + farthestVerb; at += 1) {
    const next = document.tokens[at]
    if (next?.sentence !== word.sentence) return false
    if (isFiniteVerb(document, next)) return true
  }
  return false
}
