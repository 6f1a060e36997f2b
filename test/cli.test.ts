import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { stripVTControlCharacters } from 'node:util'
import stringWidth from 'string-width'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fitText } from '../src/cli/fit-text.js'
import { run, type Terminal } from '../src/cli/run.js'
import { toFigures } from '../src/cli/to-figures.js'
import { toTable } from '../src/cli/to-table.js'
import { analyze, type Span } from '../src/index.js'

const story = fileURLToPath(new URL('../fixtures/articles/kestrel-dam.txt', import.meta.url))
const other = fileURLToPath(new URL('../fixtures/articles/brandsea-shipyard.txt', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'hearsay-cli-'))
const at = (name: string) => join(folder, name)

beforeAll(() => {
  writeFileSync(at('binary.txt'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0xff]))
  writeFileSync(at('latin.txt'), Buffer.from([0x63, 0x61, 0x66, 0xe9, 0x0a]))
  writeFileSync(at('utf16.txt'), Buffer.from('\ufeffPolice said it rained.', 'utf16le'))
  writeFileSync(at('empty.txt'), '')
  writeFileSync(at('page.html'), '<title>x</title><p>Mayor <b>Ilse Brandt</b> said the road was &amp; is shut.</p>')
  writeFileSync(at('page.md'), 'Mayor **Ilse Brandt** said the road was shut.\n')
})

afterAll(() => rmSync(folder, { recursive: true }))

interface Setting {
  readonly stdin?: string
  readonly terminal?: boolean
  readonly columns?: number
  readonly env?: Record<string, string>
}

async function hearsay(args: readonly string[], { stdin, terminal, columns, env = {} }: Setting = {}) {
  let out = ''
  let err = ''
  async function* input() {
    if (stdin !== undefined) yield Buffer.from(stdin)
  }
  const code = await run(args, {
    stdin: Object.assign(input(), { isTTY: stdin === undefined }),
    stdout: {
      write: (text: string) => {
        out += text
      },
      ...(terminal ? { isTTY: true } : {}),
      ...(columns ? { columns } : {}),
    },
    stderr: {
      write: (text: string) => {
        err += text
      },
    },
    env,
    version: '9.8.7',
  } satisfies Terminal)
  return { code, out, err }
}

describe('wrong use gives one line and code 2', () => {
  test.each([
    ['an unknown option', ['--frob']],
    ['an unknown format', ['--format', 'xls', story]],
    ['an unknown input', ['--input', 'pdf', story]],
    ['an unknown scope', ['--scope', 'some', story]],
    ['an option without its value', ['--format']],
    ['a missing file', [at('none.txt')]],
    ['a directory', [folder]],
    ['a binary file', [at('binary.txt')]],
    ['a file that is no UTF-8', [at('latin.txt')]],
    ['no file on a terminal', []],
  ])('%s', async (_name, args) => {
    const { code, out, err } = await hearsay(args)
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err).toMatch(/^hearsay: [^\n]+\n$/)
  })

  test('the line says what and which', async () => {
    expect((await hearsay([at('none.txt')])).err).toContain('none.txt: no such file')
    expect((await hearsay([folder])).err).toContain('a directory')
    expect((await hearsay([at('binary.txt')])).err).toContain('binary file')
    expect((await hearsay(['--format', 'xls'])).err).toContain("unknown format 'xls'")
  })

  test('a word that may have been meant for a command is named as such', async () => {
    const { code, out, err } = await hearsay(['check', story])
    expect(code).toBe(2)
    expect(out).toContain('Lena Ostrava')
    expect(err).toBe('hearsay: check: no such file, nor a command\n')
  })

  test('a bad file does not stop the others', async () => {
    const { code, out, err } = await hearsay(['--format', 'ndjson', at('none.txt'), story])
    expect(code).toBe(2)
    expect(err.split('\n')).toHaveLength(2)
    expect(JSON.parse(out).file).toBe(story)
  })
})

