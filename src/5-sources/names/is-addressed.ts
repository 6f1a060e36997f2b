import type { Word } from '../../layers.js'
import { civilTitles } from '../../lexicon/titles.js'
import { bareWord } from './bare-word.js'

/** Whether "Mr." or the like stands before a capitalised word: then it is a name, whatever else it means: "Mr. May". */
export function isAddressed(tokens: readonly Word[], at: number): boolean {
  const [title, name] = [tokens[at - 1], tokens[at]]
  return (
    title !== undefined &&
    name?.kind === 'word' &&
    /^\p{Lu}/u.test(title.text) &&
    /^\p{Lu}\p{Ll}/u.test(name.text) &&
    civilTitles.has(bareWord(title))
  )
}
