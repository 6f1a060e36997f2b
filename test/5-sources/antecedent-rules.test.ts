import { describe, expect, test } from 'vitest'
import { descriptionRules } from '../../src/5-sources/antecedents/description-rules.js'
import { nounRules } from '../../src/5-sources/antecedents/noun-rules.js'
import { pronounRules } from '../../src/5-sources/antecedents/pronoun-rules.js'
import { analyze } from '../../src/pipeline.js'

/** Whom the last report by a phrase comes from, and by which rules. */
function lastBy(text: string, mention: string) {
  const { attributions, sources } = analyze(text)
  const report = attributions.findLast((attribution) => attribution.mention.some((span) => span.text === mention))
  const [first] = sources.filter(({ id }) => report?.sources.includes(id))
  return {
    sources: report?.sources.map((id) => sources.find((source) => source.id === id)?.label),
    trace: report?.trace.map(({ ruleId }) => ruleId).filter((ruleId) => ruleId.startsWith('source/')),
    partOf: sources.find(({ id }) => id === first?.subsetOf)?.label,
    all: sources.map(({ label }) => label),
  }
}

describe('rules of whom pronouns and descriptions stand for', () => {
  test.each([
    ['pronouns', pronounRules],
    ['descriptions', descriptionRules],
    ['nouns', nounRules],
  ])('those of %s have ids of their own', (_, rules) => {
    const ids = rules.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  const rules = [...new Set([...pronounRules, ...descriptionRules, ...nounRules])]

  test.each(rules)('$id has an example', ({ examples }) => {
    expect(examples.length).toBeGreaterThan(0)
  })

  const examples = rules.flatMap(({ id, examples }) => examples.map((example) => ({ trace: id, ...example, id })))

  test.each(examples)('$id decides of "$mention" in "$text"', ({ text, mention, sources, trace, partOf, all }) => {
    const found = lastBy(text, mention)
    expect(found).toMatchObject({ sources, trace: [trace], ...(all && { all }) })
    expect(found.partOf).toBe(partOf)
  })

  test('nobody known is behind "who" in a question', () => {
    expect(lastBy('Who said the bridge was safe?', 'Who')).toMatchObject({
      sources: [],
      trace: ['source/unresolved-pronoun'],
    })
  })
})
