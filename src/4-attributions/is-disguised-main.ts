import type { ParsedDocument, Word } from '../layers.js'
import { isFiniteVerb } from '../match/is-finite-verb.js'
import { hasRelation } from '../match/tree.js'
import { isNominal } from './climb-phrase.js'

/**
 * Tell whether a verb that the tree reads as a reduced relative is the main verb: in "The owners promised to stay"
 * the noun is taken for the root, in 'Doe, the mayor, tweeted: "…"' no other verb is there to be the sentence's own.
 */
export function isDisguisedMain(document: ParsedDocument, verb: Word): boolean {
  const noun = document.tokens[verb.head]
  if (!noun || !hasRelation(verb, 'acl') || verb.form === 'gerund' || verb.form === 'base') return false
  if (noun.relation === 'root' && isNominal(noun) && noun.index < verb.index) return true
  return document.tokens[verb.index - 1]?.norm === ',' && !hasOther(document, verb)
}

/** Another finite verb on the same side of the quotation marks. */
function hasOther(document: ParsedDocument, verb: Word): boolean {
  const sentence = document.sentences[verb.sentence]
  return document.tokens
    .slice(sentence?.tokens.first, sentence?.tokens.end)
    .some((word) => word.index !== verb.index && word.quotation === verb.quotation && isFiniteVerb(document, word))
}
