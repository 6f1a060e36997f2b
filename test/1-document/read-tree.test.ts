import type { Root } from 'nlcst'
import { ParseEnglish } from 'parse-english'
import rehypeParse from 'rehype-parse'
import rehypeRetext from 'rehype-retext'
import remarkParse from 'remark-parse'
import remarkRetext from 'remark-retext'
import retextEnglish from 'retext-english'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/1-document/read-document.js'
import { readTree } from '../../src/1-document/read-tree.js'

const english = unified().use(retextEnglish)

function readHtml(html: string) {
  const file = new VFile(html)
  const processor = unified().use(rehypeParse, { fragment: true }).use(rehypeRetext, ParseEnglish)
  return readTree(processor.runSync(processor.parse(file), file) as unknown as Root, html)
}

function readMarkdown(markdown: string) {
  const file = new VFile(markdown)
  const processor = unified().use(remarkParse).use(remarkRetext, ParseEnglish)
  return readTree(processor.runSync(processor.parse(file), file) as unknown as Root, markdown)
}

describe('readTree', () => {
  it('reads a tree of plain text as it reads the text', () => {
    const text =
      'Bridge closed\n\nThe “old” bridge is closed. Nobody asked us, Milner said.\nNo crosshead\nOsei’s men left.'
    expect(readTree(english.parse(text) as Root, text)).toEqual(readDocument(text))
  })

  it('gives positions of an HTML file, with markup between and inside the words', () => {
    const html = '<p>“It <b>is</b> over,” <a href="x">Ina Vo<i>lk</i></a> said. <b>Orvania</b>’s council left.</p>'
    const document = readHtml(html)
    expect(document.text).toBe(html)
    expect(document.sentences.map(({ span }) => span.text)).toEqual([
      '“It <b>is</b> over,” <a href="x">Ina Vo<i>lk</i></a> said.',
      'Orvania</b>’s council left.',
    ])
    expect(document.quotations.map(({ span }) => span.text)).toEqual(['“It <b>is</b> over,”'])
    expect(document.tokens.map(({ norm }) => norm).slice(6, 12)).toEqual(['ina', 'volk', 'said', '.', 'orvania', "'s"])
    for (const { start, end, text } of document.tokens)
      expect(html.slice(start, end).replace(/<[^>]*>/g, '')).toBe(text)
  })

  it('takes paragraphs of the tree for blocks, whatever newlines stand in them', () => {
    const html = '<div><p>The council met. It\nvoted.</p>\n<p>The mayor left, and</p><p>stayed away</p></div>'
    expect(readHtml(html).blocks.map(({ span }) => span.text)).toEqual([
      'The council met. It\nvoted.',
      'The mayor left, and',
      'stayed away',
    ])
  })

  it('keeps spans exact behind characters that the file writes in another way', () => {
    const html = '<p>Volk &amp; Osei met at the caf&eacute;, didn&rsquo;t they? <b>They</b> did.</p>'
    const { tokens } = readHtml(html)
    expect(tokens.map(({ start, end }) => html.slice(start, end)).join(' ')).toBe(
      'Volk &amp; Osei met at the caf&eacute; , did n&rsquo;t they ? They did .',
    )
    expect(tokens.map(({ text }) => text).join(' ')).toBe('Volk & Osei met at the café , did n’t they ? They did .')
    expect(tokens.map(({ norm }) => norm).slice(6, 10)).toEqual(['café', ',', 'did', "n't"])
    const markdown = 'Volk \\* Osei *met* at [the café](https://example.org).\n'
    expect(readMarkdown(markdown).tokens.map(({ text }) => text)).toEqual([
      'Volk',
      '*',
      'Osei',
      'met',
      'at',
      'the',
      'café',
      '.',
    ])
  })

  it('leaves out words without a position, and never throws on a tree without any', () => {
    const leaf = { type: 'TextNode' as const, value: 'No' }
    const bare: Root = {
      type: 'RootNode',
      children: [
        {
          type: 'ParagraphNode',
          children: [{ type: 'SentenceNode', children: [{ type: 'WordNode', children: [leaf] }] }],
        },
      ],
    }
    expect(readTree(bare, 'No').tokens).toEqual([])
    expect(readTree({ type: 'RootNode', children: [] }, '').sentences).toEqual([])
  })
})
