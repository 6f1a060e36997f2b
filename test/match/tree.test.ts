import { describe, expect, test } from 'vitest'
import type { ParsedDocument } from '../../src/layers.js'
import { childBy, childrenBy, hasRelation, subtree } from '../../src/match/tree.js'
import { parseText } from './parse-text.js'

const document = parseText('The mayor of Varn was praised by the clerks. He left.')

function at(word: string): number {
  return document.tokens.findIndex(({ text }) => text === word)
}

function wordsOf({ tokens }: ParsedDocument, { first, end }: { readonly first: number; readonly end: number }) {
  return tokens.slice(first, end).map(({ text }) => text)
}

describe('subtree', () => {
  test('is a word with all below it', () => {
    expect(wordsOf(document, subtree(document, at('mayor')))).toEqual(['The', 'mayor', 'of', 'Varn'])
    expect(wordsOf(document, subtree(document, at('clerks')))).toEqual(['by', 'the', 'clerks'])
  })

  test('of a leaf is the leaf', () => {
    expect(subtree(document, at('The'))).toEqual({ first: at('The'), end: at('The') + 1 })
  })

  test('of a root is its sentence and no more', () => {
    expect(subtree(document, at('praised'))).toEqual(document.sentences[0]?.tokens)
  })

  test('of a token that does not exist holds nothing else', () => {
    expect(subtree(document, 999)).toEqual({ first: 999, end: 1000 })
  })

  test('holds every word whose way up leads through the head', () => {
    const long = parseText(
      'When the boat that Haim had sold to the two brothers of the baker sank, nobody in the town of Varn, which lies on the lake, was surprised.',
    )
    for (const { index } of long.tokens) {
      const { first, end } = subtree(long, index)
      const below = long.tokens.filter((word) => climbs(long, word.index, index)).map((word) => word.index)
      expect([below[0], below.at(-1)]).toEqual([first, end - 1])
    }
  })
})

/** Whether the way from a word to its root leads through another. */
function climbs({ tokens }: ParsedDocument, from: number, through: number): boolean {
  let word = from
  while (word >= 0 && word !== through) word = tokens[word]?.head ?? -1
  return word === through
}

describe('childrenBy', () => {
  test('names a relation for its subtypes too', () => {
    expect(childrenBy(document, at('praised'), 'nsubj').map(({ text }) => text)).toEqual(['mayor'])
    expect(childrenBy(document, at('praised'), 'nsubj:pass').map(({ text }) => text)).toEqual(['mayor'])
  })

  test('finds several relations in the order of the words', () => {
    expect(childrenBy(document, at('praised'), 'obl', 'aux', 'nsubj').map(({ text }) => text)).toEqual([
      'mayor',
      'was',
      'clerks',
    ])
  })

  test('finds nothing where there is nothing', () => {
    expect(childrenBy(document, at('praised'), 'iobj')).toEqual([])
    expect(childrenBy(document, 999, 'nsubj')).toEqual([])
    expect(childBy(document, at('left'), 'obj')).toBeUndefined()
  })

  test('the first one is childBy', () => {
    expect(childBy(document, at('left'), 'obj', 'nsubj')?.text).toBe('He')
  })
})

describe('hasRelation', () => {
  test('takes a relation for itself and its subtypes, not for one that begins alike', () => {
    const [word] = document.tokens
    if (!word) throw new Error('No word')
    expect(hasRelation({ ...word, relation: 'acl' }, 'acl')).toBe(true)
    expect(hasRelation({ ...word, relation: 'acl:relcl' }, 'acl')).toBe(true)
    expect(hasRelation({ ...word, relation: 'acl' }, 'acl:relcl')).toBe(false)
    expect(hasRelation({ ...word, relation: 'advcl' }, 'adv')).toBe(false)
  })
})
