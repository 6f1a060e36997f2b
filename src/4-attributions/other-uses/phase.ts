import { emptyVerbs } from '../../lexicon/phase-verbs.js'
import { opensTitle } from '../../match/opens-title.js'
import type { OtherUseRule } from './other-use-rule.js'

/** Without a report of its own the infinitive behind a verb of phase makes none of it; nor does a show that somebody goes on. */
export const phase: OtherUseRule = {
  id: 'other/phase',
  applies: (document, cue) => {
    const next = document.tokens[(cue.tokens.at(-1) ?? cue.head) + 1]
    return emptyVerbs.has(cue.lemma) && (next?.norm === 'to' || opensTitle(document, next))
  },
  examples: {
    other: ['The mayor continued to work on the bridge.', 'The mayor went on “Talk of the Town” on Sunday.'],
    reported: ['“The bridge will stay,” the mayor continued.', 'The mayor went on “We will keep the bridge.”'],
  },
}
