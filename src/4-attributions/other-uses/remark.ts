import type { ParsedDocument } from '../../layers.js'
import { childBy } from '../../match/tree.js'
import type { OtherUseRule } from './other-use-rule.js'

/** How a writer takes up what was said, or sums it up; "|" is the verb. */
const remarks: readonly (readonly string[])[] = ['that | ,', 'having | that ,', 'all | ,'].map((remark) =>
  remark.split(' '),
)

/** "to put it mildly", "let's just say", "That said, …", "Having said that, …", "all told, it cost a lot": the writer's own remark. */
export const remark: OtherUseRule = {
  id: 'other/remark',
  applies: (document, { lemma, tokens, head }) => {
    if (lemma === 'say' && bidsUs(document, tokens[0] ?? head)) return true
    if (lemma === 'put it') return document.tokens[tokens[0] ?? head]?.norm === 'to'
    // "staff were all told, in a letter, that"
    if ((lemma !== 'say' && lemma !== 'tell') || childBy(document, head, 'aux:pass')) return false
    return remarks.some((words) => {
      const first = head - words.indexOf('|')
      // 'bottles that said, "…"'
      return (
        document.tokens[first + words.length]?.kind !== 'quote' &&
        words.every((word, at) => word === '|' || document.tokens[first + at]?.norm === word)
      )
    })
  },
  examples: {
    other: [
      "Let's just say the plan failed.",
      'That said, the plan failed.',
      'Having said that, the plan failed.',
      'All told, the plan cost a lot.',
    ],
    reported: [
      'The mayor said that the plan had failed.',
      'Staff were all told, in a letter, that the plan had failed.',
      'They carried signs that said, “The plan has failed.”',
    ],
  },
}

/** "let's | say", "let us | just say". */
function bidsUs({ tokens }: ParsedDocument, first: number): boolean {
  const at = tokens[first - 1]?.tag === 'ADV' ? first - 2 : first - 1
  return tokens[at - 1]?.norm === 'let' && (tokens[at]?.norm === "'s" || tokens[at]?.norm === 'us')
}
