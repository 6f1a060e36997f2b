import type { Word } from '../../layers.js'
import { isDash } from '../../match/is-dash.js'
import { isFiniteVerb } from '../../match/is-finite-verb.js'
import { findOwnSubject } from './own-subject.js'
import { phraseOf } from './phrase-of.js'
import type { SubjectRule, SubjectView } from './subject-rule.js'

/** "After boasting about it, | Haim …". */
export const fronted: SubjectRule = {
  id: 'subject/fronted',
  words: 'of a gerund that opens the sentence, who does what the main clause says',
  examples: [
    { text: 'After boasting that the dam was safe, Haim left the room.', mention: 'Haim' },
    { text: 'While saying that he does respect Ms. Haim, he continued to voice doubts about her plan.', mention: 'he' },
  ],
  others: ['Haim left after boasting that the dam was safe.'],
  find: (view) => phraseOf(view, findMainSubject(view)),
}

function findMainSubject({ document, verb: gerund, sentence }: SubjectView): Word | undefined {
  const opener = document.tokens[gerund.index - 1]
  const before = document.tokens[gerund.index - 2]
  const opens = before?.sentence !== gerund.sentence || isDash(before)
  if (gerund.form !== 'gerund' || opener?.tag !== 'SCONJ' || !opens) return undefined
  const { end } = sentence
  const comma = document.tokens.slice(gerund.index, end).find(({ norm }) => norm === ',')
  const main = document.tokens
    .slice(comma?.index ?? end, end)
    .find((word) => word.quotation === gerund.quotation && isFiniteVerb(document, word))
  return main && (findOwnSubject(document, main) ?? findOwnSubject(document, document.tokens[main.head] ?? main))
}
