import { describe, expect, test } from 'vitest'
import { readDocument } from '../../src/1-document/read-document.js'
import { parseDocument } from '../../src/2-syntax/parse-document.js'
import { findFormulas } from '../../src/3-cues/find-formulas.js'
import { formulaRules } from '../../src/3-cues/formula-rules.js'
import { sourceWords } from '../../src/lexicon/source-words.js'

const formulasOf = (text: string) =>
  findFormulas(
    parseDocument(readDocument(text), () => false),
    sourceWords,
  )

describe('anonymity formulas', () => {
  const examples = formulaRules.flatMap(({ id, examples }) => examples.map((text) => ({ id, text })))

  test.each(examples)('$id finds "$text"', ({ id, text }) => {
    expect(formulasOf(text).map(({ ruleId }) => ruleId)).toEqual([id])
  })

  test.each([
    'An anonymous letter reached the mayor.',
    'The caller, an anonymous tipster, hung up.',
    'A background check took a week.',
    'Police identified the driver.',
    'The pier was named after a captain.',
    'She asked to be named chair of the board.',
    'Boats are not allowed to enter the canal.',
    'Anonymity is not his style.',
    'He declined to be interviewed.',
    'They did not disclose the identities of the firms.',
    'The mayor asked the paper not to identify the boy.',
    'The name of the ship was painted in red.',
  ])('passes "%s"', (text) => {
    expect(formulasOf(text)).toEqual([])
  })

  test('a formula inside a repeated block counts once', () => {
    const caption = 'A guard stands at the gate in Calder. The guard asked not to be named. REUTERS/Ada Holm'
    expect(formulasOf(`${caption}\n${caption}\n\nThe gate is old.`)).toHaveLength(1)
  })
})
