import { readFileSync } from 'node:fs'
import { scoreWord } from '../../src/2-syntax/score-word.js'
import { tagClasses } from '../../src/2-syntax/tag-classes.js'
import type { SparseWeights } from '../../src/2-syntax/unpack-weights.js'
import type { Tag } from '../../src/layers.js'
import type { GoldSentence } from './read-conllu.js'
import { spellForms } from './spell-forms.js'

const files: readonly (readonly [string, Tag])[] = [
  ['noun', 'NOUN'],
  ['verb', 'VERB'],
  ['adj', 'ADJ'],
  ['adv', 'ADV'],
]
/** What the tagger gives a right class before another one, below which a dictionary may help it; found on the development parts. */
const margin = 9
const numbers = /^(?:thir|four|fif|six|seven|eigh|nine|twen|for)(?:teen|ty)/

/** What a dictionary is made from. */
export interface DictionarySources {
  /** Folder with the index files of WordNet. */
  readonly wordnet: string
  /** Which forms are common enough. */
  readonly common: ReadonlySet<string>
  readonly sentences: readonly GoldSentence[]
  readonly tagger: SparseWeights
  /** Words that need no entry. */
  readonly known: { readonly has: (word: string) => boolean }
}

/**
 * List the common words with the classes that they can have, packed as `listKnownWords` does: of those that the tagger might
 * take for something else.
 *
 * Adverbs not in -ly are left out, for prepositions and conjunctions hide among them, which WordNet does not list; so are numbers.
 */
export function listDictionaryWords({
  wordnet,
  common,
  sentences,
  tagger,
  known,
}: DictionarySources): Record<string, string> {
  const classes = new Map<string, Set<number>>()
  const open = (word: string, tagClass: number) => classes.set(word, (classes.get(word) ?? new Set()).add(tagClass))
  for (const [file, tag] of files)
    for (const lemma of lemmasOf(readFileSync(`${wordnet}/index.${file}`, 'utf8')))
      for (const { text, tag: own, form } of spellForms(lemma, tag))
        open(
          text,
          tagClasses.findIndex((other) => other.tag === own && other.form === form),
        )
  const unsafe = new Set([...classes].flatMap(([word, found]) => (isUnsafe(word, found) ? [word] : [])))
  for (const word of sentences.flat()) {
    const norm = word.text.toLowerCase()
    if (classes.has(norm) && tagClasses[word.tagClass]!.tag !== 'PROPN') open(norm, word.tagClass)
  }
  const packed: Record<string, string> = {}
  for (const word of [...common].sort()) {
    const found = classes.get(word)
    if (!found || known.has(word) || unsafe.has(word) || !mayMislead(word, found)) continue
    const key = [...found].sort((a, b) => a - b).join(',')
    packed[key] = packed[key] === undefined ? word : `${packed[key]} ${word}`
  }
  return packed

  function mayMislead(word: string, found: ReadonlySet<number>): boolean {
    const { scores } = scoreWord(word, tagger, new Map())
    const best = (own: boolean) =>
      Math.max(...scores.filter((_, c) => found.has(c) === own && tagClasses[c]!.tag !== 'PROPN'))
    return best(true) - best(false) < margin
  }
}

function lemmasOf(index: string): readonly string[] {
  return index.split('\n').flatMap((line) => /^([a-z][a-z-]*) /.exec(line)?.[1] ?? [])
}

function isUnsafe(word: string, found: ReadonlySet<number>): boolean {
  const tags = [...found].map((c) => tagClasses[c]!.tag)
  return (tags.includes('ADV') && !word.endsWith('ly')) || numbers.test(word)
}
