import { readFileSync } from 'node:fs'
import { test } from 'vitest'

/** One case of a file in fixtures/cases. */
interface Case {
  readonly name: string
  readonly text: string
  /** The lines after the arrow, without white space around them. */
  readonly results: readonly string[]
}

/**
 * Read the cases of `fixtures/cases/<name>.txt`.
 *
 * ```text
 * # what it shows
 * The text, as many lines as it takes.
 * ==>
 * one result
 * another result
 * ```
 *
 * Lines before the first `#` are for the reader. `\n`, `\r` and `\\` in the text stand for a newline, a return and a backslash,
 * where white space at the edges matters; a line that must begin with `#` begins with `\#`.
 */
function readCases(name: string): readonly Case[] {
  const file = readFileSync(new URL(`../fixtures/cases/${name}.txt`, import.meta.url), 'utf8')
  const cases = file.split(/^# /m).slice(1)
  if (cases.length === 0) throw new Error(`No case in fixtures/cases/${name}.txt`)
  return cases.map((lines) => {
    const [head = '', results] = lines.split(/^==>$/m)
    if (results === undefined) throw new Error(`No ==> in the case "${head.split('\n')[0]}" of ${name}.txt`)
    const newline = head.indexOf('\n')
    return {
      name: head.slice(0, newline).trim(),
      text: head
        .slice(newline + 1)
        .trim()
        .replace(/\\([nr\\#])/g, (_, escaped) => ({ n: '\n', r: '\r' })[escaped as 'n' | 'r'] ?? escaped),
      results: results
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
    }
  })
}

const mark = 'TODO '

/** Make a test. One whose name begins with TODO is expected to fail, so that it shows when it is mended. */
export function testCase(name: string, check: () => void): void {
  const run = name.startsWith(mark) ? test.fails : test
  run(name.replace(mark, ''), check)
}

/** Make a test of each case of a file. */
export function testCases(file: string, check: (text: string, results: readonly string[]) => void): void {
  for (const { name, text, results } of readCases(file)) testCase(name, () => check(text, results))
}
