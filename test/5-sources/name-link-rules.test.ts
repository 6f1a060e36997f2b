import { describe, expect, test } from 'vitest'
import { endOfName } from '../../src/5-sources/names/end-of-name.js'
import { isCapitalised } from '../../src/5-sources/names/is-capitalised.js'
import { nameLinkRules } from '../../src/5-sources/names/name-link-rules.js'
import type { Word } from '../../src/layers.js'
import { sourceWords } from '../../src/lexicon/source-words.js'
import { parseText } from '../match/parse-text.js'

/** The name of a text that begins with another word, from its first token, and where its sentence ends. */
function readName(text: string) {
  const { tokens } = parseText(text)
  const from = tokens.findIndex((token, index) => index > 0 && isCapitalised(token, sourceWords))
  return { tokens, from, limit: tokens.length }
}

/** The rule that takes a name further at the mark. */
function ruleAt(marked: string): string | undefined {
  const [start = '', end = ''] = marked.split('|')
  const read = readName(marked.includes(' |') ? start.trimEnd() + end : start + end)
  const { tokens, limit } = read
  const at = tokens.findIndex((token) => token.start >= start.trimEnd().length)
  const [before, token] = [tokens[at - 1] as Word, tokens[at] as Word]
  const view = { ...read, words: sourceWords, at, token, before, next: tokens[at + 1] }
  return nameLinkRules.find(({ length, applies }) => at + length <= limit && applies(view))?.id
}

function nameIn(text: string): string {
  const { tokens, from, limit } = readName(text)
  const last = tokens[endOfName(tokens, from, limit, sourceWords) - 1]
  return text.slice(tokens[from]?.start, last?.end)
}

describe('rules of how a name goes on', () => {
  test('have ids of their own', () => {
    const ids = nameLinkRules.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test.each(nameLinkRules)('$id has an example', ({ examples }) => {
    expect(examples.length).toBeGreaterThan(0)
  })

  const examples = nameLinkRules.flatMap(({ id, examples }) => examples.map((example) => ({ id, example })))

  test.each(examples)('$id decides in "$example"', ({ id, example }) => {
    expect(ruleAt(example)).toBe(id)
  })

  test.each([
    ['They met Maria de la Cruz in spring.', 'Maria de la Cruz'],
    ['They met Jane Roe, Jr., in spring.', 'Jane Roe, Jr.'],
    ['They sued the Ministry of the Interior.', 'Ministry of the Interior'],
    ['They met Jane and Abel Orr.', 'Jane'],
    ['They met Iran-allied guards.', 'Iran'],
    ["They left Calder's Ministry.", 'Calder'],
    ['They met Jane of the Harbour.', 'Jane'],
    ['They drove to Varna for Easter.', 'Varna'],
  ])('%s', (text, name) => {
    expect(nameIn(text)).toBe(name)
  })
})
