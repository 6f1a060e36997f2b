import { tagClasses } from '../../src/2-syntax/tag-classes.js'
import type { GoldSentence } from './read-conllu.js'

/** Per word class, "VERB past": ending → letters to cut, letters to add. */
export type LemmaTables = Readonly<Record<string, Readonly<Record<string, Edit>>>>

type Edit = readonly [number, string]

/** Learn which endings to cut and add: a longer ending gets a rule only where it mends the shorter one's mistakes. */
export function trainLemmas(sentences: readonly GoldSentence[]): LemmaTables {
  const rules: Record<string, Record<string, Edit>> = {}
  for (const [index, { tag, form }] of tagClasses.entries()) {
    if (tag === 'X' || tag === 'PROPN') continue
    const pairs = new Map<string, number>()
    for (const sentence of sentences) {
      for (const word of sentence) {
        if (word.tagClass !== index) continue
        const key = `${word.text.toLowerCase().replace(/[’‘]/g, "'")}\t${word.lemma.toLowerCase()}`
        pairs.set(key, (pairs.get(key) ?? 0) + 1)
      }
    }
    const table = learn(
      [...pairs].map(([key, count]) => ({ word: key.split('\t')[0]!, lemma: key.split('\t')[1]!, count })),
    )
    if (Object.keys(table).length > 0) rules[form === null ? tag : `${tag} ${form}`] = table
  }
  return rules
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
