import type { GoldSentence, GoldWord } from './read-conllu.js'

/** A word that points at its head, so that phrases can be moved about. */
export interface Node {
  text: string
  readonly lemma: string
  readonly tagClass: number
  relation: string
  head: Node | null
}

export interface Phrase {
  readonly nodes: readonly Node[]
  readonly top: Node
}

/** Take words of a sentence as a phrase; words whose head stays behind hang from the top. */
export function toPhrase(sentence: GoldSentence, first: number, end: number, top: number): Phrase {
  const nodes = sentence
    .slice(first, end)
    .map(({ text, lemma, tagClass, relation }): Node => ({ text, lemma, tagClass, relation, head: null }))
  const topNode = nodes[top - first]!
  for (const [i, node] of nodes.entries())
    if (node !== topNode) node.head = nodes[sentence[first + i]!.head - first] ?? topNode
  return { nodes, top: topNode }
}

/** Copy a phrase, to be used once more. */
export function copyPhrase({ nodes, top }: Phrase): Phrase {
  const copies = new Map(nodes.map((node) => [node, { ...node }]))
  for (const copy of copies.values()) copy.head = copy.head && (copies.get(copy.head) ?? null)
  return { nodes: [...copies.values()], top: copies.get(top)! }
}

/** Number the words; the one without a head is the root. */
export function toSentence(nodes: readonly Node[]): GoldSentence {
  const positions = new Map(nodes.map((node, i) => [node, i]))
  return nodes.map(
    ({ text, lemma, tagClass, relation, head }): GoldWord => ({
      text,
      lemma,
      tagClass,
      relation,
      head: head === null ? nodes.length : positions.get(head)!,
    }),
  )
}
