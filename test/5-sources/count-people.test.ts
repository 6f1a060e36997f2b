import { expect, test } from 'vitest'
import { countPeople } from '../../src/5-sources/mentions/count-people.js'
import { sourceWords } from '../../src/lexicon/source-words.js'
import { readStory } from './read-story.js'

test.each([
  ['three', 3, 3, 'three'],
  ['several', 3, null, 'several'],
  ['at least four', 4, null, 'four'],
  ['more than 20', 20, null, '20'],
  ['some', 2, null, 'some'],
  ['six in 10', 2, null, 'six'],
  ['former', 2, null, undefined],
  ['four current and two former', 6, 6, 'four current and two'],
  ['one current and several former', 4, null, 'one current and several'],
  ['four current and former', 4, 4, 'four'],
])('%s employees are %s to %s', (before, min, max, stated) => {
  const { document, rangeOf } = readStory(`It rained, ${before} employees said.`)
  const count = countPeople(document, rangeOf(before), true, sourceWords)
  expect({ ...count, stated: count.stated?.text }).toEqual({ min, max, stated })
})
