import type { ParsedDocument, Word } from '../../layers.js'
import { isFiniteVerb } from '../../match/is-finite-verb.js'
import type { Bearer, Occurrence } from '../bearer.js'

/** Words before a name that tell where or with whom somebody is. */
const placing: ReadonlySet<string> = new Set(['in', 'from', 'at'])

/**
 * Find who was mentioned right before "who" in its sentence: of "Orr, the firm's analyst, who" the name, not its apposition; of "a
 * nurse from Varn, who" the nurse. "That" and "which" stand for people only where nothing else was mentioned.
 */
export function antecedentOfWho(
  document: ParsedDocument,
  occurrences: readonly Occurrence[],
  who: number,
): Bearer | null {
  const { tokens } = document
  const { sentence, norm } = tokens[who] as Word
  const person = norm !== 'that' && norm !== 'which'
  let nearest: Bearer | null = null
  let better = (_: Bearer) => true
  for (let at = occurrences.length - 1; at >= 0; at -= 1) {
    const occurrence = occurrences[at] as Occurrence
    const { token, bearer, weak } = occurrence
    if ((tokens[token] as Word).sentence !== sentence) break
    const written = bearer.type === 'document' && person
    // "the workers' union, which"
    if (weak || written || token >= who || (norm === 'which' && isPerson(bearer))) continue
    // "Orr won 15 percent and 12 percent who": another phrase stands before "who", behind a verb; "Orr is a man who": the same
    if (tokens.slice(token, who).some((word) => !isCopula(word) && isFiniteVerb(document, word))) break
    if (!better(bearer)) continue
    nearest = bearer
    const named = bearer.type === 'named-person'
    if (named && person && !isPlaced(tokens, occurrence)) return bearer
    if (person && (isBody(bearer) || named)) better = ({ type, human }) => human || type === 'named-person'
    else if (person) better = ({ type }) => type === 'named-person' && !bearer.plural && bearer.name < 0
    else if (named) better = ({ type }) => type !== 'named-person'
    else better = () => false
  }
  return nearest
}

function isPerson({ human, type, name }: Bearer): boolean {
  return type === 'named-person' || (human && name < 0)
}

/** Of "Orr was found by a man who" the "was" is none. */
function isCopula({ lemma, relation }: Word): boolean {
  return lemma === 'be' && !relation.startsWith('aux')
}

/** Of "Orr, president of the Harbor Trust, who" the trust is no person. */
function isBody({ type, plural }: Bearer): boolean {
  return !plural && (type === 'organization' || type === 'media')
}

/** "a nurse in | Varn": a name that no more than may be a person's. */
function isPlaced(tokens: readonly Word[], { token, bearer }: Occurrence): boolean {
  return !bearer.sure && placing.has(tokens[token - 1]?.norm ?? '')
}