describe('input', () => {
  test('--help and --version', async () => {
    expect((await hearsay(['--help'])).out).toContain('Usage')
    expect(await hearsay(['--version'])).toEqual({ code: 0, out: '9.8.7\n', err: '' })
  })

  test('reads standard input, also as "-"', async () => {
    const stdin = 'Police said the road was shut. 🚧'
    for (const args of [[], ['-']]) {
      const { code, out } = await hearsay([...args, '--format', 'json'], { stdin })
      expect(code).toBe(0)
      expect(JSON.parse(out)).toEqual(analyze(stdin))
    }
  })

  test('reads UTF-16 as editors on Windows write it, and an empty file', async () => {
    const utf16 = await hearsay(['--format', 'json', at('utf16.txt')])
    expect(JSON.parse(utf16.out).text).toBe('Police said it rained.')
    expect((await hearsay([at('empty.txt')])).code).toBe(0)
  })

  test.each(['page.html', 'page.md'])('%s: markup is not text, positions are those of the file', async (name) => {
    const { attributions, text } = JSON.parse((await hearsay(['--format', 'json', at(name)])).out)
    expect(attributions).toHaveLength(1)
    const [{ content, cue }] = attributions
    expect(cue.spans[0].text).toBe('said')
    expect(text.slice(content[0].start, content[0].end)).toBe(content[0].text)
    expect(content[0].text).toMatch(/^the road was .*shut$/)
  })

  test.each([
    [
      'story.html',
      '<title>He said</title><nav>Home</nav><p>&ldquo;It&rsquo;s &#x1F600; shut,&rdquo; she\r\n  said. <script>x</script><p>R&D, AT&amp;T.',
      ['&ldquo;It&rsquo;s &#x1F600; shut,&rdquo; she\r\n  said.', 'R&D, AT&amp;T.'],
    ],
    [
      'story.md',
      '---\na: b\n---\n\n> She paid\n> \\$5 &amp; \\*left*.\n\n```\ncode\n```\n',
      ['She paid\n> \\$5 &amp; \\*left*.'],
    ],
    ['story.htm', '', []],
  ])('%s: %j is read as its text', async (name, source, sentences) => {
    writeFileSync(at(name), source)
    const { out } = await hearsay(['--format', 'json', at(name)])
    expect(JSON.parse(out).sentences.map((span: { text: string }) => span.text)).toEqual(sentences)
  })

  test('--input says what standard input is written in', async () => {
    const stdin = '<p>Mayor <b>Ilse Brandt</b> said the road was &amp; is shut.'
    const html = JSON.parse((await hearsay(['--format', 'json', '--input', 'html'], { stdin })).out)
    expect(html.sources[0].name).toBe('Ilse Brandt')
    expect(html.sentences[0].text).toMatch(/^Mayor <b>/)
    expect(JSON.parse((await hearsay(['--format', 'json', '--input', 'text'], { stdin })).out)).toEqual(analyze(stdin))
  })

  test('--input wins over the extension', async () => {
    const asText = JSON.parse((await hearsay(['--format', 'json', '--input', 'text', at('page.md')])).out)
    expect(asText).toEqual(analyze(asText.text))
    const asMarkdown = await hearsay(['--format', 'json', '--input', 'markdown'], { stdin: asText.text })
    expect(asMarkdown.out).toBe((await hearsay(['--format', 'json', at('page.md')])).out)
  })

  test('the short options stand in the help', async () => {
    const { out } = await hearsay(['-h'])
    for (const [, short = '', long = ''] of out.matchAll(/^ {2}(-\w), (--\w+)/gm))
      expect(await hearsay([short])).toEqual(await hearsay([long]))
    expect(out.match(/^ {2}-\w, /gm)).toEqual(['  -f, ', '  -h, ', '  -v, '])
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)
  })

  test('hands --publisher and --scope on', async () => {
    const stdin = 'Ilse Brandt told the Courier that the road was shut. Ilse Brandt hopes the road will open.'
    const { out } = await hearsay(['--format', 'json', '--publisher', 'Courier', '--scope', 'all'], { stdin })
    expect(JSON.parse(out)).toEqual(analyze(stdin, { publisher: 'Courier', scope: 'all' }))
  })
})

