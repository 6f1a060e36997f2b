import type { KnownWords } from '../closed-classes.js'
import type { WordTraits } from '../describe-word.js'
import { isKnownAs } from '../is-known-as.js'
import { adverb, base, finite, name, noun, nouns, third } from '../named-classes.js'
import type { TagRule } from './tag-rule.js'

const singular: ReadonlySet<string> = new Set(['he', 'she', 'it', 'who'])
const asking: ReadonlySet<string> = new Set(['whether', 'why', 'how', 'if'])

/** "she | questions it", "he typically | votes", "the law unfairly | targets tenants", "Orr | questions whether": no plural can stand there. */
export const behindSubject: TagRule = {
  id: 'tag/behind-subject',
  mends: [nouns],
  tagOf: (words, tags, at, known) => {
    const word = words[at]
    return word && !word.capital && mayBeThird(known, word) && hasSubject(words, tags, at) ? third : undefined
  },
  examples: {
    settled: [
      { text: 'The clerk said she [questions] it.', tag: third },
      { text: 'Orr [questions] whether the port will open.', tag: third },
      { text: 'The law unfairly [targets] tenants.', tag: third },
    ],
    left: [
      'The port, which reports say is old, closed.',
      'The clerk had questions about it.',
      'Orr asked the questions.',
    ],
  },
}

/** A base with an "s", or known as a third person. */
function mayBeThird(known: KnownWords, { norm }: WordTraits): boolean {
  return isKnownAs(known, norm, third) || (norm.endsWith('s') && isKnownAs(known, norm.slice(0, -1), base))
}

function hasSubject(words: readonly WordTraits[], tags: Int32Array, at: number): boolean {
  const behindAdverb = tags[at - 1] === adverb && words[at - 1]?.norm.endsWith('ly') === true
  const subject = behindAdverb ? at - 2 : at - 1
  const pronoun = words[subject]?.norm ?? ''
  // ", which | reports say is unsafe"
  const verbNext = tags[at + 1] === base || finite.has(tags[at + 1] ?? -1)
  if (singular.has(pronoun) || (pronoun === 'which' && words[subject - 1]?.norm === ',')) return !verbNext
  const named = tags[subject] === name
  return behindAdverb ? named || tags[subject] === noun : named && asking.has(words[at + 1]?.norm ?? '')
}
