import type { KnownWords } from './closed-classes.js'
import type { WordTraits } from './describe-word.js'
import { tagClasses } from './tag-classes.js'

const classOf = (tag: string, form: string | null) =>
  tagClasses.findIndex((other) => other.tag === tag && other.form === form)

const participle = classOf('VERB', 'participle')
const adverb = classOf('ADV', null)
const interjection = classOf('INTJ', null)
const name = classOf('PROPN', 'singular')
const auxiliaryOf = tagClasses.map(({ tag, form }) => (tag === 'VERB' ? classOf('AUX', form) : -1))
const perfect: ReadonlySet<string> = new Set(['has', 'have', 'had', "'ve"])

/** Mend what a tagger that looks two words ahead cannot see. The model is trained without it. */
export function settleTags(words: readonly WordTraits[], tags: Int32Array, known: KnownWords): void {
  for (let i = 0; i < words.length; i++) {
    if (tags[i] === participle) settlePerfect(words, tags, i)
    else if (tags[i] === interjection) settleName(words[i] as WordTraits, tags, i, known)
  }
}

/** "has falsely | claimed": "have" before a participle, with nothing but adverbs between, is its auxiliary. */
function settlePerfect(words: readonly WordTraits[], tags: Int32Array, at: number): void {
  let i = at - 1
  while (i > 0 && tags[i] === adverb) i--
  const auxiliary = auxiliaryOf[tags[i] ?? 0] ?? -1
  if (auxiliary >= 0 && perfect.has(words[i]?.norm ?? '')) tags[i] = auxiliary
}

/** An unknown word with a capital is a name sooner than an exclamation. */
function settleName({ norm, capital }: WordTraits, tags: Int32Array, at: number, known: KnownWords): void {
  if (capital && !known.has(norm)) tags[at] = name
}
