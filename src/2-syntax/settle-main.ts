import type { GrowingWord } from './parse-document.js'

const auxiliaries: ReadonlySet<string> = new Set(['aux', 'aux:pass', 'cop'])
const nominal: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'ADJ'])
const finite: ReadonlySet<string> = new Set(['past', 'third'])

/**
 * Make a past of a participle that is the main verb without an auxiliary: at the root, "The owners called both sides fools"; or
 * hung on a noun at the root, behind a comma or an adverb, "Doe, in May, barely dwelt on it".
 *
 * @param first Index of the first word in the document.
 */
export function settleMain(words: readonly GrowingWord[], first: number): void {
  const root = words.find(({ relation }) => relation === 'root')
  if (!root) return
  const main = root.tag === 'VERB' ? root : findVerb(words, root)
  if (!main || isHelped(words, main)) return
  if (
    main === root &&
    (main.form !== 'participle' || !nominal.has(beforeAdverbs(words, main.index - first)?.tag ?? ''))
  )
    return
  main.form = 'past'
  if (main !== root) raise(words, main, root)
}

/** "the discussion mainly | focused", "the state openly | called" */
function beforeAdverbs(words: readonly GrowingWord[], at: number): GrowingWord | undefined {
  let before = at - 1
  while (words[before]?.tag === 'ADV') before -= 1
  return words[before]
}

/** A participle that describes a noun behind the root, or the root, with no finite verb before it; no noun alone stands between. */
function findVerb(words: readonly GrowingWord[], root: GrowingWord): GrowingWord | undefined {
  if (!nominal.has(root.tag) || isHelped(words, root)) return undefined
  const at = words.findIndex(
    ({ tag, form, relation, index }) =>
      tag === 'VERB' && form === 'participle' && relation === 'acl' && index > root.index,
  )
  const earlier = words.slice(0, Math.max(0, at))
  if (at < 0 || earlier.some(({ tag, form }) => tag === 'AUX' || (tag === 'VERB' && finite.has(form ?? ''))))
    return undefined
  const before = words[at - 1]
  const comma = before?.tag === 'ADV' ? words[at - 2] : before
  return comma?.norm === ',' && earlier.filter(({ norm }) => norm === ',').length > 1 ? words[at] : undefined
}

function isHelped(words: readonly GrowingWord[], { index }: GrowingWord): boolean {
  return words.some(
    ({ head, relation }) => head === index && (auxiliaries.has(relation) || relation.startsWith('nsubj:pass')),
  )
}

/** The verb takes the place of its noun, which becomes the subject. */
function raise(words: readonly GrowingWord[], verb: GrowingWord, noun: GrowingWord): void {
  verb.head = -1
  verb.relation = 'root'
  noun.head = verb.index
  noun.relation = 'nsubj'
  for (const word of words) if (word.head === noun.index && word.index > verb.index) word.head = verb.index
}
