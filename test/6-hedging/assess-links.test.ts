import { describe, expect, test } from 'vitest'
import { readDocument } from '../../src/1-document/read-document.js'
import { parseDocument } from '../../src/2-syntax/parse-document.js'
import { assessLinks } from '../../src/6-hedging/assess-links.js'
import type { CueCandidate, Link } from '../../src/layers.js'
import { defaultLexicon } from '../../src/lexicon/default-lexicon.js'

/** A link whose content is what follows the bar. */
function grade(text: string, cue: Partial<CueCandidate>) {
  const [before = '', content = ''] = text.split('|')
  const document = parseDocument(readDocument(before + content), () => true)
  const first = document.tokens.findIndex(({ start }) => start >= before.length)
  const tokens = document.tokens
    .filter(({ tag, index }) => index < first && (tag === 'VERB' || tag === 'PART'))
    .map((t) => t.index)
  const link: Link = {
    cue: {
      kind: 'verb',
      tokens,
      head: tokens.at(-1) ?? 0,
      lemma: 'say',
      class: 'neutral-say',
      act: 'state',
      stance: 'neutral',
      effect: 'none',
      negated: false,
      wordless: false,
      frames: {},
      scope: 'speech',
      ruleId: 'cue/verb',
      ...cue,
    },
    quotation: 'indirect',
    content: [{ first, end: document.tokens.length }],
    mention: [],
    mentionHeads: [],
    within: -1,
    recipient: null,
    channel: 'public',
    confidence: 1,
    trace: [],
  }
  const [hedging] = assessLinks(document, { links: [link], nonResponses: [] }, defaultLexicon)
  return `${hedging?.level} ${hedging?.polarity}`
}

describe('assessLinks', () => {
  test.each([
    ['none', 'asserted affirmed'],
    ['probable', 'probable affirmed'],
    ['probable-', 'probable negated'],
    ['possible', 'possible affirmed'],
    ['open', 'open affirmed'],
    ['polarity-', 'asserted negated'],
    ['asserted-intent', 'asserted affirmed'],
  ])('reads the effect %s of the cue', (effect, expected) => {
    expect(grade('The mayor said |the bridge was closed.', { effect })).toBe(expected)
  })

  test('lets a negated cue deny', () => {
    expect(grade('The mayor did not say |that the bridge was closed.', { negated: true })).toBe('asserted negated')
    expect(
      grade('She did not believe |that it was closed.', { negated: true, effect: 'probable', lemma: 'believe' }),
    ).toBe('probable negated')
  })

  test('takes the clause of a negated factive verb for true', () => {
    expect(grade('She did not know |that it was closed.', { negated: true, lemma: 'know' })).toBe('asserted affirmed')
  })

  test('leaves open what was not denied or not told', () => {
    expect(grade('The mayor did not deny |that it was closed.', { negated: true, effect: 'polarity-' })).toBe(
      'open affirmed',
    )
    expect(grade('The mayor refused to say |that it was closed.', { lemma: 'say' })).toBe('open negated')
  })

  test('takes what was not ruled out for possible', () => {
    const cue = { lemma: 'rule out', negated: true, effect: 'polarity-' }
    expect(grade('The mayor did not rule out |that it was closed.', cue)).toBe('possible affirmed')
  })

  test('asking somebody to act leaves nothing open', () => {
    expect(grade('The mayor asked |the guards to leave.', { effect: 'open', lemma: 'ask' })).toBe('asserted affirmed')
  })
})
