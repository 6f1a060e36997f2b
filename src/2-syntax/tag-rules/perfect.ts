import { adverb, auxiliaryOf, participle } from '../named-classes.js'
import type { GroupRule } from './tag-rule.js'

const having: ReadonlySet<string> = new Set(['has', 'have', 'had', "'ve"])

/** "has falsely | claimed": "have" before a participle, with nothing but adverbs between, is its auxiliary. */
export const perfect: GroupRule = {
  id: 'tag/perfect',
  mends: [participle],
  settle: (words, tags, at) => {
    let first = at - 1
    while (first > 0 && (tags[first] === adverb || words[first]?.norm === 'since')) first -= 1
    if (!having.has(words[first]?.norm ?? '')) return false
    const auxiliary = auxiliaryOf[tags[first] as number] as number
    if (auxiliary >= 0) tags[first] = auxiliary
    tags.fill(adverb, first + 1, at)
    return true
  },
  examples: { settled: [{ text: 'The port has [since] closed.', tag: adverb }], left: ['The port was soon closed.'] },
}
