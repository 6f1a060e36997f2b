import type { ParsedDocument, Word } from '../layers.js'
import { hasRelation } from '../match/tree.js'
import { isNominal } from './climb-phrase.js'

/**
 * Tell whether a verb that the tree reads as a reduced relative is the main verb: in "The owners promised to stay"
 * the noun is taken for the root, and no other verb is there to be the sentence's own. "Doe, the mayor, promised to stay" too.
 */
export function isDisguisedMain(document: ParsedDocument, verb: Word): boolean {
  let noun = document.tokens[verb.head]
  if (!noun || !hasRelation(verb, 'acl') || verb.form === 'gerund' || verb.form === 'base') return false
  if (noun.relation === 'appos' && document.tokens[verb.index - 1]?.norm === ',') noun = document.tokens[noun.head]
  return noun?.relation === 'root' && isNominal(noun) && noun.index < verb.index
}
