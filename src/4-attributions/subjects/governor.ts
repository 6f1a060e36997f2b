import type { SubjectRule } from './subject-rule.js'

/** "Haim, in May, dwelt on it, | saying …", "shook her head and | said": who does what the verb above in the tree does, by any rule. */
export const governor: SubjectRule = {
  id: 'subject/governor',
  words: 'who does what an earlier verb says that this one is joined to or goes along with',
  examples: [
    {
      text: 'The port — clearly short of money — voted in favour, demonstrating its need of a dam.',
      mention: 'The port',
    },
    {
      text: 'Here in Brill, Haim stepped up her emphasis on safety issues, saying, “We have to mend the dam.”',
      mention: 'Haim',
    },
  ],
  find: ({ document, verb, subjectOf }) => {
    const above = document.tokens[verb.head]
    if (verb.relation !== 'conj' && verb.relation !== 'advcl') return null
    if (above?.tag !== 'VERB' || above.index > verb.index || above.quotation !== verb.quotation) return null
    return subjectOf(above)
  },
}
