import { describe, expect, test } from 'vitest'
import { analyzeTree } from '../src/index.js'

const leaf = (value: string, start?: number, end?: number) => ({
  type: 'WordNode',
  children: [
    {
      type: 'TextNode',
      value,
      ...(start === undefined ? {} : { position: { start: { offset: start }, end: { offset: end } } }),
    },
  ],
})
const root = (...children: unknown[]) => ({ type: 'RootNode', children }) as never

const source = 'No dam'

describe('a wrong tree is named', () => {
  test.each([
    ['null for a node', root(null), 'tree.children[0] to be an nlcst node, got null'],
    [
      'a string for a node',
      root({ type: 'ParagraphNode', children: [leaf('No', 0, 2), 'dam'] }),
      "tree.children[0].children[1] to be an nlcst node, got 'dam'",
    ],
    ['a node without type', root({ value: 'No' }), 'tree.children[0] to be an nlcst node, got object'],
    [
      'children that are no list',
      root({ type: 'ParagraphNode', children: 3 }),
      'tree.children[0].children to be an array, got number 3',
    ],
    [
      'a value that is no text',
      root({ type: 'TextNode', value: 3 }),
      'tree.children[0].value to be a string, got number 3',
    ],
    [
      'words without offsets',
      root(leaf('No')),
      "words of tree to have offsets inside source (0 to 6), got none: 'No' has none",
    ],
    [
      'words behind the source',
      root(leaf('No', 5, 7), leaf('dam', 8, 11)),
      "words of tree to have offsets inside source (0 to 6), got none: 'No' has none",
    ],
    [
      'offsets that are no positions',
      root(leaf('No', -2, 0), leaf('dam', 0.5, 3)),
      "words of tree to have offsets inside source (0 to 6), got none: 'No' has none",
    ],
  ])('%s', (_name, tree, words) => {
    expect(() => analyzeTree(tree, source)).toThrow(new TypeError(`Expected ${words}`))
  })
})

describe('a right tree is read', () => {
  test.each([
    ['an empty one', root(), []],
    ['one of nothing but space', root({ type: 'WhiteSpaceNode', value: ' ' }), []],
    [
      'one of which some words have no place',
      root({ type: 'SentenceNode', children: [leaf('No'), leaf('dam', 3, 6)] }),
      ['dam'],
    ],
  ])('%s', (_name, tree, sentences) => {
    expect(analyzeTree(tree, source).sentences.map(({ text }) => text)).toEqual(sentences)
  })
})
