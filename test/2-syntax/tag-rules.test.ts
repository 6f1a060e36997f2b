import { afterEach, describe, expect, test, vi } from 'vitest'
import { readDocument } from '../../src/1-document/read-document.js'
import { parseDocument } from '../../src/2-syntax/parse-document.js'
import { tagClasses } from '../../src/2-syntax/tag-classes.js'
import { groupsAhead, groupsBehind, tagRules } from '../../src/2-syntax/tag-rules/tag-rules.js'

const groupRules = [...groupsBehind, ...groupsAhead]
const rules = [...tagRules, ...groupRules]
const settled = rules.flatMap((rule) => rule.examples.settled.map((example) => ({ id: rule.id, ...example })))
const left = rules.flatMap((rule) => rule.examples.left.map((text) => ({ id: rule.id, text })))

/** Tag one sentence and list what each rule decides, as "rule position". */
function read(text: string) {
  const words = tagRules.map((rule) => ({ id: rule.id, spy: vi.spyOn(rule, 'tagOf') }))
  const groups = groupRules.map((rule) => ({ id: rule.id, spy: vi.spyOn(rule, 'settle') }))
  const { tokens } = parseDocument(readDocument(text.replaceAll(/[[\]]/g, '')), () => false)
  const decisions = [...words, ...groups].flatMap(({ id, spy: { mock } }) =>
    mock.results.flatMap(({ value }, call) =>
      value === undefined || value === false ? [] : { id, at: mock.calls[call]?.[2] },
    ),
  )
  return { tokens, decisions }
}

afterEach(() => {
  vi.restoreAllMocks()
})

describe('rules that mend tags', () => {
  test('have ids of their own', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
  })

  test.each(rules)('$id has examples of both', ({ examples }) => {
    expect(examples.settled.length).toBeGreaterThan(0)
    expect(examples.left.length).toBeGreaterThan(0)
  })

  test.each(settled)('$id decides in "$text"', ({ id, text, tag }) => {
    const { tokens, decisions } = read(text)
    const marked = [...text.matchAll(/\[(.+?)\]/g)].map(([, word]) => word)
    expect(decisions.map((decision) => decision.id)).toEqual([id])
    for (const word of marked) expect(tokens.find((token) => token.text === word)).toMatchObject({ ...tagClasses[tag] })
  })

  test.each(left)('$id lets "$text" pass', ({ id, text }) => {
    expect(read(text).decisions.map((decision) => decision.id)).not.toContain(id)
  })
})
