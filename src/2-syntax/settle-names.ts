import type { WordTraits } from './describe-word.js'
import { name } from './named-classes.js'
import { tagClasses } from './tag-classes.js'

/** What a surname may be taken for where its capital tells nothing: "Gross tweeted", "Will described". */
const mistaken = new Set(indexesOf(['ADV', 'ADJ', 'VERB', 'AUX', 'NOUN', 'INTJ', 'SCONJ', 'X']))
const likeAdjective = new Set(indexesOf(['ADJ', 'X']))
const relatives: ReadonlySet<string> = new Set(['which', 'who', 'whose'])
/** What follows a subject. */
const predicate = new Set(
  tagClasses.flatMap(({ tag, form }, index) =>
    tag === 'AUX' || tag === 'ADV' || (tag === 'VERB' && form !== 'base' && form !== 'gerund') ? index : [],
  ),
)

/** The sentences of a document with their tags. */
export interface Tagged {
  readonly words: readonly WordTraits[]
  readonly tags: Int32Array
}

/** Collect the names that stand inside sentences, where a capital tells. */
export function collectNames(sentences: readonly Tagged[]): ReadonlySet<string> {
  const names = new Set<string>()
  for (const { words, tags } of sentences)
    for (let i = 1; i < words.length; i++) {
      const word = words[i] as WordTraits
      if (tags[i] === name && word.capital && !words[i - 1]?.mark) names.add(word.norm)
    }
  return names
}

/** Make a name of a first word, of a sentence or behind a mark, that is one inside the sentences of the document and has a predicate or a colon next to it. */
export function settleNames({ words, tags }: Tagged, names: ReadonlySet<string>): void {
  for (let i = 0; i < words.length - 1; i++) {
    const opens = i === 0 || words[i - 1]?.mark === true
    if (!opens || !words[i]?.capital || words[i + 1]?.capital) continue
    if (isDescribed(words, i) && likeAdjective.has(tags[i] as number)) tags[i] = name
    const leads = predicate.has(tags[i + 1] as number) || (i === 0 && opensHeadline(words))
    if (mistaken.has(tags[i] as number) && leads && names.has(words[i]?.norm ?? '')) tags[i] = name
  }
}

/** "Gross: Beds are gone", "Gross to close ward"; not "VARN: “We stay”". */
function opensHeadline(words: readonly WordTraits[]): boolean {
  return words[1]?.norm === 'to' || (words[1]?.norm === ':' && words[2]?.mark === false)
}

/** "Volgra, which runs the port, said": what a relative clause tells of. */
function isDescribed(words: readonly WordTraits[], at: number): boolean {
  return words[at + 1]?.norm === ',' && relatives.has(words[at + 2]?.norm ?? '')
}

function indexesOf(tags: readonly string[]): readonly number[] {
  return tagClasses.flatMap(({ tag }, index) => (tags.includes(tag) ? index : []))
}
