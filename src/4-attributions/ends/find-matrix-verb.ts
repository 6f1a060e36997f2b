import type { ParsedDocument, Word } from '../../layers.js'
import { findMainVerbs } from '../../match/find-main-verb.js'
import { hasFiniteVerb } from '../../match/is-finite-verb.js'
import { hasRelation } from '../../match/tree.js'
import { horizon } from './horizon.js'
import { isPhrase } from './is-phrase.js'

const nominal: ReadonlySet<string> = new Set(['DET', 'PRON', 'NOUN', 'PROPN', 'NUM'])
/** What may stand between a noun and the verb that describes it. */
const skipped: ReadonlySet<string> = new Set(['AUX', 'ADV', 'PART'])
const relatives: ReadonlySet<string> = new Set(['who', 'that', 'which'])

/**
 * Find where the clause goes on whose subject the report only describes: "Anyone who says it is safe | is lying",
 * "Residents claiming they were ignored | have sued".
 *
 * @returns The first token of its verb.
 */
export function findMatrixVerb(
  document: ParsedDocument,
  cueHeads: ReadonlySet<number>,
  verb: Word,
  start: number,
  limit: number,
): number | undefined {
  const apart = findApart(document, verb, start)
  if (apart !== undefined && apart < limit) return apart
  const noun = describedBy(document, verb, start)
  if (!noun || !awaitsVerb(document, noun, start)) return undefined
  const end = Math.min(limit, start + horizon)
  const verbs = [...findMainVerbs(document, { first: start, end })].slice(isPhrase(document, verb, start) ? 0 : 1)
  const bares = verbs.filter(({ first }) => isBare(document, verb, start, first))
  // "who says the dam failed | told police it was old": the verbs behind belong to what is told
  const bare = bares.find(({ head }) => cueHeads.has(head)) ?? bares.at(-1)
  const matrix = bare ?? verbs.find(({ head }) => head === noun.head)
  return matrix?.first ?? findDisguised(document, verb, start, end)
}

/** "The mayor, who says it is safe, as it was in May, | is lying": where commas set the report apart, the verb behind the last. */
function findApart({ tokens }: ParsedDocument, verb: Word, start: number): number | undefined {
  const noun = tokens[verb.head]
  const main = tokens[noun?.head ?? -1]
  if (
    !relatives.has(tokens[beforeGroup(tokens, verb.index)]?.norm ?? '') ||
    !noun ||
    !main ||
    !hasRelation(noun, 'nsubj') ||
    main.index < start
  )
    return undefined
  const comma = beforeGroup(tokens, main.index)
  return comma >= start && tokens[comma]?.norm === ',' && main.quotation === verb.quotation ? comma + 1 : undefined
}

/** The token before a verb and its auxiliaries and adverbs. */
function beforeGroup(tokens: readonly Word[], verb: number): number {
  let at = verb - 1
  while (skipped.has(tokens[at]?.tag ?? '')) at -= 1
  return at
}

/** "they were cheated | sued the firm": what the tagger takes for a participle behind another verb has an object. */
function findDisguised(
  { tokens }: ParsedDocument,
  { quotation }: Word,
  start: number,
  end: number,
): number | undefined {
  return tokens
    .slice(start + 1, end - 1)
    .find(
      (word) =>
        word.form === 'participle' &&
        word.quotation === quotation &&
        tokens[word.index - 1]?.tag === 'VERB' &&
        nominal.has(tokens[word.index + 1]?.tag ?? ''),
    )?.index
}

/** The noun is a subject whose verb is still to come: the tree says so, or no verb stands before it. */
function awaitsVerb(document: ParsedDocument, noun: Word, start: number): boolean {
  if (hasRelation(noun, 'nsubj') && noun.head > start) return true
  const first = document.sentences[noun.sentence]?.tokens.first ?? 0
  return !hasFiniteVerb(document, first, noun.index)
}

/** Outside quotations, with no mark that may join it to the content. */
function isBare({ tokens }: ParsedDocument, verb: Word, start: number, at: number): boolean {
  if (tokens[at]?.quotation !== verb.quotation) return false
  return !tokens
    .slice(start, at)
    .some(({ norm, quotation }) => (norm === ',' || norm === ';') && quotation === verb.quotation)
}

/** The noun that the clause of a cue describes, with no comma between. */
function describedBy(document: ParsedDocument, verb: Word, start: number): Word | undefined {
  const { tokens } = document
  // "one view is that it failed" has its verb
  if (verb.tag === 'NOUN') return hasFiniteVerb(document, verb.index, start) ? undefined : verb
  const at = beforeGroup(tokens, verb.index)
  const relative = relatives.has(tokens[at]?.norm ?? '')
  // "is mostly saying" describes nothing
  const finite = tokens.slice(at + 1, verb.index).some(({ tag }) => tag === 'AUX')
  if (!relative && (verb.form !== 'gerund' || finite)) return undefined
  const noun = tokens[relative ? at - 1 : at]
  return noun?.tag === 'NOUN' || noun?.tag === 'PROPN' || noun?.tag === 'PRON' ? noun : undefined
}
