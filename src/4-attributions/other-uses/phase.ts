import { emptyVerbs } from '../../lexicon/phase-verbs.js'
import type { OtherUseRule } from './other-use-rule.js'

/** Without a report of its own the infinitive behind a verb of phase makes none of it. */
export const phase: OtherUseRule = {
  id: 'other/phase',
  applies: ({ tokens }, cue) => emptyVerbs.has(cue.lemma) && tokens[(cue.tokens.at(-1) ?? cue.head) + 1]?.norm === 'to',
  examples: {
    other: ['The mayor continued to work on the bridge.'],
    reported: ['“The bridge will stay,” the mayor continued.'],
  },
}
