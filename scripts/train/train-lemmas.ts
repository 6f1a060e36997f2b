import { tagClasses } from '../../src/2-syntax/tag-classes.js'
import type { Form } from '../../src/layers.js'
import { reportingVerbs } from '../../src/lexicon/reporting-verbs.js'
import { inflectRegularly } from './inflect-regularly.js'
import { irregularVerbs } from './irregular-verbs.js'
import type { GoldSentence } from './read-conllu.js'

/** Per word class, "VERB past": ending → letters to cut, letters to add. */
export type LemmaTables = Readonly<Record<string, Readonly<Record<string, Edit>>>>

type Edit = readonly [number, string]

/** Learn which endings to cut and add: a longer ending gets a rule only where it mends the shorter one's mistakes. */
export function trainLemmas(sentences: readonly GoldSentence[]): LemmaTables {
  const rules: Record<string, Record<string, Edit>> = {}
  const added = [...irregularPairs(), ...regularPairs(sentences)]
  for (const [index, { tag, form }] of tagClasses.entries()) {
    if (tag === 'X' || tag === 'PROPN') continue
    const pairs = new Map<string, Pair>()
    for (const word of sentences.flat()) {
      if (word.tagClass !== index) continue
      const pair = { word: normalise(word.text), lemma: word.lemma.toLowerCase(), count: 0 }
      const key = `${pair.word} ${pair.lemma}`
      const { count } = pairs.get(key) ?? pair
      pairs.set(key, { ...pair, count: count + 1 })
    }
    const seen = new Set([...pairs.values()].flatMap(({ word, lemma }) => [`form ${word}`, `lemma ${lemma}`]))
    const ofForm = tag === 'VERB' ? added.filter((pair) => pair.form === form) : []
    const fresh = ofForm.filter(({ word, lemma }) => !seen.has(`form ${word}`) && !seen.has(`lemma ${lemma}`))
    const table = learn([...pairs.values(), ...fresh])
    if (Object.keys(table).length > 0) rules[form === null ? tag : `${tag} ${form}`] = table
  }
  return rules
}

function normalise(text: string): string {
  return text.toLowerCase().replace(/[’‘]/g, "'")
}

function irregularPairs(): (Pair & { readonly form: Form })[] {
  return irregularVerbs.flatMap(([lemma, past, participle]) => [
    { form: 'past' as const, word: past, lemma, count: 1 },
    { form: 'participle' as const, word: participle, lemma, count: 1 },
  ])
}

/** Forms of the verbs of the treebanks and of the lexicon, most of which were not seen: an ending needs many verbs to learn from. */
function regularPairs(sentences: readonly GoldSentence[]): (Pair & { readonly form: Form })[] {
  const seen = sentences.flat().filter((word) => tagClasses[word.tagClass]!.tag === 'VERB')
  const verbs = new Set([...seen.map((word) => word.lemma), ...reportingVerbs.map(({ lemma }) => lemma)])
  return [...verbs]
    .filter((verb) => /^[a-z]{3,}$/.test(verb))
    .filter((verb) => !irregularVerbs.some(([base]) => base === verb))
    .sort()
    .flatMap((lemma) => inflectRegularly(lemma).map(([form, word]) => ({ form, word, lemma, count: 1 })))
}

interface Pair {
  readonly word: string
  readonly lemma: string
  readonly count: number
}

const longest = 11

function learn(pairs: readonly Pair[]): Record<string, Edit> {
  const table: Record<string, Edit> = {}
  const current = new Map<Pair, string>()
  for (const pair of pairs) current.set(pair, '0')
  for (let length = 0; length <= longest + 1; length++) {
    const endings = new Map<string, Pair[]>()
    for (const pair of pairs) {
      const marked = `^${pair.word}`
      if (marked.length < length || (length > 5 && marked.length !== length)) continue
      const ending = marked.slice(marked.length - length)
      endings.set(ending, [...(endings.get(ending) ?? []), pair])
    }
    for (const [ending, group] of endings) {
      const votes = new Map<string, number>()
      // frequent words count for little more than rare ones: rules are for words not seen
      for (const pair of group) {
        const edit = editOf(pair)
        votes.set(edit, (votes.get(edit) ?? 0) + (ending.startsWith('^') ? pair.count : 1))
      }
      const [edit, count] = [...votes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]!
      const before = current.get(group[0]!)!
      if (edit === before) continue
      const gain = count - (votes.get(before) ?? 0)
      if (gain < (ending.startsWith('^') ? 1 : 2)) continue
      table[ending] = [Number.parseInt(edit, 10), edit.replace(/^\d+/, '')]
      for (const pair of group) current.set(pair, edit)
    }
  }
  return table
}

/** "said" → "say": "2y". */
function editOf({ word, lemma }: Pair): string {
  let same = 0
  while (same < word.length && same < lemma.length && word[same] === lemma[same]) same++
  return `${word.length - same}${lemma.slice(same)}`
}
