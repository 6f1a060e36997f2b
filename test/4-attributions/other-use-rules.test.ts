import { describe, expect, test } from 'vitest'
import { otherUseRules } from '../../src/4-attributions/other-uses/other-use-rules.js'
import { analyze } from '../../src/pipeline.js'
import { readText } from './read-text.js'

/** Ids of the rules that set a verb of the text aside. */
function rulesFor(text: string): readonly string[] {
  const { document, cues } = readText(text)
  const verbs = cues.filter(({ kind }) => kind === 'verb')
  return otherUseRules.filter(({ applies }) => verbs.some((cue) => applies(document, cue))).map(({ id }) => id)
}

describe('other uses of reporting verbs', () => {
  const others = otherUseRules.flatMap(({ id, examples }) => examples.other.map((text) => ({ id, text })))
  const reports = otherUseRules.flatMap(({ id, examples }) => examples.reported.map((text) => ({ id, text })))

  test.each(others)('$id sets a verb aside in "$text"', ({ id, text }) => {
    expect(rulesFor(text)).toEqual([id])
  })

  test.each(reports)('$id lets "$text" pass, which reports', ({ text }) => {
    expect(rulesFor(text)).toEqual([])
    expect(analyze(text).attributions.length).toBeGreaterThan(0)
  })

  test('every rule has examples of both', () => {
    expect(otherUseRules.filter(({ examples }) => !examples.other.length || !examples.reported.length)).toEqual([])
  })
})
