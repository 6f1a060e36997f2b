import { briefingVerbs } from '../../lexicon/addressing-verbs.js'
import type { OtherUseRule } from './other-use-rule.js'

const topics: ReadonlySet<string> = new Set(['on', 'about', 'of', 'by'])

/** "Two officials | briefed on the plan | agreed": without whom they told, they are those who were told. */
export const told: OtherUseRule = {
  id: 'other/told',
  applies: ({ tokens }, cue) => {
    const [verb, next] = tokens.slice(cue.head, cue.head + 2)
    const bare = cue.tokens.length === 1 && (verb?.form === 'past' || verb?.form === 'participle')
    return briefingVerbs.has(cue.lemma) && bare && topics.has(next?.norm ?? '')
  },
  examples: {
    other: ['Two officials briefed on the plan said it had failed.'],
    reported: ['Two officials informed the board that the plan had failed.'],
  },
}
