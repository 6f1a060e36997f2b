import { describe, expect, test } from 'vitest'
import { readText } from './read-text.js'

/** The source phrases of the readings of a text, before any is chosen. */
function mentionsIn(text: string): readonly string[] {
  const { document, readings } = readText(text)
  return readings.map(({ mention }) =>
    mention.ranges
      .map(({ first, end }) => document.text.slice(document.tokens[first]?.start, document.tokens[end - 1]?.end))
      .join(' + '),
  )
}

describe('a subject that the tree does not show', () => {
  test.each([
    ['Leading Democrats say that the plan is dead.', 'Leading Democrats'],
    ['Volk thought for a moment and said that it was good.', 'Volk'],
    ['Ostrava has been on the sidelines of the fight, arguing that she should not choose.', 'Ostrava'],
    ['He did not mention the vote but did note that he had won.', 'He'],
  ])('%s', (text, mention) => {
    expect(mentionsIn(text)).toContain(mention)
  })

  test.each([
    'And told reporters that it was over.',
    'Then told reporters that it was over.',
    'Asked whether it was over.',
  ])('is none in "%s"', (text) => {
    expect(mentionsIn(text)).toEqual([''])
  })

  test('is looked for in a chain of verbs only so far', () => {
    const mentions = mentionsIn('and warned of fog '.repeat(200))
    expect(mentions.length).toBeGreaterThan(100)
    expect(new Set(mentions)).toEqual(new Set(['']))
  })
})
