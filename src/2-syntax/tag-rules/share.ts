import { isKnownAs } from '../is-known-as.js'
import { adjective, base, determiner, noun, numeral, particle, pronoun } from '../named-classes.js'
import type { TagRule } from './tag-rule.js'

const percent: ReadonlySet<string> = new Set(['percent', '%'])
const determining: ReadonlySet<number> = new Set([determiner, pronoun])
/** What stands before a share that only modifies: "the 3 percent rise", "Orr's 3 percent". */
const owning: ReadonlySet<number> = new Set([determiner, particle, adjective])

/** "39 percent | blame his aides": between a share that nothing belongs to, as in "the 3 percent rise that", and a determiner. */
export const share: TagRule = {
  id: 'tag/share',
  mends: [noun],
  tagOf: (words, tags, at, known) => {
    if (!percent.has(words[at - 1]?.norm ?? '') || !isKnownAs(known, words[at]?.norm ?? '', base)) return undefined
    let start = at - 2
    while (tags[start] === numeral) start -= 1
    if (start === at - 2 || !determining.has(tags[at + 1] ?? -1)) return undefined
    return words[start]?.norm === 'some' || !owning.has(tags[start] ?? -1) ? base : undefined
  },
  examples: {
    settled: [{ text: 'In the poll, 39 percent [blame] his aides.', tag: base }],
    left: ['The 3 percent rise that the board wanted was small.'],
  },
}
