import { describe, expect, test } from 'vitest'
import { readDocument } from '../../src/1-document/read-document.js'
import { parseDocument } from '../../src/2-syntax/parse-document.js'
import { findNames } from '../../src/5-sources/names/find-names.js'
import { nameRules } from '../../src/5-sources/names/name-rules.js'
import { sourceWords } from '../../src/lexicon/source-words.js'

const namesOf = (text: string) =>
  findNames(
    parseDocument(readDocument(text), () => true),
    new Set(),
    new Set(),
    sourceWords,
  )

describe('rules of what a name names', () => {
  test('have ids of their own', () => {
    const ids = nameRules.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test.each(nameRules)('$id has an example', ({ examples }) => {
    expect(examples.length).toBeGreaterThan(0)
  })

  const examples = nameRules.flatMap(({ examples, ...rule }) => examples.map((text) => ({ ...rule, text })))

  test.each(examples)('$id decides in "$text"', ({ id, kind, sure = true, text }) => {
    const decided = namesOf(text).map(({ text, ruleId, kind, sure }) => ({ text, ruleId, kind, sure }))
    expect(decided).toContainEqual({ text: expect.any(String), ruleId: id, kind, sure })
  })

  test.each([
    ['a given name before a word for bodies', 'They thanked Jane Park.', 'person'],
    ['a surname with a capital inside', 'They thanked McVexley.', 'unknown'],
    ['what somebody founded', 'He sold the company Vexley founded.', 'unknown'],
    ['the newspaper that a constitution lent its name', 'He reads the Corwen Journal-Constitution.', 'media'],
    ['a label in a script', 'ORLIN: Who is it?', 'unknown'],
  ])('%s', (_, text, kind) => {
    expect(namesOf(text).map((name) => name.kind)).toEqual([kind])
  })
})
