import type { AntecedentRule } from './antecedent-rule.js'
import { resolvePair } from './resolve-pair.js'

/** Of pronouns and descriptions alike. */
export const pairRule: AntecedentRule = {
  id: 'source/the-two',
  find: ({ document, scene, names, words }, { mention }) =>
    resolvePair(document, mention, scene.occurrences, names.entities, scene.hereAt(mention.head), words),
  examples: [
    {
      text: 'Jane Roe met Abel Orr in Sel. Both lawyers said the sale was off.',
      mention: 'Both lawyers',
      sources: ['Jane Roe', 'Abel Orr'],
      trace: 'source/the-two-guess',
    },
    {
      text: 'Jane Roe and Abel Orr left the hall. They said the sale was off.',
      mention: 'They',
      sources: ['Jane Roe', 'Abel Orr'],
      trace: 'source/the-two-guess',
    },
    {
      text: 'Jane Roe and Abel Orr left the hall. They said no. The sale was off, they said.',
      mention: 'they',
      sources: ['Jane Roe', 'Abel Orr'],
      trace: 'source/the-two-guess',
    },
  ],
}
