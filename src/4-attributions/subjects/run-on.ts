import { findOwnSubject } from './own-subject.js'
import { phraseOf } from './phrase-of.js'
import type { SubjectRule, SubjectView } from './subject-rule.js'

/** "Firm denies fault, | says it will appeal": a headline leaves "and" out. */
export const runOn: SubjectRule = {
  id: 'subject/run-on',
  words: 'the subject of the main verb, before a present that the tree joins to it behind a comma',
  examples: [
    { text: 'Firm denies wrongdoing, says it will appeal.', mention: 'Firm' },
    { text: "Haim slams council, praises nurses as 'heroes'.", mention: 'Haim' },
  ],
  others: ['The dam is safe, says Haim.'],
  find: (view) => phraseOf(view, findRunOn(view)),
}

function findRunOn({ document, verb, start }: SubjectView) {
  const main = document.tokens[verb.head]
  const comma = document.tokens[start - 1]
  const joins = verb.relation === 'conj' && verb.form === 'third' && comma?.norm === ','
  return joins && main?.relation === 'root' && main.form === 'third' ? findOwnSubject(document, main) : undefined
}
