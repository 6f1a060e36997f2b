import type { ParsedDocument, Word } from '../../layers.js'
import { isFiniteVerb } from '../../match/is-finite-verb.js'
import type { Bearer, Occurrence } from '../bearer.js'

/** Find who was mentioned right before "who" in its sentence: of "Orr, the firm's analyst, who" the name, not its apposition. */
export function antecedentOfWho(
  document: ParsedDocument,
  occurrences: readonly Occurrence[],
  who: number,
): Bearer | null {
  const { tokens } = document
  const { sentence, norm } = tokens[who] as Word
  let nearest: Bearer | null = null
  for (let at = occurrences.length - 1; at >= 0; at -= 1) {
    const { token, bearer, weak } = occurrences[at] as Occurrence
    if ((tokens[token] as Word).sentence !== sentence) break
    const written = bearer.type === 'document' && norm === 'who'
    // "the workers' union, which"
    if (weak || written || token >= who || (norm === 'which' && isPerson(bearer))) continue
    // "Orr won 15 percent and 12 percent who": another phrase stands before "who", behind a verb; "Orr is a man who": the same
    if (tokens.slice(token, who).some((word) => !isCopula(word) && isFiniteVerb(document, word))) break
    if (bearer.type === 'named-person')
      return nearest === null || (!nearest.plural && nearest.name < 0) || (norm === 'who' && isBody(nearest))
        ? bearer
        : nearest
    // "an aide at the Harbor Trust, who"
    if (nearest === null || (norm === 'who' && isBody(nearest) && bearer.human)) nearest = bearer
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
