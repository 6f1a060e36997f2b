import type { ParsedDocument, Range, Word } from '../layers.js'

/** The words of a token and all that hangs below it. Trees are projective, so it is one range. */
export function subtree(document: ParsedDocument, head: number): Range {
  let first = head
  let last = head
  for (let child = document.tokens[first]?.children[0]; child !== undefined && child < first; ) {
    first = child
    child = document.tokens[first]?.children[0]
  }
  for (let child = document.tokens[last]?.children.at(-1); child !== undefined && child > last; ) {
    last = child
    child = document.tokens[last]?.children.at(-1)
  }
  return { first, end: last + 1 }
}

/** The children of a token whose relation is one of those named; "nsubj" stands for its subtypes too. */
export function childrenBy(document: ParsedDocument, head: number, ...relations: readonly string[]): readonly Word[] {
  const found: Word[] = []
  for (const child of document.tokens[head]?.children ?? []) {
    const word = document.tokens[child]
    if (word && relations.some((relation) => hasRelation(word, relation))) found.push(word)
  }
  return found
}

/** The first such child. */
export function childBy(document: ParsedDocument, head: number, ...relations: readonly string[]): Word | undefined {
  return childrenBy(document, head, ...relations)[0]
}

/** Whether a word has the relation or a subtype of it. */
export function hasRelation(word: Word, relation: string): boolean {
  return word.relation === relation || word.relation.startsWith(`${relation}:`)
}

/** The words joined to a token, and those joined to them: "officials, an insider and an analyst" may hang as a chain. */
export function conjunctsOf(document: ParsedDocument, head: number): readonly Word[] {
  const found = [...childrenBy(document, head, 'conj')]
  for (const conjunct of found) found.push(...childrenBy(document, conjunct.index, 'conj'))
  return found
}
