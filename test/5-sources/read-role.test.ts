import { describe, expect, test } from 'vitest'
import { readRole } from '../../src/5-sources/profiles/read-role.js'
import type { Range } from '../../src/layers.js'
import { sourceWords } from '../../src/lexicon/source-words.js'
import { spanOfRange } from '../../src/match/spans.js'
import { readStory } from './read-story.js'

/** What the words behind "Abel Orr," say of him. */
function roleOf(phrase: string) {
  const { document, names } = readStory(`Abel Orr, ${phrase}, left.`)
  const text = { tokens: document.tokens, names, words: sourceWords }
  const role = readRole(text, { first: 3, end: document.tokens.length })
  const textOf = (range: Range) => spanOfRange(document, range).text
  return role && { roles: role.roles.map(textOf), affiliations: role.affiliations.map(textOf), nouns: role.nouns }
}

describe('the role that a phrase gives', () => {
  test.each([
    ['an analyst', ['analyst'], [], ['analyst']],
    ['an analyst at Calder Group', ['analyst'], ['Calder Group'], ['analyst']],
    ["Calder Group's director", ["Calder Group's director"], ['Calder Group'], ['director']],
    ['director of the Ostrow Institute', ['director'], ['Ostrow Institute'], ['director']],
    [
      'an analyst at Calder Group and a former judge',
      ['analyst', 'former judge'],
      ['Calder Group'],
      ['analyst', 'judge'],
    ],
    ['a clerk in the harbour', ['clerk in the harbour'], [], ['clerk']],
    ['mayor in 2023', ['mayor'], [], ['mayor']],
    ['the chief medical officer', ['chief medical officer'], [], ['officer']],
    ['an aide to Mr. Hale', ['aide'], ['Hale'], ['aide']],
    ['a lawyer, and a former judge', ['lawyer', 'former judge'], [], ['lawyer', 'judge']],
    ['the mayor, and the clerk, Eve Dunn', ['mayor'], [], ['mayor']],
    ['the mayor, and a nurse told reporters', ['mayor'], [], ['mayor']],
  ])('%s', (phrase, roles, affiliations, nouns) => {
    expect(roleOf(phrase)).toEqual({ roles, affiliations, nouns })
  })

  test.each([
    ...['a tower', 'who helped the mayor', 'two analysts', 'in the mayor', 'he and a judge'],
    ...['and the treasurer', 'council leader Eve Dunn'],
  ])('none in "%s"', (phrase) => {
    expect(roleOf(phrase)).toBeNull()
  })
})
