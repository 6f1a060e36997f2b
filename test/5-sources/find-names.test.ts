import { describe, expect, test } from 'vitest'
import { readDocument } from '../../src/1-document/read-document.js'
import { parseDocument } from '../../src/2-syntax/parse-document.js'
import { findNames } from '../../src/5-sources/names/find-names.js'
import { unifyNames } from '../../src/5-sources/names/unify-names.js'
import { sourceWords } from '../../src/lexicon/source-words.js'

function namesOf(text: string) {
  const document = parseDocument(readDocument(text), () => false)
  const mentions = findNames(document, new Set(), new Set(), sourceWords)
  const { entities, entityOf } = unifyNames(mentions, new Set(), document.tokens.length, sourceWords)
  return mentions.map(({ text }, index) => {
    const entity = entities[entityOf[index] as number]
    return `${text} = ${entity?.kind} ${entity?.name}`
  })
}

describe('names', () => {
  test.each([
    ['a title is no part of the name', 'He met Prime Minister Anders Holm.', ['Anders Holm = person Anders Holm']],
    ['a lower case title neither', 'He met economist Anders Holm.', ['Anders Holm = person Anders Holm']],
    ['an initial shows a person', 'It was built by Orlo T. Vance.', ['Orlo T. Vance = person Orlo T. Vance']],
    ['particles stay inside', 'It was built by Maria de la Cruz.', ['Maria de la Cruz = person Maria de la Cruz']],
    [
      'small words stay inside a body',
      'He leads the Department of Roads and Harbours.',
      ['Department of Roads and Harbours = organization Department of Roads and Harbours'],
    ],
    ['a company word shows a body', 'He sued Vexley Holdings.', ['Vexley Holdings = organization Vexley Holdings']],
    ['a newspaper word shows media', 'He reads the Calder Gazette.', ['Calder Gazette = media Calder Gazette']],
    ['a country is a place', 'They flew to Portugal.', ['Portugal = place Portugal']],
    [
      'a capital stands for its country',
      'They flew to Portugal. He loves Lisbon.',
      ['Portugal = place Portugal', 'Lisbon = place Portugal'],
    ],
    [
      'a surname is its bearer',
      'They saw Anders Holm at noon. The mayor thanked Holm.',
      ['Anders Holm = person Anders Holm', 'Holm = person Anders Holm'],
    ],
    [
      'the full name may come later',
      'The mayor thanked Holm. They saw Anders Holm at noon.',
      ['Holm = person Anders Holm', 'Anders Holm = person Anders Holm'],
    ],
    [
      'initials stand for a body',
      'He leads the Calder Water Board. It was sued by the CWB.',
      ['Calder Water Board = organization Calder Water Board', 'CWB = organization Calder Water Board'],
    ],
    ['days are no names', 'The ship left on Tuesday.', []],
  ])('%s', (_, text, expected) => {
    expect(namesOf(text)).toEqual(expected)
  })
})
