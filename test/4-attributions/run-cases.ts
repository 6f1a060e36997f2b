import { expect } from 'vitest'
import { analyze } from '../../src/pipeline.js'
import type { Analysis } from '../../src/types.js'
import { testCases } from '../cases.js'

/** Make a test of each case of a file: what is printed of its analysis against its results. */
export function runCases(file: string, render: (analysis: Analysis) => readonly string[]): void {
  testCases(file, (text, results) => {
    const lines = render(analyze(text))
    expect(lines.length > 0 ? lines : ['(nothing)']).toEqual(results)
  })
}
