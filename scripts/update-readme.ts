/**
 * Write into the README what its examples print, and the accuracy tables when figures are given:
 * `npm run readme`, or `npm run evaluate -- --json figures.json && npm run readme -- figures.json`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import process from 'node:process'
import { readExamples } from './readme/read-examples.js'
import { runExample } from './readme/run-example.js'
import { type Figures, toAccuracyTable } from './readme/to-accuracy-table.js'

const path = new URL('../README.md', import.meta.url)
let readme = readFileSync(path, 'utf8')

const [figures] = process.argv.slice(2)
if (figures) {
  const table = toAccuracyTable(JSON.parse(readFileSync(figures, 'utf8')) as Figures)
  readme = readme.replace(
    /(<!-- accuracy -->\n)[\s\S]*?(<!-- \/accuracy -->)/,
    (_all, open, close) => `${open}\n${table}\n\n${close}`,
  )
}

// From the last to the first, so that positions still to come hold.
for (const example of [...readExamples(readme)].reverse()) {
  const output = await runExample(example)
  if (example.output !== null && output !== null)
    readme = readme.slice(0, example.at[0]) + output + readme.slice(example.at[1])
}
writeFileSync(path, readme)
