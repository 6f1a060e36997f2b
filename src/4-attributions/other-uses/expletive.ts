import type { OtherUseRule } from './other-use-rule.js'

/** What may stand between "it is" and its infinitive: "too soon", "not for the court". */
const predicate: ReadonlySet<string> = new Set(['ADJ', 'ADV', 'ADP', 'DET', 'NOUN', 'PRON', 'PROPN', 'PART'])
const farthest = 8
/** "It was wrong for Doe to claim that …" reports, "it is not for him to say" does not. */
const judged: ReadonlySet<string> = new Set(['say', 'tell'])

/** "It is too soon to say", "it is worth noting": a judgement of saying, and "it" is nobody. */
export const expletive: OtherUseRule = {
  id: 'other/expletive',
  applies: ({ tokens }, cue) => {
    const to = cue.tokens[0] ?? cue.head
    if (tokens[to - 1]?.norm === 'worth' && tokens[to]?.form === 'gerund') return true
    if (tokens[to]?.norm !== 'to' || !judged.has(cue.lemma)) return false
    let at = to - 1
    while (to - at < farthest && predicate.has(tokens[at]?.tag ?? '')) at -= 1
    return at < to - 1 && tokens[at]?.lemma === 'be' && tokens[at - 1]?.norm === 'it'
  },
  examples: {
    other: [
      'It is too soon to say whether the wall will hold.',
      'It was not for him to say who had won.',
      'It is worth noting that the wall held.',
    ],
    reported: ['It is said to be safe.', 'The mayor was the first to say that the plan had failed.'],
  },
}
