import type { ParsedDocument, Word } from '../../layers.js'
import { relativePronouns } from '../../lexicon/relative-pronouns.js'
import { describesSource } from '../phrases/describes-source.js'
import { findHungBefore } from './find-hung.js'
import { standsInside } from './own-subject.js'
import { phraseOf } from './phrase-of.js'
import type { SubjectRule, SubjectView } from './subject-rule.js'

/** Words that may stand between a subject and its verb. */
const light: ReadonlySet<string> = new Set(['PUNCT', 'ADV', 'AUX', 'PART'])
/** Governors between a word and the subject it hangs on. */
const deepest = 20

/** "Haim | said". */
export const own: SubjectRule = {
  id: 'subject/own',
  words: 'the subject in the tree, with nothing between it and the verb that does not describe it',
  examples: [
    { text: 'Haim said the dam was safe.', mention: 'Haim' },
    {
      text: 'Residents of the valley have repeatedly warned that the dam was old.',
      mention: 'Residents of the valley',
    },
    { text: 'Leading Democrats say that the plan is dead.', mention: 'Leading Democrats' },
    { text: 'A guard who said the dam was safe left early.', mention: 'who' },
  ],
  find: (view) => {
    const subject = findHungBefore(view)
    return subject && (relativePronouns.has(subject.norm) || isNear(view, subject)) ? phraseOf(view, subject) : null
  },
}

/** Only adverbs, marks and what hangs on the subject or describes it stand between it and the verb group, or a comma closes what does. */
function isNear({ document, start }: SubjectView, subject: Word): boolean {
  if (subject.index > start || document.tokens[start - 1]?.norm === ',') return true
  return document.tokens.slice(subject.index + 1, start).every((word) => {
    if (light.has(word.tag) || hangsOn(document, word, subject)) return true
    const verb = word.tag === 'VERB' && word.relation !== 'amod'
    return describesSource(document, verb ? subject.index + 1 : word.index, start)
  })
}

function hangsOn(document: ParsedDocument, word: Word, subject: Word): boolean {
  let at: Word | undefined = word
  for (let depth = 0; at && depth < deepest; depth += 1) {
    if (at.index === subject.index || standsInside(document, subject, at)) return true
    at = document.tokens[at.head]
  }
  return false
}
