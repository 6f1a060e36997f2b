import { describe, expect, test } from 'vitest'
import { findPhrases } from '../../src/match/find-phrases.js'
import { indexPhrases } from '../../src/match/index-phrases.js'
import { spanOfRange } from '../../src/match/spans.js'
import { allWords, parseText } from './parse-text.js'

const index = indexPhrases([
  ['harbour', 'place'],
  ['harbour board', 'body'],
  ['not clear', 'open'],
  ['rule out', 'deny'],
])

/** The words and the value of each phrase of a text. */
function find(text: string, accepts: (value: string) => boolean = () => true): readonly string[] {
  const document = parseText(text)
  return findPhrases(document, allWords(document), index, accepts).map(
    (found) => `${spanOfRange(document, found).text}: ${found.value}`,
  )
}

describe('findPhrases', () => {
  test('finds the longest', () => {
    expect(find('The harbour board met at the harbour.')).toEqual(['harbour board: body', 'harbour: place'])
  })

  test('reads inflected forms', () => {
    expect(find('The mayor ruled out a vote.')).toEqual(['ruled out: deny'])
  })

  test('reads n’t as not and steps over adverbs', () => {
    expect(find('It isn’t clear.')).toEqual(['n’t clear: open'])
    expect(find('It is not yet entirely clear.')).toEqual(['not yet entirely clear: open'])
  })

  test('steps over two words and no more', () => {
    expect(find('It is not yet quite entirely clear.')).toEqual([])
  })

  test('stays in the sentence', () => {
    expect(find('They left the harbour. Board the boat.')).toEqual(['harbour: place'])
  })

  test('takes only what is accepted', () => {
    expect(find('The harbour board met.', (value) => value !== 'body')).toEqual(['harbour: place'])
    expect(find('The harbour board met.', () => false)).toEqual([])
  })
})

describe('indexPhrases', () => {
  test('keeps the values of one phrase in their order', () => {
    expect(
      indexPhrases([
        ['a', 1],
        ['a', 2],
      ]).next.get('a')?.values,
    ).toEqual([1, 2])
  })
})
