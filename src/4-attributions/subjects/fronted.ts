import type { Word } from '../../layers.js'
import { timeWords } from '../../lexicon/time-words.js'
import { isDash } from '../../match/is-dash.js'
import { isFiniteVerb } from '../../match/is-finite-verb.js'
import { findOwnSubject } from './own-subject.js'
import { phraseOf } from './phrase-of.js'
import type { SubjectRule, SubjectView } from './subject-rule.js'

/** What may stand before the word that brings the gerund: "just | after", "one month | after", "and in addition | to". */
const leading: ReadonlySet<string> = new Set(['ADV', 'CCONJ', 'NUM', 'DET', 'ADJ', 'ADP'])
const openingNouns: ReadonlySet<string> = new Set(['hour', 'second', 'addition'])

/** "After boasting about it, | Haim …", "One month after announcing it, | Haim …". */
export const fronted: SubjectRule = {
  id: 'subject/fronted',
  words: 'of a gerund that opens the sentence, who does what the main clause says',
  examples: [
    { text: 'After boasting that the dam was safe, Haim left the room.', mention: 'Haim' },
    { text: 'Less than a week after announcing her plan, Haim left the room.', mention: 'Haim' },
    { text: 'While saying that he does respect Ms. Haim, he continued to voice doubts about her plan.', mention: 'he' },
  ],
  others: ['Haim left after boasting that the dam was safe.'],
  find: (view) => {
    const main = findMain(view)
    if (!main) return null
    const { document, verb, subjectOf } = view
    const subject = findOwnSubject(document, main) ?? findOwnSubject(document, document.tokens[main.head] ?? main)
    // "one month after announcing it, | Haim still believes": trees take the month for the subject
    return subject && subject.index > verb.index ? phraseOf(view, subject) : subjectOf(main)
  },
}

/** The first finite verb behind the comma that closes the phrase of the gerund. */
function findMain({ document, verb: gerund, sentence: { first, end } }: SubjectView): Word | undefined {
  const opener = document.tokens[gerund.index - 1]
  const brings = opener?.sentence === gerund.sentence && (opener.tag === 'SCONJ' || opener.tag === 'ADP')
  if (gerund.form !== 'gerund' || !brings) return undefined
  const before = document.tokens.slice(first, opener.index)
  if (!before.slice(before.findLastIndex(isDash) + 1).every(leads)) return undefined
  const comma = document.tokens.slice(gerund.index, end).find(({ norm }) => norm === ',')
  return document.tokens
    .slice(comma?.index ?? end, end)
    .find((word) => word.quotation === gerund.quotation && isFiniteVerb(document, word))
}

function leads({ tag, lemma }: Word): boolean {
  return leading.has(tag) || timeWords.has(lemma) || openingNouns.has(lemma)
}
