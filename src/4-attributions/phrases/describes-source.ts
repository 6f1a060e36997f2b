import type { ParsedDocument, Word } from '../../layers.js'
import { carriers } from '../../lexicon/carriers.js'
import { describing } from '../../lexicon/describing.js'
import { timePrepositions, timeWords } from '../../lexicon/time-words.js'

const tags: ReadonlySet<string> = new Set(['ADP', 'ADJ', 'ADV', 'DET', 'NOUN', 'PROPN', 'NUM', 'PRON', 'PART'])
const longest = 12

/**
 * Tell whether the words between a subject and its verb describe the subject, wherever the tree hung them: "an insider | close to
 * the chairman | said", "someone | in the audience | shouted"; not "Doe | in a statement | said", "Doe | after the vote | said".
 */
export function describesSource({ tokens }: ParsedDocument, first: number, end: number): boolean {
  const opener = tokens[first]
  if (!opener || end - first > longest || timePrepositions.has(opener.norm)) return false
  if (opener.tag !== 'ADP' && !describing.has(opener.norm)) return false
  // "familiar | with her thinking"
  const knowing = describing.has(tokens[first - 1]?.norm ?? '')
  return tokens
    .slice(first, end)
    .filter((word) => !joinsNames(tokens, word))
    .every(
      ({ tag, form, relation, norm, lemma }) =>
        (tags.has(tag) || relation === 'amod' || relation === 'acl' || (knowing && form === 'gerund')) &&
        (describing.has(opener.norm) || !(timeWords.has(norm) || carriers.has(lemma))),
    )
}

/** "Economic Cooperation | and | Development" */
function joinsNames(tokens: readonly Word[], { tag, index }: Word): boolean {
  const [before, after] = [tokens[index - 1], tokens[index + 1]]
  return tag === 'CCONJ' && [before, after].every((word) => word && word.text !== word.norm)
}
