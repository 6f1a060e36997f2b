import type { ParsedDocument, Word } from '../../layers.js'
import { isDash } from '../../match/is-dash.js'
import { isFiniteVerb } from '../../match/is-finite-verb.js'
import { childBy, childrenBy } from '../../match/tree.js'
import { finiteForm } from '../finite-form.js'
import type { SubjectRule, SubjectView } from './subject-rule.js'
import { leading } from './subject-words.js'

/** Words between the two verbs. */
const farthest = 80

/** "He thought a moment and | said", "Doe has been away, | arguing": no tree ties the two verbs. */
export const earlierVerb: SubjectRule = {
  id: 'subject/earlier-verb',
  words: 'who does what an earlier verb says: before "and" one in the same form, before a participle the main one',
  examples: [
    { text: 'Haim has been on the sidelines of the fight, arguing that she should not choose.', mention: 'Haim' },
  ],
  others: ['Then told reporters that it was over.'],
  find: (view) => {
    const earlier = findEarlier(view)
    if (!earlier) return null
    const auxiliaries = childrenBy(view.document, earlier.index, 'aux').map(({ index }) => index)
    return view.subjectOf(earlier, [...auxiliaries, earlier.index])
  },
}

function findEarlier({ document, verb, start, sentence }: SubjectView): Word | undefined {
  const before = document.tokens[start - 1]
  const joined = before?.tag === 'CCONJ'
  const along = verb.form === 'gerund' && (before?.norm === ',' || isDash(before) || before?.kind === 'quote')
  if (before?.sentence !== verb.sentence || !(joined || along)) return undefined
  const first = Math.max(sentence.first, start - farthest)
  const earlier = document.tokens
    .slice(first, start)
    .filter((word) => word.quotation === verb.quotation && isPredicate(document, word))
  // "Doe has toured the mills and | calling them old": no verb stands in the form of a participle
  if (verb.form !== 'gerund')
    return earlier.findLast((word) => finiteForm(document, word) === finiteForm(document, verb))
  return earlier.findLast(({ relation }) => leading.has(relation)) ?? earlier[0]
}

/** A finite verb, a participle with its auxiliary, or what somebody is: "has been on the sidelines". */
function isPredicate(document: ParsedDocument, word: Word): boolean {
  return (
    (word.tag === 'VERB' && isFiniteVerb(document, word)) || childBy(document, word.index, 'aux', 'cop') !== undefined
  )
}
