import type { GrowingWord } from './parse-document.js'

/**
 * Join "calls" to "says" in "Doe says thieves came, calls it an outrage": behind a comma, a verb of the present that has no
 * subject of its own goes on with that of the main verb, as headlines have it.
 *
 * @param first Index of the first word in the document.
 */
export function settleRunOn(words: readonly GrowingWord[], first: number): void {
  const root = words.find(({ relation }) => relation === 'root')
  if (root?.form !== 'third' || !hasSubject(words, root)) return
  const start = root.index - first
  for (let at = start + 3; at < words.length - 1; at += 1) {
    const verb = words[at] as GrowingWord
    if (verb.form !== 'third' || words[at - 1]?.norm !== ',' || hasSubject(words, verb)) continue
    if (isInside(words, first, verb, root)) Object.assign(verb, { head: root.index, relation: 'conj' })
  }
}

function hasSubject(words: readonly GrowingWord[], { index }: GrowingWord): boolean {
  return words.some((word) => word.head === index && word.index < index && word.relation.startsWith('nsubj'))
}

/** Whether a verb hangs below the root: a chain of heads without a loop leads there. */
function isInside(words: readonly GrowingWord[], first: number, verb: GrowingWord, root: GrowingWord): boolean {
  let at: GrowingWord | undefined = verb
  while (at !== undefined && at !== root && at.head >= first) at = words[at.head - first]
  return at === root
}