describe('formats', () => {
  test('json of one file is its analysis, of several a list', async () => {
    const one = JSON.parse((await hearsay(['--format', 'json', story])).out)
    const several = JSON.parse((await hearsay(['--format', 'json', story, other])).out)
    expect(several.map((result: { file: string }) => result.file)).toEqual([story, other])
    expect(several[0]).toEqual({ file: story, ...one })
  })

  test('ndjson is one line a file', async () => {
    const lines = (await hearsay(['--format', 'ndjson', story, other])).out.trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line).file)).toEqual([story, other])
  })

  test('csv of several files has one head and says whose a row is', async () => {
    const { out } = await hearsay(['--format', 'csv', story, other])
    expect(out.match(/^file,attribution,/gm)).toHaveLength(1)
    expect(out).toContain(`\r\n${other},a1,`)
  })

  test('markdown has both tables', async () => {
    expect((await hearsay(['--format', 'markdown', story])).out).toContain('# Claims')
  })
})

describe('markup', () => {
  const files = {
    'marked.md':
      '[Mayor **Ilse Brandt**](http://x/y) of Ostmark said the [dam](http://x) was *safe*. "[It is \\*fine\\*](http://z) &amp; sound," said Tom O\'Neill.\n\nThe *water* board declined to comment.\n',
    'marked.html':
      '<p>Mayor <b>Ilse</b> Brandt of Ostmark said the <a href="x">dam</a> was <i>safe</i>. "It is *fine* &amp; sound," said <a href="y">Tom <b>O&#39;Neill</b></a>.<p>The <i>water</i> board declined to comment.',
  }

  test.each(Object.entries(files))('is left out of what people read of %s', async (name, source) => {
    writeFileSync(at(name), source)
    const table = (await hearsay([at(name)], { columns: 120 })).out
    expect(table).toMatch(/Ilse Brandt .* said: the dam was safe$/m)
    expect(table).toMatch(/Tom O'Neill .* said: "It is \*fine\* & sound,"$/m)
    expect(table).toMatch(/^No response +1: The water board$/m)
    const csv = (await hearsay(['--format', 'csv', at(name)])).out
    expect(csv).toContain('Mayor Ilse Brandt of Ostmark,the dam was safe')
    const markdown = (await hearsay(['--format', 'markdown', at(name)])).out
    expect(markdown).toMatch(/\| Ilse Brandt \| said \| .* \| the dam was safe \|$/m)
    for (const out of [table, csv, markdown]) expect(out).not.toMatch(/http|href|&(?:amp|#39);|<\w/)
  })

  test.each(Object.entries(files))('stays in the JSON of %s', async (name, source) => {
    writeFileSync(at(name), source)
    const { attributions } = JSON.parse((await hearsay(['--format', 'json', at(name)])).out)
    for (const { start, end, text } of attributions.flatMap((a: { content: Span[]; mention: Span[] }) => [
      ...a.content,
      ...a.mention,
    ]))
      expect(source.slice(start, end)).toBe(text)
    expect(attributions[0].content[0].text).toMatch(/^the .*dam.*(?:\]\(|<\/a>)/)
  })

  test('is text in a plain file', async () => {
    const { out } = await hearsay([], { stdin: 'Police said the <b>[dam](x)</b> was safe &amp; sound.' })
    expect(out).toContain('said: the <b>[dam](x)</b> was safe &amp; sound')
  })
})

describe('the table', () => {
  test.each([60, 80, 100, 120, 200])('is never wider than %i columns', async (columns) => {
    const { out } = await hearsay([story, other], { terminal: true, columns, env: { NO_COLOR: '1' } })
    const lines = out.split('\n').filter((line) => !line.endsWith('.txt'))
    expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(columns)
    expect(out).toContain('Lena Ostrava')
  })

  test('says who, what kind, how anonymous, how hedged and what', async () => {
    const { out } = await hearsay([story], { env: { COLUMNS: '120' } })
    expect(out).toMatch(/Lena Ostrava +named person +on record +possible +said: Drainage may take longer/)
    expect(out).toMatch(/^Attributions +\d+: /m)
    expect(out).toMatch(/^Hedging +asserted \d+/m)
    expect(out).toMatch(/^No response +2: /m)
  })

  test('says by which words a claim is brought, since they may turn it round', () => {
    const analysis = analyze('Ames denied that the trustees had approved the payments.')
    expect(toTable(analysis, { width: 80, color: false })).toContain('denied: that the trustees had approved')
  })

  test('says of each source of a claim how anonymous it is', () => {
    const analysis = analyze(
      'The dam leaks, according to two engineers and a site manager. The engineers spoke on condition of anonymity.',
    )
    const lines = (width: number) => toTable(analysis, { width, color: false }).split('\n').slice(2)
    expect(lines(80)).toEqual([
      '  1  two engineers                          unnamed group    granted    asserted',
      '     and a site manager                     unnamed person   not named',
      '     according to: The dam leaks',
      '',
    ])
    expect(lines(120)).toEqual([
      '  1  two engineers              unnamed group    granted    asserted  according to: The dam leaks',
      '     and a site manager         unnamed person   not named',
      '',
    ])
  })

  test('counts nothing where nothing is claimed', async () => {
    expect((await hearsay([], { stdin: 'It rained.' })).out).toBe('No attributed claims found.\n')
    expect((await hearsay([], { stdin: 'The harbour board declined to comment.' })).out).toBe(
      'No attributed claims found.\n\nNo response    1: The harbour board\n',
    )
  })

  test('tells nothing of a source whom the article does not tell', () => {
    expect(toTable(analyze('He said it leaks.'), { width: 80, color: false })).toMatch(/^ {2}1 {2}He +– +– +asserted$/m)
    expect(toTable(analyze('The dam reportedly leaks.'), { width: 80, color: false })).toMatch(
      /^ {2}1 {2}— +unspecified +– +asserted$/m,
    )
  })

  test('counts nobody as a source who only gave no answer', () => {
    const analysis = analyze('Ames said the road was shut. The harbour board declined to comment.')
    expect(analysis.sources).toHaveLength(2)
    const figures = toFigures(analysis, { width: 80 })
    expect(figures).toMatch(/^Sources +1: named person 1$/m)
    expect(figures).toMatch(/^No response +1: The harbour board$/m)
  })

  test('never calls a source anonymous that is just not named', () => {
    const analysis = analyze('A spokesman for the council said the road was shut.')
    expect(analysis.sources[0]?.anonymity.status).toBe('incidental')
    const table = toTable(analysis, { width: 120, color: false })
    expect(table).toContain('not named')
    expect(table.replace('Anonymity', '')).not.toMatch(/anonym/i)
  })

  test('is coloured on a terminal only, never with NO_COLOR', async () => {
    const escapeCode = String.fromCharCode(27)
    const colored = await hearsay([story], { terminal: true, columns: 120 })
    const plain = await hearsay([story], { terminal: true, columns: 120, env: { NO_COLOR: '1' } })
    expect(colored.out).toContain(escapeCode)
    expect(stripVTControlCharacters(colored.out)).toBe(plain.out)
    expect((await hearsay([story], { columns: 120 })).out).toBe(plain.out)
    expect((await hearsay([story], { terminal: true, columns: 120, env: { TERM: 'dumb' } })).out).toBe(plain.out)
  })
})

describe('fitText', () => {
  test.each([
    ['short', 8, 'short   '],
    ['exactly8', 8, 'exactly8'],
    ['longer than eight', 8, 'longer …'],
    ['two\n lines', 10, 'two lines '],
    ['日本語新聞', 6, '日本… '],
    ['日本語新聞', 10, '日本語新聞'],
    ['🇺🇦👩‍👩‍👧x', 5, '🇺🇦👩‍👩‍👧x'],
    ['e\u0301'.repeat(5), 3, 'e\u0301e\u0301…'],
    ['a\u001b[31mred\u202e', 9, 'a[31mred '],
    ['', 3, '   '],
  ])('%j in %i columns', (text, columns, line) => {
    expect(fitText(text, columns)).toBe(line)
    expect(stringWidth(fitText(text, columns))).toBe(columns)
  })

  test('costs no more for a megabyte', () => {
    expect(fitText('word '.repeat(200_000), 20)).toBe('word word word word…')
  })
})
