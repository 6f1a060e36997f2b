import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/1-document/read-document.js'
import { readCases } from '../cases.js'

describe('sentences and tokens', () => {
  for (const { name, text, results } of readCases('document')) {
    it(name, () => {
      const { sentences, tokens } = readDocument(text)
      const lines = sentences.map((sentence) =>
        tokens
          .slice(sentence.tokens.first, sentence.tokens.end)
          .map((token) => token.text)
          .join('|'),
      )
      expect(lines).toEqual(results)
    })
  }
})
