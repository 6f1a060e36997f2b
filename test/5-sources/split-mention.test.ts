import { describe, expect, test } from 'vitest'
import { oneInTwoRules } from '../../src/5-sources/mentions/one-in-two-rules.js'
import { splitMention } from '../../src/5-sources/mentions/split-mention.js'
import { sourceWords } from '../../src/lexicon/source-words.js'
import { spanOfRange } from '../../src/match/spans.js'
import { readStory } from './read-story.js'

/** The sources in a phrase, given the words that stage 4 takes for their heads. */
function split(text: string, phrase: string, heads: readonly string[]) {
  const { document, names, rangeOf } = readStory(text)
  const range = rangeOf(phrase)
  const at = heads.map((head) => {
    const found = document.tokens.find(({ index, text }) => index >= range.first && index < range.end && text === head)
    return found?.index ?? Number.NaN
  })
  return splitMention(document, [range], at, new Set(), names, false, sourceWords).map(
    ({ range }) => spanOfRange(document, range).text,
  )
}

describe('the sources of a phrase', () => {
  test.each([
    ['one is one', 'The mayor', ['mayor'], ['The mayor']],
    ['two with "and"', 'The mayor and a nurse', ['mayor', 'nurse'], ['The mayor', 'a nurse']],
    ['two, of whom one head is known', 'Jane Roe and Abel Orr', ['Roe'], ['Jane Roe', 'Abel Orr']],
    [
      'a list',
      'Three officials, an insider and an analyst',
      ['officials', 'insider', 'analyst'],
      ['Three officials', 'an insider', 'an analyst'],
    ],
    [
      'a list by its articles',
      'Three officials, one insider and an analyst',
      ['officials'],
      ['Three officials', 'one insider', 'an analyst'],
    ],
    ['"both" names nobody', 'Both Jane Roe and Abel Orr', ['Roe', 'Orr'], ['Jane Roe', 'Abel Orr']],
    ['nor does "neither"', 'Neither the mayor nor his aide', ['mayor', 'aide'], ['the mayor', 'his aide']],
    [
      'those named behind a comma',
      'The two candidates, Jane Roe and Abel Orr,',
      ['candidates'],
      ['Jane Roe', 'Abel Orr'],
    ],
    [
      'a name with its place',
      'Jane Roe of Calder Group and Abel Orr of Ostrow',
      ['Roe', 'Orr'],
      ['Jane Roe of Calder Group', 'Abel Orr of Ostrow'],
    ],
    [
      'what the named are called',
      'Nurses Jane Roe and Abel Orr, and Mayor Eve Dunn',
      ['Roe'],
      ['Nurses Jane Roe', 'Abel Orr', 'Mayor Eve Dunn'],
    ],
    ['as many as are included', 'Two aides, including Jane Roe and Abel Orr,', ['aides'], ['Jane Roe', 'Abel Orr']],
    [
      'some are included',
      'Several aides, including Jane Roe and Abel Orr,',
      ['aides'],
      ['Several aides, including Jane Roe and Abel Orr'],
    ],
    [
      'the people of both',
      'State Department and Pentagon officials',
      ['Department', 'officials'],
      ['State Department and Pentagon officials'],
    ],
    [
      'somebody and the people of a body',
      'Jane Roe and Pentagon officials',
      ['Roe', 'officials'],
      ['Jane Roe', 'Pentagon officials'],
    ],
    [
      'a nameless one and a named one',
      'A spokesman for the mayor and his lawyer, Jane Roe,',
      ['spokesman'],
      ['A spokesman for the mayor', 'his lawyer, Jane Roe'],
    ],
    ['"&" stands in a name', 'Roe & Sons', ['Roe', 'Sons'], ['Roe & Sons']],
    [
      'an apposition is nobody else',
      'Jane Roe, a lawyer and former judge,',
      ['Roe', 'lawyer', 'judge'],
      ['Jane Roe, a lawyer and former judge'],
    ],
    ['a bare noun is a title', 'Lawyer and activist Jane Roe', ['Lawyer', 'Roe'], ['Lawyer and activist Jane Roe']],
    [
      'one person may hold two offices',
      'The founder and director of the choir',
      ['founder', 'director'],
      ['The founder and director of the choir'],
    ],
    [
      'a noun may only modify',
      'Privacy and rights advocates',
      ['Privacy', 'advocates'],
      ['Privacy and rights advocates'],
    ],
  ])('%s: %s', (_, phrase, heads, expected) => {
    expect(split(`${phrase} said it rained.`, phrase, heads)).toEqual(expected)
  })
})

describe('rules of two phrases that tell of one source', () => {
  const examples = oneInTwoRules.flatMap(({ id, examples }) => examples.map((example) => ({ id, example })))

  test.each(oneInTwoRules)('$id has an example', ({ examples }) => {
    expect(examples.length).toBeGreaterThan(0)
  })

  test.each(examples)('$id: $example', ({ example: [phrase, ...heads] }) => {
    expect(split(`${phrase} said it rained.`, phrase, heads)).toEqual([phrase])
  })
})
