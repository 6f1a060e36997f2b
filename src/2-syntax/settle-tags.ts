import type { KnownWords } from './closed-classes.js'
import type { WordTraits } from './describe-word.js'
import { tagClasses } from './tag-classes.js'

const classOf = (tag: string, form: string | null) =>
  tagClasses.findIndex((other) => other.tag === tag && other.form === form)

const participle = classOf('VERB', 'participle')
const adverb = classOf('ADV', null)
/** What an unknown word with a capital is not: words of closed classes are all known, and verbs mostly end in -ed. */
const notNames = new Set([classOf('INTJ', null), classOf('ADP', null), classOf('PRON', null), classOf('DET', null)])
const base = classOf('VERB', 'base')
const past = classOf('VERB', 'past')
const name = classOf('PROPN', 'singular')
const auxiliaryOf = tagClasses.map(({ tag, form }) => (tag === 'VERB' ? classOf('AUX', form) : -1))
const perfect: ReadonlySet<string> = new Set(['has', 'have', 'had', "'ve"])

/** Mend what a tagger that looks two words ahead cannot see. The model is trained without it. */
export function settleTags(words: readonly WordTraits[], tags: Int32Array, known: KnownWords): void {
  for (let i = 0; i < words.length; i++) {
    if (tags[i] === participle) settlePerfect(words, tags, i)
    else if (isName(words[i] as WordTraits, tags[i] as number, i, known)) tags[i] = name
  }
}

/** "has falsely | claimed": "have" before a participle, with nothing but adverbs between, is its auxiliary. */
function settlePerfect(words: readonly WordTraits[], tags: Int32Array, at: number): void {
  let i = at - 1
  while (i > 0 && tags[i] === adverb) i--
  const auxiliary = auxiliaryOf[tags[i] ?? 0] ?? -1
  if (auxiliary >= 0 && perfect.has(words[i]?.norm ?? '')) tags[i] = auxiliary
}

/** An unknown word with a capital is a name sooner than an exclamation, a preposition or "to Varn". */
function isName({ norm, capital }: WordTraits, tag: number, at: number, known: KnownWords): boolean {
  if (!capital || known.has(norm)) return false
  return notNames.has(tag) || (tag === past && !norm.endsWith('ed')) || (tag === base && at > 0)
}
