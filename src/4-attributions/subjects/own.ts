import type { Word } from '../../layers.js'
import { parenthesisAround } from '../../match/parenthesis-around.js'
import { childrenBy } from '../../match/tree.js'
import { findHungBefore } from './find-hung.js'
import { phraseOf } from './phrase-of.js'
import type { SubjectRule, SubjectView } from './subject-rule.js'

const nominative: ReadonlySet<string> = new Set(['i', 'he', 'she', 'we', 'they'])

/** "Haim | said". */
export const own: SubjectRule = {
  id: 'subject/own',
  words: 'the subject in the tree, whatever stands between it and the verb',
  examples: [
    { text: 'Haim said the dam was safe.', mention: 'Haim' },
    {
      text: 'Residents of the valley have repeatedly warned that the dam was old.',
      mention: 'Residents of the valley',
    },
    { text: 'Leading Democrats say that the plan is dead.', mention: 'Leading Democrats' },
    { text: 'The council this week warned that the dam was old.', mention: 'The council' },
    { text: 'Ina Haim and her brother Jon all agree that the dam is old.', mention: 'Ina Haim and her brother Jon' },
    {
      text: 'The governor of Sel, Ina Haim, has throughout her term warned that the dam was old.',
      mention: 'The governor of Sel, Ina Haim',
    },
    { text: 'A guard who said the dam was safe left early.', mention: 'who' },
  ],
  others: ['DCP (South) R. Haim said the dam was safe.'],
  find: (view) => {
    const subject = findHungBefore(view)
    return subject && isOnly(view, subject) ? phraseOf(view, subject) : null
  },
}

/**
 * "DCP (South) R. Haim": not where the tree takes a second one out of a parenthesis; "polls in the state | he calls his home": nor
 * where a pronoun stands right before the verb.
 */
function isOnly({ document, verb, start }: SubjectView, subject: Word): boolean {
  if (start - 1 > subject.index && nominative.has(document.tokens[start - 1]?.norm ?? '')) return false
  const others = childrenBy(document, verb.index, 'nsubj').filter(({ index }) => index > subject.index)
  return others.every(({ index }) => parenthesisAround(document, index) === undefined)
}
