import { describe, expect, test } from 'vitest'
import { findVerbGroup } from '../../src/3-cues/find-verb-group.js'
import { isNegated } from '../../src/3-cues/is-negated.js'
import { spansOfTokens } from '../../src/match/spans.js'
import { parseText } from '../match/parse-text.js'

/** The verb group around a verb, and whether it is negated. */
function groupOf(text: string, verb: string) {
  const document = parseText(text)
  const word = document.tokens.find((token) => token.text === verb)
  if (!word) throw new Error(`No ${verb} in "${text}"`)
  const tokens = findVerbGroup(document, word, [])
  return { words: spansOfTokens(document, tokens).map((span) => span.text), negated: isNegated(document, tokens) }
}

describe('findVerbGroup', () => {
  test.each([
    ['The mayor said the plan failed.', 'said', 'said', false],
    ['The mayor has not said when.', 'said', 'has not said', true],
    ['The mayor didn’t say when.', 'say', 'didn’t say', true],
    ['The mayor never said when.', 'said', 'never said', true],
    ['The mayor would later say that it failed.', 'say', 'would later say', false],
    ['The mayor continued to insist that it failed.', 'insist', 'continued to insist', false],
    ['The mayor said in a statement that it failed.', 'said', 'said in a statement', false],
    ['The mayor has reportedly said that it failed.', 'said', 'said', false],
  ])('%s', (text, verb, group, negated) => {
    expect(groupOf(text, verb)).toEqual({ words: [group], negated })
  })

  test('stays in its sentence', () => {
    expect(groupOf('They did. Said the mayor: “No.”', 'Said').words).toEqual(['Said'])
  })
})
