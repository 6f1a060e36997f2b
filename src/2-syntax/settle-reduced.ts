import type { GrowingWord } from './parse-document.js'

const auxiliaries: ReadonlySet<string> = new Set(['aux', 'aux:pass'])

/**
 * Give a subject to the verb behind that it is the subject of: of "A clerk, asked whether he knew, replied", where a participle right
 * behind a comma has none of its own; of "A post shared by thousands falsely claims", where nothing joins two finite verbs.
 *
 * @param first Index of the first word in the document.
 */
export function settleReduced(words: readonly GrowingWord[], first: number): void {
  for (const verb of words) {
    const main = mainOfFronted(words, verb, first) ?? mainOfPast(words, verb, first) ?? mainOfGerund(words, verb, first)
    if (!main) continue
    const [subject, ...others] = words.filter(
      ({ head, relation }) => head === verb.index && relation.startsWith('nsubj'),
    )
    const served = words.some(({ head, relation }) => head === main.index && relation.startsWith('nsubj'))
    if (!subject || others.length > 0 || served || subject.index > verb.index) continue
    if (main.head === verb.index) {
      main.head = verb.head
      main.relation = verb.relation
      if (verb.form === 'past') verb.form = 'participle'
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
  return isParted(words.slice(verb.index - first + 1, main.index - first)) ? undefined : main
}

function isParted(between: readonly GrowingWord[]): boolean {
  return between.some(({ tag }) => tag === 'PUNCT' || tag === 'CCONJ' || tag === 'AUX')
}

/** "trying to win | say", "being considered in Brill | have accused": no gerund stands at the root without an auxiliary. */
function mainOfGerund(words: readonly GrowingWord[], verb: GrowingWord, first: number): GrowingWord | undefined {
  if (verb.tag !== 'VERB' || verb.relation !== 'root') return undefined
  const helpers = words.filter(({ head, relation }) => head === verb.index && auxiliaries.has(relation))
  if (helpers.some(({ form }) => form !== 'gerund') || (verb.form !== 'gerund' && helpers.length === 0))
    return undefined
  const main = words.find((word) => word.head === verb.index && word.index > verb.index && isTensed(words, word))
  if (!main) return undefined
  const opener = words.find(({ head, relation }) => head === main.index && auxiliaries.has(relation)) ?? main
  return isParted(words.slice(verb.index - first + 1, opener.index - first)) ? undefined : main
}

/** A verb in the form of a past or present, or with an auxiliary; not "to win". */
function isTensed(words: readonly GrowingWord[], { index, tag, form }: GrowingWord): boolean {
  const marks = words.filter(({ head }) => head === index)
  if (tag !== 'VERB' || marks.some(({ relation }) => relation === 'mark')) return false
  const helped = marks.some((word) => auxiliaries.has(word.relation) && word.form !== 'gerund')
  return helped || form === 'past' || form === 'third' || form === 'base'
}

/** What stands behind the main verb, and the adverbs right before it, are its own. */
function hangBehind(words: readonly GrowingWord[], verb: GrowingWord, main: GrowingWord): void {
  const behind = words.filter(({ index }) => index > verb.index && index !== main.index)
  const phrase = behind.findLast(({ index, tag }) => index < main.index && tag !== 'ADV')
  for (const word of behind)
    if (word.head === verb.index && word.index > (phrase?.index ?? verb.index)) word.head = main.index
}
