import { findHung } from './find-hung.js'
import { phraseOf } from './phrase-of.js'
import type { SubjectRule } from './subject-rule.js'

/** "In other words, explained | the mayor: …". */
export const behind: SubjectRule = {
  id: 'subject/behind',
  words: 'the subject in the tree, also behind its verb',
  examples: [
    {
      text: 'In other words, explained council member Ina Haim: “The dam is old.”',
      mention: 'council member Ina Haim',
    },
    { text: 'So says the mayor of Brill.', mention: 'the mayor of Brill' },
  ],
  find: (view) => phraseOf(view, findHung(view)),
}
