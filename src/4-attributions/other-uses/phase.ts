import type { CueCandidate, ParsedDocument, Word } from '../../layers.js'
import { emptyVerbs } from '../../lexicon/phase-verbs.js'
import { opensTitle } from '../../match/opens-title.js'
import type { OtherUseRule } from './other-use-rule.js'

/** "went on | television", "went on | RTV to explain": not "went on Haim". */
function airs({ tokens }: ParsedDocument, { lemma }: CueCandidate, next: Word | undefined): boolean {
  const shows = next?.tag === 'NOUN' || (next?.tag === 'PROPN' && tokens[next.index + 1]?.norm === 'to')
  return lemma === 'go on' && shows
}

/** Without a report of its own the infinitive behind a verb of phase makes none of it; nor does a show that somebody goes on. */
export const phase: OtherUseRule = {
  id: 'other/phase',
  applies: (document, cue) => {
    const next = document.tokens[(cue.tokens.at(-1) ?? cue.head) + 1]
    return emptyVerbs.has(cue.lemma) && (next?.norm === 'to' || opensTitle(document, next) || airs(document, cue, next))
  },
  examples: {
    other: [
      'The mayor continued to work on the bridge.',
      'The mayor went on “Talk of the Town” on Sunday.',
      'The mayor went on television to explain.',
    ],
    reported: ['“The bridge will stay,” the mayor continued.', 'The mayor went on “We will keep the bridge.”'],
  },
}
