import type { ParsedDocument } from '../../layers.js'
import { isFiniteVerb } from '../../match/is-finite-verb.js'
import type { OtherUseRule } from './other-use-rule.js'

const open: ReadonlySet<string> = new Set(['anything', 'whatever', 'what'])
const wishing: ReadonlySet<string> = new Set(['want', 'like', 'please', 'wish', 'choose', 'need'])
/** What ends the clause of the wish. */
const stops: ReadonlySet<string> = new Set(['PUNCT', 'CCONJ', 'SCONJ'])
/** Words behind the wish among which another verb is looked for. */
const horizon = 12

/** Whoever may say what they want has not said anything. */
export const freely: OtherUseRule = {
  id: 'other/freely',
  applies: (document, { head, lemma, tokens: cue }) => {
    const { tokens } = document
    const first = (cue.at(-1) ?? head) + 1
    const [object, subject, verb] = tokens.slice(first, first + 3)
    if ((lemma !== 'say' && lemma !== 'tell') || !open.has(object?.norm ?? '') || subject?.tag !== 'PRON') return false
    return wishing.has(verb?.lemma ?? '') && !isSubject(document, first + 3)
  },
  examples: {
    other: ["Mayors can't just say anything they want.", 'He says whatever he likes.'],
    reported: [
      'The mayor described what she wanted.',
      'The mayor said what voters want.',
      'The mayor said what she needed most was a wall.',
      'The mayor said whatever happened, the wall would hold.',
    ],
  },
}

/** "said what she needed most | was a wall": the clause has a verb behind. */
function isSubject(document: ParsedDocument, first: number): boolean {
  const behind = document.tokens.slice(first, first + horizon)
  const stop = behind.findIndex(({ tag }) => stops.has(tag))
  return (stop < 0 ? behind : behind.slice(0, stop)).some((word) => isFiniteVerb(document, word))
}
