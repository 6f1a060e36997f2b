import { adjective, adverb, modifiers, name, participle } from '../named-classes.js'
import type { GroupRule } from './tag-rule.js'

/** "shouted Mayor | Green": the second of two words with capitals, with none before and no noun behind them, is a name. */
export const secondName: GroupRule = {
  id: 'tag/second-name',
  mends: [adverb, adjective],
  settle: (words, tags, at) => {
    if (at < 2 || !words[at]?.capital || !words[at - 1]?.capital) return false
    const [before, next] = [words[at - 2], words[at + 1]]
    const first = tags[at - 1] as number
    if (before?.mark || before?.capital || next?.mark === false) return false
    if (!modifiers.has(first) && first !== participle) return false
    tags.fill(name, at - 1, at + 1)
    return true
  },
  examples: {
    settled: [{ text: 'The board met [Clerk] [Just].', tag: name }],
    left: ['The Port Green plan failed.'],
  },
}
