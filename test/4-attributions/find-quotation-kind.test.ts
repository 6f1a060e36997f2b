import { describe, expect, test } from 'vitest'
import { findQuotationKind } from '../../src/4-attributions/find-quotation-kind.js'
import { readText } from './read-text.js'

/** The kind of the words between bars. */
function kindOf(text: string): string {
  const pieces = text.split('|')
  const { document } = readText(pieces.join(''))
  const content = pieces.flatMap((piece, index) => {
    if (index % 2 === 0) return []
    const start = pieces.slice(0, index).join('').length
    const inside = document.tokens.filter((word) => word.start >= start && word.end <= start + piece.length)
    return [{ first: inside[0]?.index ?? 0, end: (inside.at(-1)?.index ?? -1) + 1 }]
  })
  return findQuotationKind(document, content)
}

describe('findQuotationKind', () => {
  test.each([
    ['|“The plan failed,”| the mayor said.', 'direct'],
    ['|“The plan failed,”| the mayor said. |“Nobody paid.”|', 'direct'],
    ['The mayor said |the plan failed|.', 'indirect'],
    ['The mayor said |the plan “failed utterly”|.', 'mixed'],
    ['The mayor said |the plan failed|. |“Nobody paid.”|', 'mixed'],
    ['|“He said, ‘Pay me,’ and left,”| the mayor said.', 'direct'],
    ['The mayor said |that “the plan failed”|.', 'mixed'],
    ['The mayor said |the plan, which failed, was old|.', 'indirect'],
  ])('%s is %s', (text, kind) => {
    expect(kindOf(text)).toBe(kind)
  })

  test('no words are indirect', () => {
    expect(findQuotationKind(readText('“Yes.”').document, [])).toBe('indirect')
  })
})
