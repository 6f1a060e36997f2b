import { hearingBodies } from '../../lexicon/hearing-bodies.js'
import { childrenBy } from '../../match/tree.js'
import type { OtherUseRule } from './other-use-rule.js'

/** Whoever hears something knows it; what a court hears was said there. */
export const overheard: OtherUseRule = {
  id: 'other/overheard',
  applies: (document, cue) =>
    cue.class === 'hearing' && !childrenBy(document, cue.head, 'nsubj').some(({ lemma }) => hearingBodies.has(lemma)),
  examples: {
    other: ['She heard that the plan had failed.'],
    reported: ['The court heard that the plan had failed.'],
  },
}
