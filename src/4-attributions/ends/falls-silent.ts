import type { ParsedDocument, Word } from '../../layers.js'
import { details, nonResponses, silentActs } from '../../lexicon/non-responses.js'
import { evidenceNouns, givingVerbs } from '../../lexicon/stance-words.js'
import { isFiniteVerb } from '../../match/is-finite-verb.js'

const refusals: ReadonlySet<string> = new Set(['decline', 'refuse'])
/** Words behind "give" within which its details stand. */
const reach = 4

/** "said it is safe | but declined to say why", "… | but did not give details": whoever reports says no more. */
export function fallsSilent(document: ParsedDocument, joint: Word): boolean {
  const { tokens } = document
  if (joint.tag !== 'CCONJ') return false
  const verb = tokens[joint.index + 1]?.tag === 'ADV' ? tokens[joint.index + 2] : tokens[joint.index + 1]
  if (!verb || !isFiniteVerb(document, verb)) return false
  const next = tokens[verb.index + 1]
  const act = tokens[verb.index + 2]
  if (refusals.has(verb.lemma) && next?.norm === 'to') return act !== undefined && isAct(tokens, act)
  if (verb.tag === 'AUX' && isNot(next)) return act !== undefined && isAct(tokens, act)
  return givingVerbs.has(verb.lemma) && next?.norm === 'no' && hasDetails(tokens, verb.index)
}

function isNot(word: Word | undefined): boolean {
  return word?.norm === 'not' || word?.norm === "n't"
}

/** "elaborate", "say", "give details", "reply to a request"; not "give his name", which may be what another one did. */
function isAct(tokens: readonly Word[], { lemma, index }: Word): boolean {
  if (givingVerbs.has(lemma)) return hasDetails(tokens, index)
  const behind = tokens.slice(index + 1, index + 1 + reach).map((word) => word.lemma)
  const unanswered = nonResponses.some(
    ({ head, negated, follows }) => negated && head === lemma && follows.some((noun) => behind.includes(noun)),
  )
  return unanswered || silentActs.has(lemma)
}

function hasDetails(tokens: readonly Word[], at: number): boolean {
  return tokens.slice(at + 1, at + 1 + reach).some(({ lemma }) => details.has(lemma) || evidenceNouns.has(lemma))
}

/** "said it may close | without elaborating", "without offering evidence": of how it was said, not of what. */
export function withholds({ tokens }: ParsedDocument, without: Word): boolean {
  const act = tokens[without.index + 1]
  return without.norm === 'without' && act?.form === 'gerund' && isAct(tokens, act)
}
