import type { WordTraits } from '../describe-word.js'
import { isKnownAs } from '../is-known-as.js'
import { base, finite, noun, nouns, third } from '../named-classes.js'
import type { TagRule } from './tag-rule.js'

const articles: ReadonlySet<string> = new Set(['the', 'a', 'an', 'this', 'that'])
const describing: ReadonlySet<string> = new Set(['which', 'citing', 'quoting'])
const horizon = 30

/** "The Reuters | report, which said", "The Reuters | report that it would close was": what has its own verb behind it is none. */
export const namedThing: TagRule = {
  id: 'tag/named-thing',
  mends: [base],
  tagOf: (words, tags, at, known) => {
    const [article, before, word] = [words[at - 2], words[at - 1], words[at]]
    if (!word || !before?.capital || tags[at - 1] !== nouns || !articles.has(article?.norm ?? '')) return undefined
    return isKnownAs(known, word.norm, noun) && isThing(words, tags, at + 1) ? noun : undefined
  },
  examples: {
    settled: [
      { text: 'The Reuters [report], which said the port was shut, angered Orr.', tag: noun },
      { text: 'The Reuters [report] said the port was shut.', tag: noun },
      { text: 'The Reuters [report] that the port would close was denied.', tag: noun },
    ],
    left: ['The Democrats report that the port would close.', 'The Greens claim, as they did, that it was shut.'],
  },
}

function isThing(words: readonly WordTraits[], tags: Int32Array, next: number): boolean {
  const opener = words[next]?.norm
  if (opener === ',') return describing.has(words[next + 1]?.norm ?? '')
  return finite.has(tags[next] ?? -1) || (opener === 'that' && holdsTwo(words, tags, next + 1))
}

/** "that said …", "that it would close | was denied": a finite verb opens the clause, or follows right behind another. */
function holdsTwo(words: readonly WordTraits[], tags: Int32Array, first: number): boolean {
  if (finite.has(tags[first] ?? -1)) return true
  for (let at = first + 1; at < first + horizon && words[at]?.norm !== ','; at += 1)
    if (finite.has(tags[at] ?? -1) && isFullVerb(tags[at - 1] ?? -1)) return true
  return false
}

function isFullVerb(tag: number): boolean {
  return tag === base || tag === third
}
