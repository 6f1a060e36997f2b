/**
 * Measure how long the analysis takes, as ratios to something measured in the same run, because seconds say more about
 * the machine than about the code.
 */
import { readdirSync, readFileSync } from 'node:fs'
import process from 'node:process'
import { ParseEnglish } from 'parse-english'
import { readDocument } from '../src/1-document/read-document.js'
import { parseDocument } from '../src/2-syntax/parse-document.js'
import { findCues } from '../src/3-cues/find-cues.js'
import { findFormulas } from '../src/3-cues/find-formulas.js'
import { mayReport } from '../src/3-cues/may-report.js'
import { linkAttributions } from '../src/4-attributions/link-attributions.js'
import { resolveSources } from '../src/5-sources/resolve-sources.js'
import { assessLinks } from '../src/6-hedging/assess-links.js'
import { analyze } from '../src/index.js'
import { defaultLexicon } from '../src/lexicon.js'

const folder = new URL('../fixtures/articles/', import.meta.url)
const articles = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => readFileSync(new URL(file, folder), 'utf8'))
const news = articles.join('\n\n')

benchStages()
benchAgainstParser()
benchGrowth('news', (size) => repeat(`${news}\n\n`, size), [500_000, 1_000_000, 2_000_000, 4_000_000])
for (const [name, text] of Object.entries(traps()))
  benchGrowth(name, (size) => repeat(text, size), [50_000, 100_000, 200_000])

function benchStages(): void {
  const totals = new Map<string, number>()
  const time = <T>(name: string, work: () => T): T => {
    const start = performance.now()
    const result = work()
    totals.set(name, (totals.get(name) ?? 0) + performance.now() - start)
    return result
  }
  for (const text of articles) analyze(text) // warm up
  for (let round = 0; round < 20; round++) {
    for (const text of articles) {
      const document = time('1 document', () => readDocument(text))
      const parsed = time('2 syntax', () =>
        parseDocument(document, (words) => mayReport(words, defaultLexicon, 'speech')),
      )
      const { formulas, cues } = time('3 cues', () => {
        const formulas = findFormulas(parsed, defaultLexicon.sources)
        return { formulas, cues: findCues(parsed, formulas, defaultLexicon) }
      })
      const links = time('4 attributions', () => linkAttributions(parsed, cues, defaultLexicon, {}))
      time('5 sources', () => resolveSources(parsed, formulas, links, defaultLexicon, {}))
      time('6 hedging', () => assessLinks(parsed, links, defaultLexicon))
    }
  }
  const sum = [...totals.values()].reduce((a, b) => a + b, 0)
  console.log('Share of each stage')
  for (const [name, ms] of totals) console.log(`  ${name.padEnd(16)} ${((100 * ms) / sum).toFixed(0).padStart(3)} %`)
}

function benchAgainstParser(): void {
  const text = repeat(`${news}\n\n`, 200_000)
  const whole = best(() => analyze(text), 3)
  const parser = best(() => new ParseEnglish().parse(text), 3)
  console.log(`\nWhole analysis ÷ parse-english on the same text: ${(whole / parser).toFixed(1)}`)
  console.log(`  here ${(text.length / 1000 / whole).toFixed(2)} MB/s\n`)
}

/** Twice the text should take about twice the time: 4 would be quadratic. */
function benchGrowth(name: string, textOf: (size: number) => string, sizes: readonly number[]): void {
  const times = sizes.map((size) => {
    const text = textOf(size)
    return best(() => analyze(text), size > 1_000_000 ? 1 : 2)
  })
  const ratios = times.slice(1).map((time, i) => (time / (times[i] ?? 1)).toFixed(2))
  const perMegabyte = ((times.at(-1) ?? 0) / (sizes.at(-1) ?? 1)) * 1000
  console.log(`time(2n) ÷ time(n)  ${name.padEnd(24)} ${ratios.join('  ')}   (${perMegabyte.toFixed(1)} s a MB)`)
}

function traps(): Readonly<Record<string, string>> {
  return {
    'opening marks': '“',
    'straight marks': '" ',
    'single marks': "' ",
    'no space at all': 'a',
    'no full stop': 'the minister said that the mayor said that ',
    'cues only': 'said ',
    'coordinated cues': 'and warned ',
    'names only': 'Anna Berg ',
    commas: 'he said, ',
    'coordinated sources': 'an aide, ',
    'according to': 'according to ',
    'full stops': '. ',
    'empty lines': '\n\n',
    'short lines': 'Yes\n',
    'the same line': 'The mayor, Anna Berg, said the bridge may close.\n\n',
    pronouns: 'He said she said. ',
    'nested quotations': '“He said ‘she said “no” to it’ then.” ',
    brackets: '([{',
    emoji: '👩‍👩‍👧 ',
    markup: '<p class="x">',
  }
}

function repeat(text: string, size: number): string {
  return text.repeat(Math.ceil(size / text.length)).slice(0, size)
}

/** Fastest of some rounds, in milliseconds of this process alone: what else the machine does only ever adds. */
function best(work: () => unknown, rounds: number): number {
  let fastest = Number.POSITIVE_INFINITY
  for (let round = 0; round < rounds; round++) {
    const start = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(start)
    fastest = Math.min(fastest, (user + system) / 1000)
  }
  return fastest
}
