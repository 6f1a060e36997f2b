import type { ParsedDocument, Word } from '../../layers.js'

const clauseOpeners: ReadonlySet<string> = new Set(['that', 'whether', 'if'])
const phraseRelations: ReadonlySet<string> = new Set('obj iobj obl xcomp conj advcl'.split(' '))

/** The content hangs from its cue as an object or adjunct; whatever the tree says, "that", "whether" and "if" open clauses. */
export function isPhrase({ tokens }: ParsedDocument, verb: Word, start: number): boolean {
  let word = tokens[start]?.kind === 'quote' ? tokens[start + 1] : tokens[start]
  if (!word || clauseOpeners.has(word.norm)) return false
  for (let steps = 0; steps < 40 && word && word.head !== verb.index; steps += 1) word = tokens[word.head]
  const relation = word?.head === verb.index ? word.relation : ''
  return phraseRelations.has(relation.split(':')[0] ?? '')
}
