import type { GrowingWord } from './parse-document.js'

/**
 * Give the subject of "A clerk, asked whether he knew, replied" to the verb behind: a participle right behind a comma has none of
 * its own, and describes it.
 *
 * @param first Index of the first word in the document.
 */
export function settleReduced(words: readonly GrowingWord[], first: number): void {
  for (const verb of words) {
    const governor = words[verb.head - first]
    const reduced = verb.relation === 'advcl' && verb.form === 'participle' && verb.head > verb.index
    if (!reduced || governor?.tag !== 'VERB' || words[verb.index - first - 1]?.norm !== ',') continue
    const [subject, ...others] = words.filter(({ head, relation }) => head === verb.index && relation === 'nsubj')
    const served = words.some(({ head, relation }) => head === verb.head && relation.startsWith('nsubj'))
    if (!subject || others.length > 0 || served || subject.index > verb.index) continue
    subject.head = governor.index
    verb.head = subject.index
    verb.relation = 'acl'
  }
}
