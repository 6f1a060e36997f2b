import {
  adjective,
  adposition,
  adverb,
  base,
  determiner,
  finite,
  interjection,
  name,
  nouns,
  past,
  pronoun,
  qualities,
  third,
} from '../named-classes.js'
import type { TagRule } from './tag-rule.js'

/** What an unknown word with a capital is not: nearly all words of closed classes are known. */
const closed: readonly number[] = [interjection, adposition, pronoun, determiner]
/** The others: too rare for the model to be sure of every class. */
const rare: ReadonlySet<string> = new Set(
  'neither whoever whomever whichever whatever amid amidst besides beneath beside atop astride barring notwithstanding'.split(
    ' ',
  ),
)

/** An unknown word with a capital is a name sooner than an exclamation, a preposition or "to Varn"; at the start no "Aides" is a verb. */
export const unknown: TagRule = {
  id: 'tag/unknown',
  mends: [...closed, adjective, adverb, base, past, third],
  tagOf: (words, tags, at, known) => {
    const word = words[at]
    if (!word?.capital || known.has(word.norm) || rare.has(word.norm)) return undefined
    const tag = tags[at] as number
    if (qualities.has(tag)) {
      const leads = at === 0 && !word.norm.endsWith('ly') && finite.has(tags[at + 1] ?? -1)
      return leads ? name : undefined
    }
    // verbs mostly end in "-ed"
    if (tag === past) return word.norm.endsWith('ed') ? undefined : name
    if (tag === third) return at > 0 ? name : nouns
    if (tag === base) return at > 0 ? name : undefined
    return name
  },
  examples: {
    settled: [
      { text: 'The clerk flew to [Varn] in May.', tag: name },
      { text: '[Orvable] announced a plan.', tag: name },
      { text: '[Turns] out the port is closed.', tag: nouns },
    ],
    left: [
      'Varn announced a plan.',
      'The clerk flew home in May.',
      'Neither of them left. Amid the noise, the clerk slept.',
    ],
  },
}
