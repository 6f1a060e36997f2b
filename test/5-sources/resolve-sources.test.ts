import { describe, expect, test } from 'vitest'
import { readDocument } from '../../src/1-document/read-document.js'
import { parseDocument } from '../../src/2-syntax/parse-document.js'
import { findFormulas } from '../../src/3-cues/find-formulas.js'
import { resolveSources } from '../../src/5-sources/resolve-sources.js'
import type { Link, ParsedDocument } from '../../src/layers.js'
import { defaultLexicon } from '../../src/lexicon/default-lexicon.js'
import type { Options } from '../../src/types.js'

/** A link whose source phrase is the given words, without stages 3 and 4. */
function linkTo(document: ParsedDocument, phrase: string, link: Partial<Link> = {}): Link {
  const start = document.text.lastIndexOf(phrase)
  const inside = document.tokens.filter((token) => token.start >= start && token.end <= start + phrase.length)
  const first = inside[0]?.index ?? 0
  const end = (inside.at(-1)?.index ?? 0) + 1
  return {
    cue: null,
    quotation: 'indirect',
    content: [],
    mention: phrase ? [{ first, end }] : [],
    mentionHeads: phrase ? [end - 1] : [],
    within: -1,
    recipient: null,
    channel: 'interview',
    confidence: 1,
    trace: [],
    ...link,
  }
}

function resolve(text: string, phrases: readonly (readonly [string, Partial<Link>?])[]) {
  const document = parseDocument(readDocument(text), () => true)
  const links = phrases.map(([phrase, link]) => linkTo(document, phrase, link))
  return resolveSources(
    document,
    findFormulas(document, defaultLexicon.sources),
    { links, nonResponses: [] },
    defaultLexicon,
    {},
  )
}

describe('sources of links', () => {
  test('a link without a mention has no source', () => {
    expect(resolve('The singer reportedly left.', [['']])).toMatchObject({ sources: [], ofLink: [{ sources: [] }] })
  })

  test('"I" inside a quotation is who is quoted', () => {
    const { sources, ofLink } = resolve('"I think it rained," Anders Holm said.', [
      ['Anders Holm'],
      ['I', { within: 0 }],
    ])
    expect(sources.map(({ name }) => name)).toEqual(['Anders Holm'])
    expect(ofLink[1]?.sources).toEqual(['s1'])
  })

  test('a pronoun without an antecedent stays unresolved, and the trace says so', () => {
    const { sources, ofLink } = resolve('He said it rained.', [['He']])
    expect(sources).toEqual([])
    expect(ofLink[0]?.sources).toEqual([])
    expect(ofLink[0]?.trace[0]?.ruleId).toBe('source/unresolved-pronoun')
  })

  test('ids follow the first mention in the article, not the order of the links', () => {
    const { sources, ofLink } = resolve('Anders Holm met Ruth Vale. Vale said it rained. Holm said it snowed.', [
      ['Vale'],
      ['Holm'],
    ])
    expect(sources.map(({ id, name }) => [id, name])).toEqual([
      ['s1', 'Anders Holm'],
      ['s2', 'Ruth Vale'],
    ])
    expect(ofLink.map(({ sources }) => sources)).toEqual([['s2'], ['s1']])
  })

  test('the publisher as a source is the author', () => {
    const document = parseDocument(readDocument('The Calder Herald reported that it rained.'), () => true)
    const links = { links: [linkTo(document, 'The Calder Herald')], nonResponses: [] }
    const typeFor = (options: Options) => resolveSources(document, [], links, defaultLexicon, options).sources[0]?.type
    expect(typeFor({})).toBe('media')
    expect(typeFor({ publisher: 'the Calder Herald' })).toBe('author')
  })

  test('a resolution that is a guess is less certain', () => {
    const text = 'Anders Holm and Karl Vance met. He said it rained.'
    const { ofLink } = resolve(text, [['He']])
    expect(ofLink[0]?.certainty).toBeLessThan(1)
  })

  test('all mentions of a source are listed, those without a claim too', () => {
    const { sources } = resolve('Anders Holm came late. Holm said it rained.', [['Holm']])
    expect(sources[0]?.mentions.map(({ text }) => text)).toEqual(['Anders Holm', 'Holm'])
  })
})
