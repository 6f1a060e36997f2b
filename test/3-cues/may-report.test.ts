import { describe, expect, test } from 'vitest'
import { mayReport } from '../../src/3-cues/may-report.js'
import { defaultLexicon } from '../../src/lexicon/default-lexicon.js'
import { parseText } from '../match/parse-text.js'

describe('mayReport', () => {
  test.each([
    'The mayor said it.',
    'The plan failed, according to Orlin.',
    'The plan reportedly failed.',
    'Her claim was that it sank.',
    'Among the findings:',
    'She made it clear.',
    '“No.”',
  ])('%s may', (text) => {
    expect(mayReport(parseText(text).tokens, defaultLexicon, 'speech')).toBe(true)
  })

  test.each([
    'The boat sank in the lake.',
    'She made a boat.',
    'His belief was that it sank.',
    'Her claim was old.',
    'A long day.',
    '',
  ])('%j may not', (text) => {
    expect(mayReport(parseText(text).tokens, defaultLexicon, 'speech')).toBe(false)
  })

  test('asks for states of mind only where they are wanted', () => {
    expect(mayReport(parseText('His belief was that it sank.').tokens, defaultLexicon, 'all')).toBe(true)
  })

  test('reads the words it is given', () => {
    const { tokens } = parseText('The mayor said it.')
    const empty = { ...defaultLexicon, reportingVerbs: [], reportingNouns: [] }
    expect(mayReport(parseText('Her claim was that it sank.').tokens, empty, 'speech')).toBe(false)
    expect(mayReport(tokens.slice(0, 2), defaultLexicon, 'speech')).toBe(false)
  })
})
