import { childBy } from '../../match/tree.js'
import type { OtherUseRule } from './other-use-rule.js'

/** What the clause before tells shows it, and nobody does (PolNeAR's guide). */
export const result: OtherUseRule = {
  id: 'other/result',
  applies: (document, cue) => {
    const head = document.tokens[cue.head]
    return (
      cue.lemma === 'show' &&
      head?.form === 'gerund' &&
      document.tokens[(cue.tokens[0] ?? cue.head) - 1]?.norm === ',' &&
      childBy(document, head.head, 'cop') !== undefined
    )
  },
  examples: {
    other: ['The page was full of gaps, showing that the clerk was careless.'],
    reported: ['A study showing that the river is clean was published in May.'],
  },
}
