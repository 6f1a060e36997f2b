import { rumouringVerbs } from '../../lexicon/rumouring-verbs.js'
import { childBy } from '../../match/tree.js'
import type { Found, Sight } from './frame-rule.js'

/** "it was reported that", "is said to": a passive that hides who said so reports, and nobody is missing. */
export function markHearsay({ document, cue, layout }: Sight, found: Found): Found {
  const hidden = layout.mention.ranges.length === 0 && childBy(document, cue.head, 'aux:pass') !== undefined
  return hidden && rumouringVerbs.has(cue.lemma) ? { ...found, leastShare: 98 } : found
}
