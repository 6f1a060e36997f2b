/** A node of the trie: what may follow, and what ends here. */
export interface PhraseIndex<Value> {
  readonly next: ReadonlyMap<string, PhraseIndex<Value>>
  readonly values: readonly Value[]
}

interface Node<Value> extends PhraseIndex<Value> {
  readonly next: Map<string, Node<Value>>
  readonly values: Value[]
}

/** Index phrases by their words, parted by single spaces, so that all of them are looked for in one pass. */
export function indexPhrases<Value>(entries: Iterable<readonly [string, Value]>): PhraseIndex<Value> {
  const root: Node<Value> = { next: new Map(), values: [] }
  for (const [phrase, value] of entries) {
    let node = root
    for (const word of phrase.split(' ')) {
      const next: Node<Value> = node.next.get(word) ?? { next: new Map(), values: [] }
      node.next.set(word, next)
      node = next
    }
    node.values.push(value)
  }
  return root
}
