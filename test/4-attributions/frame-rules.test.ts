import { describe, expect, test } from 'vitest'
import { continueQuotations } from '../../src/4-attributions/continued/continue-quotations.js'
import { frameRules } from '../../src/4-attributions/frames/frame-rules.js'
import { spanOfRange } from '../../src/match/spans.js'
import { testCase } from '../cases.js'
import { readText } from './read-text.js'

const rules: ReadonlySet<string> = new Set(frameRules.map(({ id }) => id))

/** Examples that another rule or the tagger takes away: to be mended. */
const todo: ReadonlySet<string> = new Set(['The mayor says the new bridge will open.'])

/** For each reading of a text the frame rule that found it, then its content. */
function readFrames(text: string): readonly (readonly string[])[] {
  const { document, readings } = readText(text)
  return continueQuotations(document, readings).map(({ content, steps }) => [
    ...steps.flatMap(({ ruleId }) => (rules.has(ruleId) ? [ruleId] : [])),
    ...content.map((range) => spanOfRange(document, range).text),
  ])
}

describe('frame rules', () => {
  test('have ids of their own', () => {
    const ids = frameRules.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test.each(frameRules)('$id has an example', ({ examples }) => {
    expect(examples.length).toBeGreaterThan(0)
  })

  const examples = frameRules.flatMap(({ id, examples }) => examples.map((example) => ({ id, ...example })))

  for (const { id, text, content } of examples) {
    testCase(`${todo.has(text) ? 'TODO ' : ''}${id} reads "${text}"`, () => {
      expect(readFrames(text)).toContainEqual([id, ...content])
    })
  }
})
