import type { OtherUseRule } from './other-use-rule.js'

/** Without a quotation a manner of speaking is a manner only. */
export const manner: OtherUseRule = {
  id: 'other/manner',
  applies: (document, cue) => {
    const next = document.tokens[(cue.tokens.at(-1) ?? cue.head) + 1]
    const { first = 0, end = 0 } = document.sentences[next?.sentence ?? -1]?.tokens ?? {}
    return (
      cue.class === 'manner' &&
      (next?.norm === 'when' || next?.norm === 'as') &&
      document.tokens.slice(first, end).every(({ kind }) => kind !== 'quote')
    )
  },
  examples: {
    other: ['The mayor laughs when she leaves the hall.'],
    reported: ['“We won,” the mayor laughed as she left.'],
  },
}
