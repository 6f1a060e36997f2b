import { base, modal, name, past, third } from '../named-classes.js'
import type { TagRule } from './tag-rule.js'

/** A verb with a capital right before a past or a present in small letters: no two finite verbs stand side by side. */
export const surname: TagRule = {
  id: 'tag/surname',
  mends: [base, past, third, modal],
  tagOf: (words, tags, at) => {
    const next = tags[at + 1]
    if (next !== past && next !== third) return undefined
    return words[at]?.capital === true && words[at + 1]?.capital === false ? name : undefined
  },
  examples: {
    settled: [
      { text: '[Will] acknowledges the appeal.', tag: name },
      { text: 'The change that [Mills] requested was made.', tag: name },
    ],
    left: ['Read the report.', 'The clerks who read said so.'],
  },
}
