import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/1-document/read-document.js'
import { parseDocument } from '../../src/2-syntax/parse-document.js'
import { testCases } from '../cases.js'

const parse = (text: string) => parseDocument(readDocument(text), () => true)

/** The lines that results stand for, in their order: lines of words that no result names are not the case's business. */
function among(results: readonly string[], lines: readonly string[]): readonly string[] {
  const named = new Set(results.map((result) => result.split(' ')[0]))
  return lines.filter((line) => named.has(line.split(' ')[0]))
}

describe('tags and lemmas', () => {
  testCases('syntax-tags', (text, results) => {
    const lines = parse(text).tokens.map(({ text, tag, form, lemma }) => `${text} ${tag} ${form ?? '-'} ${lemma}`)
    expect(among(results, lines)).toEqual(results)
  })

  it('keeps every token as it was', () => {
    const document = readDocument('“No,” said Pell. She left.')
    const { tokens } = parseDocument(document, () => false)
    expect(tokens.map(({ tag, form, lemma, head, relation, children, ...token }) => token)).toEqual(document.tokens)
  })

  it('has a lemma for words that are names of object properties', () => {
    const { tokens } = parse('The constructor and the toString of __proto__ were hasOwnProperty.')
    expect(tokens.filter(({ lemma }) => typeof lemma !== 'string' || lemma === '')).toEqual([])
  })

  it('reads curly and straight marks alike', () => {
    const read = (text: string) => parse(text).tokens.map(({ tag, relation, head }) => ({ tag, relation, head }))
    expect(read('“We don’t know,” Pell said.')).toEqual(read('"We don\'t know," Pell said.'))
  })
})

describe('trees', () => {
  testCases('syntax-trees', (text, results) => {
    const { tokens } = parse(text)
    const lines = tokens.map(({ text, relation, head }) => `${text} ${relation} ${tokens[head]?.text ?? '-'}`)
    expect(among(results, lines)).toEqual(results)
  })

  it('has one root a sentence, and children that name their head', () => {
    const { tokens, sentences } = parse(
      'The mayor, who had resigned, said: "No." Was it true? Nobody knew! (They had left.) 14, 15 and % of .',
    )
    for (const { tokens: range } of sentences) {
      const words = tokens.slice(range.first, range.end)
      expect(words.filter((word) => word.relation === 'root').map((word) => word.head)).toEqual([-1])
      for (const word of words) {
        expect(tokens.filter((other) => other.head === word.index).map((other) => other.index)).toEqual(word.children)
      }
    }
  })

  it('hangs every word on the root, also of words without order', () => {
    const words =
      'the mayor , who had been told to leave , said a note saying roof is gone to put me away “ ” and she was seen claims . that they'.split(
        ' ',
      )
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { minLength: 5, maxLength: 60 }), (order) => {
        const { tokens } = parse(order.join(' '))
        for (const word of tokens) {
          let [at, steps] = [word.head, 0]
          while (at >= 0 && steps <= tokens.length) [at, steps] = [tokens[at]?.head ?? -1, steps + 1]
          expect(at).toBe(-1)
        }
      }),
      { numRuns: 1500 },
    )
  })

  it('gives a tree only to sentences that need one', () => {
    const { tokens, sentences } = parseDocument(readDocument('The mayor left. She said no.'), (words) =>
      words.some((word) => word.lemma === 'say'),
    )
    expect(sentences.map((sentence) => sentence.parsed)).toEqual([false, true])
    expect(tokens[0]).toMatchObject({ head: -1, relation: '', children: [] })
    expect(tokens[4]).toMatchObject({ text: 'She', head: 5, relation: 'nsubj' })
  })

  it('asks with tagged words', () => {
    const tags: string[][] = []
    parseDocument(readDocument('She left.'), (words) => {
      tags.push(words.map((word) => word.tag))
      return false
    })
    expect(tags).toEqual([['PRON', 'VERB', 'PUNCT']])
  })

  it('takes an endless sentence', () => {
    const { tokens, sentences } = parse(`${'and the mayor said '.repeat(4000)}no`)
    expect(tokens).toHaveLength(16001)
    expect(tokens.filter((word) => word.relation === 'root')).toHaveLength(sentences.length)
  })

  it('says the same every time, also after other texts', () => {
    const text = 'Residents say the river has been rising for weeks.'
    const once = parse(text)
    parse('A much longer and altogether different sentence, she said, stands in between the two of them.')
    expect(parse(text)).toEqual(once)
  })

  it('takes an empty text', () => {
    expect(parse('')).toMatchObject({ tokens: [], sentences: [] })
  })
})
