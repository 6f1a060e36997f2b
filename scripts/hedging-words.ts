/**
 * Print what the context rules do for each ambiguous word: precision and recall of every use against those that count.
 *
 * Argument: lines of {"text", "cues": [[start, end, …] …]}; by default the news part of the Szeged Uncertainty Corpus.
 */
import { readFileSync } from 'node:fs'
import { assessHedging } from '../src/pipeline.js'

const words: Readonly<Record<string, readonly string[]>> = {
  could: ['could'],
  would: ['would'],
  should: ['should'],
  may: ['may'],
  might: ['might'],
  can: ['can'],
  will: ['will'],
  appear: ['appear', 'appears', 'appeared', 'appearing'],
  look: ['look', 'looks', 'looked', 'looking'],
  think: ['think', 'thinks', 'thought', 'thinking'],
  expect: ['expect', 'expects', 'expected', 'expecting'],
  consider: ['consider', 'considers', 'considered', 'considering'],
  indicate: ['indicate', 'indicates', 'indicated', 'indicating'],
  suspect: ['suspect', 'suspects', 'suspected'],
  claim: ['claim', 'claims', 'claimed', 'claiming'],
  estimate: ['estimate', 'estimates', 'estimated'],
  possible: ['possible'],
  potential: ['potential'],
  apparent: ['apparent', 'apparently'],
  about: ['about'],
  if: ['if'],
  until: ['until'],
}

interface Row {
  readonly text: string
  readonly cues: readonly (readonly [number, number])[]
}

const file = process.argv[2] ?? '../shared/hedging/news-dev.jsonl'
const rows = readFileSync(file, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line): Row => JSON.parse(line))
const wordOf = new Map(Object.entries(words).flatMap(([word, forms]) => forms.map((form) => [form, word] as const)))
const counts = new Map(Object.keys(words).map((word) => [word, { uses: 0, right: 0, kept: 0, keptRight: 0 }]))

for (const { text, cues } of rows) {
  const active = assessHedging(text).cues.filter((cue) => cue.active)
  for (const { 0: form, index } of text.toLowerCase().matchAll(/[a-z]+/g)) {
    const count = counts.get(wordOf.get(form) ?? '')
    if (!count) continue
    const holds = (start: number, end: number) => index < end && index + form.length > start
    const right = cues.some(([start, end]) => holds(start, end))
    const kept = active.some(({ span }) => holds(span.start, span.end))
    count.uses++
    if (right) count.right++
    if (kept) count.kept++
    if (kept && right) count.keptRight++
  }
}

const percent = (part: number, whole: number) => (whole === 0 ? '–' : ((100 * part) / whole).toFixed(0))
console.log(
  '| word | uses | cues | precision before → after | recall before → after |\n| --- | --: | --: | --- | --- |',
)
for (const [word, { uses, right, kept, keptRight }] of counts) {
  const recall = right === 0 ? '–' : `100 → ${percent(keptRight, right)}`
  console.log(`| ${word} | ${uses} | ${right} | ${percent(right, uses)} → ${percent(keptRight, kept)} | ${recall} |`)
}
