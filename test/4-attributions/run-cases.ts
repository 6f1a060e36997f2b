import { expect, test } from 'vitest'
import { analyze } from '../../src/pipeline.js'
import type { Analysis } from '../../src/types.js'
import { readCases } from '../cases.js'

const mark = 'TODO '

/** Make a test of each case. One whose name begins with TODO is expected to fail, so that it shows when it is mended. */
export function runCases(file: string, render: (analysis: Analysis) => readonly string[]): void {
  for (const { name, text, results } of readCases(file)) {
    const run = name.startsWith(mark) ? test.fails : test
    run(name.replace(mark, ''), () => {
      const lines = render(analyze(text))
      expect(lines.length > 0 ? lines : ['(nothing)']).toEqual(results)
    })
  }
}
