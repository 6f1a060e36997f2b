import { childBy } from '../../match/tree.js'
import { phraseOf } from './phrase-of.js'
import type { SubjectRule } from './subject-rule.js'

/** "Haim | was quoted as saying": the one passive whose subject speaks. */
export const quotedAs: SubjectRule = {
  id: 'subject/quoted-as',
  words: 'the subject of "was quoted as saying"',
  examples: [{ text: 'Ina Haim was quoted as saying that the dam was safe.', mention: 'Ina Haim' }],
  others: ['Ina Haim was told that the dam was safe.'],
  find: (view) => {
    const { document, cue, verb } = view
    return cue.lemma.endsWith(' as saying') ? phraseOf(view, childBy(document, verb.index, 'nsubj')) : null
  },
}
