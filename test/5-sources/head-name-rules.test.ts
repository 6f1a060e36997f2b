import { describe, expect, test } from 'vitest'
import { headNameRules } from '../../src/5-sources/mentions/head-name-rules.js'
import { sourceWords } from '../../src/lexicon/source-words.js'
import { readStory } from './read-story.js'

/** Which rule decides of a phrase in brackets, and the name that it finds. */
function decide(marked: string) {
  const [, phrase = ''] = /\[(.+)\]/.exec(marked) ?? []
  const { document, names, rangeOf, headOf } = readStory(marked.replace(/[[\]]/g, ''))
  const range = rangeOf(phrase.replace(/,$/, ''))
  const head = document.tokens[headOf(range)]
  if (!head) throw new Error(`Expected a head in "${phrase}"`)
  const view = { document, tokens: document.tokens, names, range, head, words: sourceWords }
  const rule = headNameRules.find(({ find }) => find(view) !== undefined)
  return [rule?.id, names.mentions[rule?.find(view) ?? -1]?.text ?? null]
}

describe('rules of where the name of a phrase stands', () => {
  test('have ids of their own', () => {
    const ids = headNameRules.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test.each(headNameRules)('$id has an example', ({ examples }) => {
    expect(examples.length).toBeGreaterThan(0)
  })

  const examples = headNameRules.flatMap(({ id, examples }) => examples.map(([text, name]) => ({ id, text, name })))

  test.each(examples)('$id decides of "$text"', ({ id, text, name }) => {
    expect(decide(text)).toEqual([id, name])
  })

  test.each([
    ['the mayor is Roe', '[The man who shot the mayor, Pat Roe,] said it rained.'],
    ['many are not one', '[The directors of the firm, Jane Roe,] said it rained.'],
    ['a campaign is not its candidate', '[The Orr campaign] said it rained.'],
  ])('%s', (_, text) => {
    expect(decide(text)[1]).toBeNull()
  })
})
