import type { OtherUseRule } from './other-use-rule.js'

const open: ReadonlySet<string> = new Set(['anything', 'whatever', 'what'])
const wishing: ReadonlySet<string> = new Set(['want', 'like', 'please', 'wish', 'choose', 'need'])

/** Whoever may say what they want has not said anything. */
export const freely: OtherUseRule = {
  id: 'other/freely',
  applies: ({ tokens }, { head, lemma, tokens: cue }) => {
    const first = (cue.at(-1) ?? head) + 1
    const [object, subject, verb, next] = tokens.slice(first, first + 4)
    if ((lemma !== 'say' && lemma !== 'tell') || !open.has(object?.norm ?? '') || subject?.tag !== 'PRON') return false
    return wishing.has(verb?.lemma ?? '') && next?.tag !== 'AUX'
  },
  examples: {
    other: ["Mayors can't just say anything they want.", 'He says whatever he needs to say to win.'],
    reported: ['The mayor said what she wanted was a wall.', 'The mayor said whatever happened, the wall would hold.'],
  },
}
