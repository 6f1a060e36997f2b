import { describe, expect, test } from 'vitest'
import { typeRules } from '../../src/5-sources/mentions/type-rules.js'
import { readStory } from './read-story.js'

function describeMarked(marked: string) {
  const [, phrase = ''] = /\[(.+)\]/.exec(marked) ?? []
  const { ruleId, type } = readStory(marked.replace(/[[\]]/g, '')).mentionOf(phrase)
  return { ruleId, type }
}

describe('rules of what kind of source a description is', () => {
  test('have ids of their own', () => {
    const ids = typeRules.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test.each(typeRules)('$id has an example', ({ examples }) => {
    expect(examples.length).toBeGreaterThan(0)
  })

  const examples = typeRules.flatMap(({ id, type, examples }) => examples.map((text) => ({ id, type, text })))

  test.each(examples)('$id decides of "$text"', ({ id, type, text }) => {
    expect(describeMarked(text)).toEqual({ ruleId: id, type })
  })
})
