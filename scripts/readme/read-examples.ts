/** Something the README shows: what to run, and the block below it that says what comes out. */
export interface Example {
  readonly language: 'js' | 'sh'
  readonly code: string
  /** Null: the README shows no output. */
  readonly output: string | null
  /** Where the output stands in the README. */
  readonly at: readonly [start: number, end: number]
}

/** Find the examples of a README: fenced js and sh blocks, each with the txt block right behind it. */
export function readExamples(readme: string): readonly Example[] {
  const block = /^```(js|sh)\n([\s\S]*?)^```\n(?:\n(?:[^\n`]+\n\n)?(```txt\n)([\s\S]*?)^```\n)?/gm
  return [...readme.matchAll(block)].map((match) => {
    const [whole, language, code = '', fence, output] = match
    const end = match.index + whole.length - (output === undefined ? 0 : '```\n'.length)
    return {
      language: language as Example['language'],
      code,
      output: fence === undefined ? null : (output ?? ''),
      at: [end - (output?.length ?? 0), end],
    }
  })
}
