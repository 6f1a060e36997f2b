import { findHungBefore } from './find-hung.js'
import { phraseOf } from './phrase-of.js'
import type { SubjectRule } from './subject-rule.js'

/** "Haim | and her brother Jon all | agree": no neighbour contests it. */
export const far: SubjectRule = {
  id: 'subject/far',
  words: 'the subject in the tree, whatever stands between it and the verb',
  examples: [
    { text: 'Ina Haim and her brother Jon all agree that the dam is old.', mention: 'Ina Haim and her brother Jon' },
    {
      text: 'The governor of Sel, Ina Haim, has throughout her term warned that the dam was old.',
      mention: 'The governor of Sel, Ina Haim',
    },
  ],
  find: (view) => phraseOf(view, findHungBefore(view)),
}
