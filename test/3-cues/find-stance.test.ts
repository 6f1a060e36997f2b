import { describe, expect, test } from 'vitest'
import { analyze } from '../../src/pipeline.js'

/** Stance and negation of the cue with a lemma. */
function cueOf(text: string, lemma: string) {
  const found = analyze(text, { scope: 'all' }).attributions.find(({ cue }) => cue?.lemma === lemma)
  return found?.cue && { stance: found.cue.stance, negated: found.cue.negated }
}

describe('the stance of a cue', () => {
  test.each([
    ['The mayor said the vote was stolen.', 'say', 'neutral'],
    ['The mayor falsely said the vote was stolen.', 'say', 'rejecting'],
    ['The mayor has claimed, falsely, that the vote was stolen.', 'claim', 'rejecting'],
    ['Without evidence, the mayor said the vote was stolen.', 'say', 'rejecting'],
    ['The mayor, without evidence, said the vote was stolen.', 'say', 'rejecting'],
    ['The mayor said, without offering proof, that the vote was stolen.', 'say', 'rejecting'],
    ['The mayor said the vote was stolen, offering no evidence.', 'say', 'rejecting'],
    ['The mayor said they acted without haste.', 'say', 'neutral'],
    ['The mayor rightly said the dam was old.', 'say', 'endorsing'],
    ['The mayor claimed that the dam was old.', 'claim', 'distancing'],
    ['He stood by his claim that the dam broke.', 'claim', 'distancing'],
    ['He stood by his false claim that the dam broke.', 'claim', 'rejecting'],
  ])('%s', (text, lemma, stance) => {
    expect(cueOf(text, lemma)?.stance).toBe(stance)
  })
})

describe('a negative subject', () => {
  test.each([
    ['No official denied that the dam was unsafe.', true],
    ['None of the officials denied that the dam was unsafe.', true],
    ['The officials denied that the dam was unsafe.', false],
  ])('%s', (text, negated) => {
    expect(cueOf(text, 'deny')?.negated).toBe(negated)
  })
  test('is none in an answer', () => {
    expect(cueOf('“No,” the mayor said.', 'say')?.negated).toBe(false)
    expect(cueOf('No, the mayor said, the dam is safe.', 'say')?.negated).toBe(false)
  })
})
