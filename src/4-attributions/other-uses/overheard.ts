import { childrenBy } from '../../match/tree.js'
import { hearsClaims } from '../hears-claims.js'
import type { OtherUseRule } from './other-use-rule.js'

/** Whoever hears something knows it; what a court hears was said there. */
export const overheard: OtherUseRule = {
  id: 'other/overheard',
  applies: (document, cue) =>
    cue.class === 'hearing' &&
    !childrenBy(document, cue.head, 'nsubj').some((subject) => hearsClaims(document, subject)),
  examples: {
    other: ['She heard that the plan had failed.'],
    reported: ['The court heard that the plan had failed.'],
  },
}
