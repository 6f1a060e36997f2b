import { describe, expect, test } from 'vitest'
import { hasFiniteVerb, isFiniteVerb } from '../../src/match/is-finite-verb.js'
import { allWords, parseText } from './parse-text.js'

/** The finite verbs and auxiliaries of a text. */
function finiteVerbs(text: string): readonly string[] {
  const document = parseText(text)
  return document.tokens.filter((word) => isFiniteVerb(document, word)).map((word) => word.text)
}

describe('isFiniteVerb', () => {
  test.each([
    ['The mayor left.', ['left']],
    ['The mayor leaves.', ['leaves']],
    ['The mayors leave early.', ['leave']],
    ['The mayor has left.', ['has']],
    ['The plan was praised.', ['was']],
    ['The mayor wants to leave.', ['wants']],
    ['The mayor began to be seen.', ['began']],
    ['The mayor wants to also leave.', ['wants']],
    ['Being late, the mayor ran.', ['ran']],
    ['The mayor, leaving the hall, smiled.', ['smiled']],
    ['A long day at the lake.', []],
  ])('%s', (text, verbs) => {
    expect(finiteVerbs(text)).toEqual(verbs)
  })

  test('no word is no verb', () => {
    expect(isFiniteVerb(parseText('Yes.'), undefined)).toBe(false)
  })
})

describe('hasFiniteVerb', () => {
  test('looks at the words of the range only', () => {
    const document = parseText('The mayor left the hall.')
    const verb = document.tokens.findIndex(({ text }) => text === 'left')
    const { first, end } = allWords(document)
    expect(hasFiniteVerb(document, first, end)).toBe(true)
    expect(hasFiniteVerb(document, first, verb)).toBe(false)
    expect(hasFiniteVerb(document, verb + 1, end)).toBe(false)
    expect(hasFiniteVerb(document, verb, verb)).toBe(false)
  })
})
