import type { GrowingWord } from './parse-document.js'

/**
 * Give a subject to the verb behind that it is the subject of: of "A clerk, asked whether he knew, replied", where a participle right
 * behind a comma has none of its own; of "A post shared by thousands falsely claims", where nothing joins two finite verbs.
 *
 * @param first Index of the first word in the document.
 */
export function settleReduced(words: readonly GrowingWord[], first: number): void {
  for (const verb of words) {
    const main = mainOfFronted(words, verb, first) ?? mainOfPast(words, verb, first)
    if (!main) continue
    const [subject, ...others] = words.filter(({ head, relation }) => head === verb.index && relation === 'nsubj')
    const served = words.some(({ head, relation }) => head === main.index && relation.startsWith('nsubj'))
    if (!subject || others.length > 0 || served || subject.index > verb.index) continue
    if (main.head === verb.index) {
      main.head = verb.head
      main.relation = verb.relation
      verb.form = 'participle'
      hangBehind(words, verb, main)
    }
    subject.head = main.index
    verb.head = subject.index
    verb.relation = 'acl'
  }
}

/** "|, asked whether he knew, | replied" */
function mainOfFronted(words: readonly GrowingWord[], verb: GrowingWord, first: number): GrowingWord | undefined {
  const governor = words[verb.head - first]
  const reduced = verb.relation === 'advcl' && verb.form === 'participle' && verb.head > verb.index
  return reduced && governor?.tag === 'VERB' && words[verb.index - first - 1]?.norm === ',' ? governor : undefined
}

/** "shared by thousands | falsely claims": a present joined to a past by no word or mark. */
function mainOfPast(words: readonly GrowingWord[], verb: GrowingWord, first: number): GrowingWord | undefined {
  if (verb.tag !== 'VERB' || verb.form !== 'past' || verb.relation !== 'root') return undefined
  const main = words.find(
    ({ head, relation, tag, form }) =>
      head === verb.index && tag === 'VERB' && form === 'third' && (relation === 'conj' || relation === 'obj'),
  )
  if (!main) return undefined
  const between = words.slice(verb.index - first + 1, main.index - first)
  return between.some(({ tag }) => tag === 'PUNCT' || tag === 'CCONJ' || tag === 'AUX') ? undefined : main
}

/** What stands behind the main verb, and the adverbs right before it, are its own. */
function hangBehind(words: readonly GrowingWord[], verb: GrowingWord, main: GrowingWord): void {
  const behind = words.filter(({ index }) => index > verb.index && index !== main.index)
  const phrase = behind.findLast(({ index, tag }) => index < main.index && tag !== 'ADV')
  for (const word of behind)
    if (word.head === verb.index && word.index > (phrase?.index ?? verb.index)) word.head = main.index
}
