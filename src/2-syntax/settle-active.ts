import type { GrowingWord } from './parse-document.js'

/** Words behind a verb among which its object is looked for. */
const farthestObject = 8
/** Verbs whose passive keeps an object: "a loophole called an inversion". */
const naming: ReadonlySet<string> = new Set(
  'called named dubbed titled entitled labeled labelled termed nicknamed offered awarded handed'.split(' '),
)
const clausal: ReadonlySet<string> = new Set(['obj', 'nsubj', 'ccomp', 'iobj'])

/**
 * Make a clause of "the country conducted strikes" where the tree has a participle behind its noun: participles there are
 * passive and have no object. The noun becomes the subject, and the verb takes its place.
 *
 * @param first Index of the first word in the document.
 */
export function settleActive(words: readonly GrowingWord[], first: number): void {
  for (const verb of words) {
    const noun = words[verb.head - first]
    if (!noun || !isReduced(verb, noun) || !hasObject(words, verb, first)) continue
    const governor = words[noun.head - first]
    verb.form = 'past'
    verb.head = noun.head
    verb.relation = governor === undefined ? 'root' : clausal.has(noun.relation) ? 'ccomp' : 'advcl'
    noun.head = verb.index
    noun.relation = 'nsubj'
    for (const word of words.slice(verb.index - first + 1)) if (word.head === noun.index) word.head = verb.index
  }
}

/** "strikes conducted": regular, so that it may be a past. */
function isReduced({ relation, form, tag, norm, head, index }: GrowingWord, noun: GrowingWord): boolean {
  const participle =
    relation === 'acl' && tag === 'VERB' && form === 'participle' && norm.endsWith('ed') && !naming.has(norm)
  return participle && head < index && (noun.tag === 'NOUN' || noun.tag === 'PROPN' || noun.tag === 'PRON')
}

/** An object behind the verb, and nothing of its own before it. */
function hasObject(words: readonly GrowingWord[], { index, head }: GrowingWord, first: number): boolean {
  const at = index - first
  if (words.slice(head - first + 1, at).some((word) => word.head === index)) return false
  return words.slice(at + 1, at + farthestObject).some((word) => word.head === index && word.relation === 'obj')
}
