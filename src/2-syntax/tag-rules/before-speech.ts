import { isKnownAs } from '../is-known-as.js'
import { gerund, noun } from '../named-classes.js'
import type { TagRule } from './tag-rule.js'

/** Who does something in a remark behind a comma: ", one | writing", ", with another | adding". */
const someone: ReadonlySet<string> = new Set(['one', 'another', 'some', 'many', 'others'])
const joins: ReadonlySet<string> = new Set([',', 'with'])

/** ", insisting: “…”", ", with one writing: “…”": no noun stands between a comma and a quotation like this. */
export const beforeSpeech: TagRule = {
  id: 'tag/before-speech',
  mends: [noun],
  tagOf: (words, _tags, at, known) => {
    const [before, word, colon, mark] = words.slice(at - 1, at + 3)
    if (!before || !word?.norm.endsWith('ing')) return undefined
    if (known.has(word.norm) && !isKnownAs(known, word.norm, gerund)) return undefined
    if (colon?.norm !== ':' || mark?.norm !== '"') return undefined
    const who = someone.has(before.norm) && joins.has(words[at - 2]?.norm ?? '')
    return before.norm === ',' || who ? gerund : undefined
  },
  examples: {
    settled: [
      { text: 'Orr played down talk of a split, [insisting]: “They row.”', tag: gerund },
      { text: 'Fans came, with one [writing]: “Never again.”', tag: gerund },
    ],
    left: ['The port gave one warning: “Stay away.”', 'It came with a warning: “Stay away.”'],
  },
}
