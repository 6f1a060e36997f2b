import { describe, expect, test } from 'vitest'
import { readDocument } from '../../src/1-document/read-document.js'
import { parseDocument } from '../../src/2-syntax/parse-document.js'
import { contextRules } from '../../src/6-hedging/context-rules.js'
import { findHedges, indexHedges } from '../../src/6-hedging/find-hedges.js'
import { judgeHedges } from '../../src/6-hedging/judge-hedges.js'
import { defaultLexicon } from '../../src/lexicon/default-lexicon.js'

const index = indexHedges(defaultLexicon.hedges)
const known = new Set(defaultLexicon.hedges.groups.flatMap(({ words }) => words))

function judge(text: string) {
  const document = parseDocument(readDocument(text), () => true)
  return judgeHedges(document, findHedges(document, [{ first: 0, end: document.tokens.length }], index))
}

describe('context rules', () => {
  test('have ids of their own', () => {
    const ids = contextRules.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test.each(contextRules)('$id is about words of the lexicon and has an example', ({ words, examples }) => {
    expect(words.filter((word) => !known.has(word))).toEqual([])
    expect(examples.length).toBeGreaterThan(0)
  })

  const examples = contextRules.flatMap((rule) => rule.examples.map((text) => ({ ...rule, text })))

  test.each(examples)('$id decides in "$text"', ({ id, text, inactiveBecause }) => {
    const hedge = judge(text).find(({ ruleId }) => ruleId === id)
    expect(
      hedge,
      judge(text)
        .map(({ words, ruleId }) => `${words}: ${ruleId}`)
        .join(', '),
    ).toBeDefined()
    expect(hedge?.inactiveBecause).toBe(inactiveBecause)
  })
})
