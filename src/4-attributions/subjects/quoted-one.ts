import { findQuoted, findQuoting } from '../find-quoting.js'
import { toSourcePhrase } from '../phrases/to-source-phrase.js'
import type { SubjectRule } from './subject-rule.js'

/** "quoted | the mayor | as saying": whoever hands it on does not say it. */
export const quotedOne: SubjectRule = {
  id: 'subject/quoted-one',
  words: 'the object of "quoted … as saying"',
  examples: [{ text: 'The Herald quoted the mayor as saying that the dam was safe.', mention: 'the mayor' }],
  others: ['The Herald quoted the mayor, saying that the dam was safe.'],
  find: ({ document, verb, cue }) => {
    const quoting = findQuoting(document, verb)
    const quoted = quoting && findQuoted(document, quoting, verb)
    return quoted ? toSourcePhrase(document, quoted.index, cue) : null
  },
}
