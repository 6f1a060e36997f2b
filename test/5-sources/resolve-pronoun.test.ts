import { describe, expect, test } from 'vitest'
import { resolvePronoun } from '../../src/5-sources/antecedents/resolve-pronoun.js'
import { unlinked } from '../../src/5-sources/bearer.js'
import { sourceWords } from '../../src/lexicon/source-words.js'
import { readStory } from './read-story.js'

/** Which of those met before, in order, the last pronoun of a text stands for. */
function resolve(text: string, antecedents: readonly string[], pronoun: string, notMeant: readonly string[] = []) {
  const { document, scene, meet, mentionOf } = readStory(text)
  const bearers = antecedents.map(meet)
  const mention = mentionOf(pronoun)
  const apart = new Set(bearers.filter((_, index) => notMeant.includes(antecedents[index] as string)))
  const here = scene.hereAt(mention.head)
  const query = { ...unlinked, mention, content: [] }
  const found = resolvePronoun(document, query, scene.occurrences, here, apart, sourceWords)
  return found && { ...found, who: found.bearers.map((bearer) => antecedents[bearers.indexOf(bearer)]) }
}

const [jane, abel, karl] = ['Jane Roe', 'Abel Orr', 'Karl Vance'] as const

describe('whom a pronoun stands for', () => {
  test.each([
    ['"she" is the woman, though the man is nearer', 'Jane Roe met Abel Orr. She left.', [jane, abel], 'She', jane],
    ['"he" is the man, though the woman is the subject', 'Jane Roe met Abel Orr. He left.', [jane, abel], 'He', abel],
    ['"it" is the body', 'Vexley Holdings sued Jane Roe. It won.', ['Vexley Holdings', jane], 'It', 'Vexley Holdings'],
    ['"they" are the many', 'Jane Roe met two engineers. They left.', [jane, 'two engineers'], 'They', 'two engineers'],
    ['"they" is one whose gender nobody told', 'An engineer came. They left.', ['An engineer'], 'They', 'An engineer'],
    ['the subject before others', 'Karl Vance met Abel Orr. He left.', [karl, abel], 'He', karl],
    [
      'the nearer before those long gone',
      'Karl Vance came. Rain fell. Abel Orr came. He left.',
      [karl, abel],
      'He',
      abel,
    ],
  ])('%s', (_, text, antecedents, pronoun, who) => {
    expect(resolve(text, antecedents, pronoun)?.who).toEqual([who])
  })

  test.each([
    ['"she" is no man', 'Abel Orr came. She left.', [abel], 'She'],
    ['"he" is no body', 'Vexley Holdings won. He left.', ['Vexley Holdings'], 'He'],
    ['"it" is nobody', 'Jane Roe came. It rained.', [jane], 'It'],
    ['"he" is not many', 'Two engineers came. He left.', ['Two engineers'], 'He'],
    ['"they" is not somebody with a name', 'Jane Roe came. They left.', [jane], 'They'],
  ])('%s', (_, text, antecedents, pronoun) => {
    expect(resolve(text, antecedents, pronoun)).toBeNull()
  })

  const rain = 'Rain fell. '.repeat(4)

  test('of two who are as likely one is a guess', () => {
    const found = resolve('A boat took Karl Vance and Abel Orr. He left.', [karl, abel], 'He')
    expect(found?.guess).toBe(true)
  })

  test('of two who are as likely and long gone none is meant, of one alone he is', () => {
    expect(resolve(`A boat took Karl Vance and Abel Orr. ${rain}He left.`, [karl, abel], 'He')).toBeNull()
    expect(resolve(`A boat took Karl Vance. ${rain}He left.`, [karl], 'He')).toMatchObject({
      who: [karl],
      guess: false,
    })
  })

  test('whoever is out of sight is not meant', () => {
    expect(resolve(`Karl Vance came. ${rain}${rain}He left.`, [karl], 'He')).toBeNull()
  })

  test('nor whoever cannot be', () => {
    expect(resolve('Karl Vance met Abel Orr. He left.', [karl, abel], 'He', [karl])?.who).toEqual([abel])
  })
})
