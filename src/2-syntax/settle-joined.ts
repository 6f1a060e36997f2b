import type { GrowingWord } from './parse-document.js'

const nominal: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON', 'NUM'])
const clausal: ReadonlySet<string> = new Set(['conj', 'acl:relcl', 'parataxis'])
/** What may stand between "and" and the noun it joins. */
const inside: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'PRON', 'NUM', 'PART'])

/**
 * Join the two nouns of "Doe and his lawyer left" that the parser took for a noun and a clause, or for two subjects: a sentence that
 * begins with a noun has a verb for it. The verb becomes the root, the first noun its subject, the second joined to the first.
 */
export function settleJoined(words: readonly GrowingWord[]): void {
  const root = words.find(({ relation }) => relation === 'root')
  if (!root) return
  const [verb, first] = nominal.has(root.tag) ? [findClause(words, root), root] : [root, subjectsOf(words, root)[0]]
  const second = verb && subjectsOf(words, verb).find((noun) => noun !== first)
  const joint = first && second && second.index < verb.index ? findJoint(words, first, second) : undefined
  if (!verb || !first || !second || !joint) return
  const { relation } = second
  if (verb !== root) {
    for (const word of words) if (word.head === root.index && word.index > verb.index) word.head = verb.index
    Object.assign(verb, { head: -1, relation: 'root' })
    Object.assign(root, { head: verb.index, relation })
  }
  Object.assign(second, { head: first.index, relation: 'conj' })
  Object.assign(joint, { head: second.index, relation: 'cc' })
}

/** The clause that hangs on a noun at the root; none where "be" makes a sentence of the noun. */
function findClause(words: readonly GrowingWord[], root: GrowingWord): GrowingWord | undefined {
  const own = words.filter(({ head }) => head === root.index)
  if (own.some(({ relation }) => relation === 'cop')) return undefined
  return own.find(({ relation, index }) => clausal.has(relation) && index > root.index)
}

function subjectsOf(words: readonly GrowingWord[], { index }: GrowingWord): readonly GrowingWord[] {
  return words.filter(({ head, relation }) => head === index && relation.startsWith('nsubj'))
}

/** The conjunction right before the second noun's phrase, with neither a verb nor a mark before it. */
function findJoint(words: readonly GrowingWord[], root: GrowingWord, noun: GrowingWord): GrowingWord | undefined {
  const start = words[0]?.index ?? 0
  const before = words.slice(0, noun.index - start)
  const joint = before.findLast(({ tag }) => tag === 'CCONJ')
  if (!joint || joint.index < root.index) return undefined
  const [left, right] = [before.slice(0, joint.index - start), before.slice(joint.index - start + 1)]
  const plain = left.every(({ tag, norm }) => tag !== 'VERB' && tag !== 'AUX' && norm !== ',' && norm !== ':')
  return plain && right.every(({ tag }) => inside.has(tag)) ? joint : undefined
}
