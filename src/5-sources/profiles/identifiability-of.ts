import type { Basis, Identifiability, SourceType } from '../../types.js'
import type { Mention } from '../mention.js'

/**
 * Say how well a reader could find out who the source is. Seniority never lifts "vague": "a senior official" says no
 * more than "an official" (Stenvall 2008).
 */
export function identifiabilityOf(
  type: SourceType,
  fullest: Mention | undefined,
  affiliation: string | null,
  basis: Basis,
): Identifiability {
  switch (type) {
    case 'named-person':
    case 'organization':
    case 'media':
    case 'document':
    case 'identified-role':
    case 'author':
      return 'identified'
    case 'unspecified':
      return 'none'
    case 'unnamed-person':
    case 'unnamed-group':
    case 'generic-group': {
      if (!fullest) return 'none'
      const plain = fullest.label.end - fullest.head <= 1 && !fullest.toldBehind
      return affiliation !== null || (!plain && basis !== 'none') ? 'described' : 'vague'
    }
    default:
      return type satisfies never
  }
}
