import type { ParsedDocument, Word } from '../../layers.js'
import { isFiniteVerb } from '../../match/is-finite-verb.js'
import { hasRelation } from '../../match/tree.js'
import { isNominal } from '../phrases/climb-phrase.js'

const relatives: ReadonlySet<string> = new Set(['who', 'whose', 'which'])

/**
 * Tell whether a verb that the tree reads as a reduced relative is the main verb: in "The owners promised to stay"
 * the noun is taken for the root, in 'Doe, the mayor, tweeted: "…"' no verb stands before and no comma closes the clause.
 */
export function isDisguisedMain(document: ParsedDocument, verb: Word): boolean {
  const noun = document.tokens[verb.head]
  if (!noun || verb.form === 'gerund' || verb.form === 'base') return false
  const reduced = hasRelation(verb, 'acl')
  if (!reduced && !hasRelation(verb, 'advcl')) return false
  if (reduced && noun.relation === 'root' && isNominal(noun) && noun.index < verb.index) return true
  const comma = document.tokens[verb.index - 1]?.tag === 'ADV' ? verb.index - 2 : verb.index - 1
  return document.tokens[comma]?.norm === ',' && !hasMainBefore(document, verb) && !isClosed(document, verb)
}

/** A finite verb before, on the same side of the quotation marks, outside ", who left early,". */
function hasMainBefore(document: ParsedDocument, verb: Word): boolean {
  const first = document.sentences[verb.sentence]?.tokens.first ?? verb.index
  let aside = false
  for (const word of document.tokens.slice(first, verb.index)) {
    if (relatives.has(word.norm)) aside = true
    else if (word.norm === ',') aside = false
    else if (!aside && word.quotation === verb.quotation && isFiniteVerb(document, word)) return true
  }
  return false
}

/** ", accused of theft, left": the next comma parts the participle from the main verb. */
function isClosed(document: ParsedDocument, verb: Word): boolean {
  const end = document.sentences[verb.sentence]?.tokens.end ?? verb.index
  const comma = document.tokens.slice(verb.index, end).find(({ norm }) => norm === ',')
  if (!comma) return false
  return document.tokens.slice(comma.index + 1, comma.index + 3).some((word) => isFiniteVerb(document, word))
}
