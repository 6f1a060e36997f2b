import { describe, expect, test } from 'vitest'
import { analyze } from '../../src/pipeline.js'
import type { Options } from '../../src/types.js'

/** The channel of the only attribution of a text. */
function channelOf(text: string, options: Options = {}): string | undefined {
  const { attributions } = analyze(text, options)
  expect(attributions).toHaveLength(1)
  return attributions[0]?.channel
}

describe('findChannel', () => {
  test.each([
    ['The mayor said the vault was empty.', 'interview'],
    ['The mayor told reporters the vault was empty.', 'interview'],
    ['The mayor said at a news conference that the vault was empty.', 'public'],
    ['The mayor wrote in a letter that the vault was empty.', 'public'],
    ['“The vault is empty,” the mayor said during a debate.', 'public'],
    ['“The vault is empty,” the mayor wrote on Twitter.', 'public'],
    ['The mayor tweeted that the vault was empty.', 'public'],
    ['The mayor told the court that the vault was empty.', 'public'],
    ['The mayor said in an interview that the vault was empty.', 'interview'],
    ['The mayor said the vault was empty, holding a report.', 'interview'],
    ['“The vault is empty,” the mayor said as the report was read.', 'interview'],
    ['“The vault is empty,” the mayor said before the debate began.', 'interview'],
    ['The mayor said in an interview with the Sel Courier that the vault was empty.', 'relayed'],
    ['The vault has reportedly been emptied.', 'hearsay'],
    ['The vault is said to be empty.', 'hearsay'],
    ['It is said that the vault is empty.', 'hearsay'],
    ['It was announced that the vault was empty.', 'interview'],
    ['The vault was said by two guards to be empty.', 'interview'],
  ])('%s comes by way of %s', (text, channel) => {
    expect(channelOf(text)).toBe(channel)
  })

  test.each([
    ['The mayor told the Sel Courier the vault was empty.', 'Sel Courier'],
    ['The mayor told the Courier the vault was empty.', 'The Sel Courier'],
    ['The mayor told Reuters the vault was empty.', 'Reuters'],
    ['The mayor said in an interview with the Courier that the vault was empty.', 'Sel Courier'],
  ])('%s is first-hand in the %s', (text, publisher) => {
    expect(channelOf(text, { publisher })).toBe('interview')
    expect(channelOf(text, { publisher: 'Varn Gazette' })).toBe('relayed')
  })

  test('a statement is public', () => {
    expect(channelOf('The mayor said in a statement that the vault was empty.')).toBe('public')
  })

  test.each(['The mayor told the Sel Courier the vault was empty.', 'The mayor told Reuters the vault was empty.'])(
    '%s is relayed',
    (text) => {
      expect(channelOf(text)).toBe('relayed')
    },
  )
})
