import { describe, expect, test } from 'vitest'
import { findSubject } from '../../src/4-attributions/find-mention.js'
import { activeSubjectRules, passiveSubjectRules } from '../../src/4-attributions/subjects/subject-rules.js'
import { spanOfRange } from '../../src/match/spans.js'
import { readText } from './read-text.js'

const rules = [...passiveSubjectRules, ...activeSubjectRules]

/** For each verb of a text that may report, the rule that finds who does, and whom. */
function subjectsIn(text: string): readonly (readonly string[])[] {
  const { document, cues } = readText(text)
  const cueHeads = new Set(cues.map(({ head }) => head))
  return cues
    .filter(({ kind }) => kind === 'verb')
    .map((cue) => findSubject(document, cue, cueHeads))
    .flatMap((found) => {
      if (!found) return []
      return [[found.ruleId, ...found.mention.ranges.map((range) => spanOfRange(document, range).text)]]
    })
}

describe('subject rules', () => {
  test('have ids of their own, a line of words and examples', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
    expect(rules.filter(({ words, examples }) => !words || examples.length === 0)).toEqual([])
  })

  const examples = rules.flatMap(({ id, examples }) => examples.map((example) => ({ id, ...example })))
  const others = rules.flatMap(({ id, others = [] }) => others.map((text) => ({ id, text })))

  test.each(examples)('$id finds "$mention" in "$text"', ({ id, text, mention }) => {
    expect(subjectsIn(text)).toContainEqual([id, mention])
  })

  test.each(others)('$id finds nobody in "$text"', ({ id, text }) => {
    expect(subjectsIn(text).map(([rule]) => rule)).not.toContain(id)
  })
})
