import { describe, expect, test } from 'vitest'
import { hidesName } from '../../src/match/hides-name.js'
import { readText } from '../4-attributions/read-text.js'

/** Asked of the words behind a bar. */
function asks(marked: string): boolean {
  const { document } = readText(marked.replace('| ', ''))
  const at = document.tokens.findIndex(({ start }) => start >= marked.indexOf('|'))
  return hidesName(document, at)
}

describe('hidesName', () => {
  test.each([
    'He asked | not to be named.',
    'He declined | to be publicly identified.',
    'She chose | to remain anonymous.',
    'They spoke | on condition of anonymity.',
    'They requested | anonymity to discuss it.',
  ])('%s', (marked) => {
    expect(asks(marked)).toBe(true)
  })

  test.each([
    'Critics attacked | the anonymity of donors.',
    'He vowed | to tell who was named.',
    'He asked | to be heard.',
    'She refused | to say more.',
  ])('not %s', (marked) => {
    expect(asks(marked)).toBe(false)
  })
})
