import { describe, expect, test } from 'vitest'
import type { Boundary } from '../../src/4-attributions/ends/boundary.js'
import { endCircumstances } from '../../src/4-attributions/ends/end-circumstances.js'
import { endSigns } from '../../src/4-attributions/ends/end-signs.js'
import { findBoundaries } from '../../src/4-attributions/ends/find-boundaries.js'
import type { Word } from '../../src/layers.js'
import { boundaryOdds } from '../../src/lexicon/boundary-odds.js'
import { defaultLexicon } from '../../src/lexicon/default-lexicon.js'
import { readText } from './read-text.js'

/** The boundary that a bar shows in a sentence, seen from its first cue. */
function boundaryAt(marked: string): Boundary {
  const bar = marked.indexOf('|')
  const text = marked.replace('| ', '').replace('|', '')
  const { document, cues, readings } = readText(text)
  const [reading] = readings
  const content = reading?.content.at(-1)
  if (!reading || !content) throw new Error(`No reading of "${text}"`)
  const cueHeads = new Set(cues.map(({ head }) => head))
  const verb = document.tokens[reading.cue.head] as Word
  const found = [
    ...findBoundaries(
      { document, lexicon: defaultLexicon, cueHeads, classes: new Map(), barriers: new Map() },
      verb,
      content.first,
      document.tokens.length,
    ),
  ]
  const boundary = found.find(({ at }) => (document.tokens[at]?.start ?? 0) >= bar - 1)
  if (!boundary) throw new Error(`No boundary at the bar of "${marked}"`)
  return boundary
}

describe('end circumstances', () => {
  test.each(endCircumstances)('$id has odds', ({ id }) => {
    expect(boundaryOdds[id].size).toBeGreaterThan(1)
  })

  test.each([
    ['The mayor said the yard would close | and warned of more.', 'form', 'and twin report, like cue'],
    ['The mayor praised the yard | in a statement on Monday.', 'channel by verb', 'occasion on cue, verb not needed'],
    ['The mayor said the yard would close |, adding that workers knew.', 'commas', '0 before'],
    ['The mayor said the yard would close |, adding that workers knew.', 'length', 'comma, 3-4 before'],
  ] as const)('%s %s', (marked, id, value) => {
    expect(endCircumstances.find((circumstance) => circumstance.id === id)?.of(boundaryAt(marked))).toBe(value)
  })
})

describe('end signs', () => {
  test.each(endSigns)('$id has odds', ({ id }) => {
    expect(boundaryOdds.sign.has(id)).toBe(true)
  })

  test.each(endSigns)('$id holds for its example', ({ example, holds }) => {
    expect(holds(boundaryAt(example))).toBe(true)
  })

  test.each(endSigns)('$id does not hold everywhere', ({ holds }) => {
    expect(endSigns.every(({ example }) => holds(boundaryAt(example)))).toBe(false)
  })

  test.each([
    ['The mayor said the yard would close |, adding that workers knew.', 'reporting gerund'],
    ['The mayor said the yard would close | and warned of more.', 'and twin report'],
    ['The mayor said the yard would close |, but the union has a plan.', 'but clause'],
    ['The mayor said the yard would close |, a blow to the town.', 'article'],
    ['The mayor said the yard would close |, which few expected.', 'relative'],
    ['The mayor said the yard would close | after the strike.', 'after'],
    ['The mayor said the yard would close | in May.', 'in'],
    ['The mayor praised the yard |, the dock and the mill.', 'phrase'],
  ])('%s', (marked, opener) => {
    expect(boundaryAt(marked).opener).toBe(opener)
  })
})
