import { ParseEnglish } from 'parse-english'
import remarkParse from 'remark-parse'
import remarkRetext from 'remark-retext'
import { retext } from 'retext'
import retextEnglish from 'retext-english'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { analyze } from '../src/index.js'
import retextHearsay from '../src/retext.js'
import { readGold } from './articles/read-gold.js'

const text = 'Mayor Ilse Brandt said on Friday that the bridge may close. "We have no choice," she added.\n'

/** Parse and run, as unified does before it compiles. */
function analyzeFile(source: string): VFile {
  const file = new VFile(source)
  const processor = unified().use(retextEnglish).use(retextHearsay)
  processor.runSync(processor.parse(file), file)
  return file
}

test('puts the analysis into file.data and leaves the text alone', () => {
  const file = analyzeFile(text)
  expect(file.data.hearsay).toEqual(analyze(text))
  expect(String(file)).toBe(text)
  expect(file.messages).toEqual([])
})

test('finds as much in a whole article as analyze does', () => {
  const { text: article } = readGold('brandsea-shipyard')
  const claims = (analysis = analyze(article)) => analysis.attributions.map((a) => a.content)
  expect(claims(analyzeFile(article).data.hearsay)).toEqual(claims())
})

test('works with the parser that retext brings', async () => {
  const file = await retext().use(retextHearsay).process(text)
  expect(file.data.hearsay?.attributions.length).toBe(analyze(text).attributions.length)
})

test('hands its options on', async () => {
  const wrong = { scope: 'some' as never }
  await expect(retext().use(retextHearsay, wrong).process(text)).rejects.toThrow(TypeError)
})

test('keeps the positions of a Markdown file', () => {
  const source =
    '# Bridge *may* close\n\nMayor **Ilse Brandt** said the [bridge](https://example.org/said) would shut.\n'
  const file = new VFile(source)
  const processor = unified().use(remarkParse).use(remarkRetext, ParseEnglish)
  const plugin = unified().use(retextHearsay)
  plugin.runSync(processor.runSync(processor.parse(file), file) as never, file)
  const { attributions, sentences, text: read } = file.data.hearsay ?? analyze('')
  expect(read).toBe(source)
  expect(sentences.at(-1)?.text).toMatch(/^Mayor \*\*Ilse/)
  expect(attributions.map((a) => a.cue?.spans[0]?.start)).toEqual([source.indexOf('said the')])
})
