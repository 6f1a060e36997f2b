import { describe, expect, test } from 'vitest'
import { resolveDescription } from '../../src/5-sources/antecedents/resolve-description.js'
import { sourceWords } from '../../src/lexicon/source-words.js'
import { readStory } from './read-story.js'

/** Which of those met before, in order, a description stands for, and by which rule. */
function resolve(text: string, antecedents: readonly string[], phrase: string) {
  const { document, scene, meet, mentionOf } = readStory(text)
  const bearers = antecedents.map(meet)
  const found = resolveDescription(document, mentionOf(phrase), scene.byNoun, sourceWords)
  return found && `${antecedents[bearers.indexOf(found.bearer)]}: ${found.ruleId}`
}

describe('whom a definite description stands for', () => {
  test.each([
    [
      'the last who was called by the noun',
      'A nurse met a driver. A second nurse came. The nurse left.',
      ['A nurse', 'a driver', 'A second nurse'],
      'The nurse',
      'A second nurse: source/same-noun',
    ],
    [
      'whoever has the modifier too',
      'A Portuguese nurse met a nurse. The Portuguese nurse left.',
      ['A Portuguese nurse', 'a nurse'],
      'The Portuguese nurse',
      'A Portuguese nurse: source/same-noun',
    ],
    [
      'nouns that take each other up',
      'A poll came out. The survey was small.',
      ['A poll'],
      'The survey',
      'A poll: source/same-noun',
    ],
    [
      'the body told of last is "the company"',
      'Vexley Holdings sued Ordel Corp. The company won.',
      ['Vexley Holdings', 'Ordel Corp'],
      'The company',
      'Ordel Corp: source/the-body',
    ],
    [
      'the newspaper of the story',
      'The Calder Gazette hired a clerk. The newspaper grew.',
      ['The Calder Gazette', 'a clerk'],
      'The newspaper',
      'The Calder Gazette: source/the-outlet',
    ],
    [
      'the only one without a name is "the man"',
      'A welder met a team. The man left.',
      ['A welder', 'a team'],
      'The man',
      'A welder: source/only-person',
    ],
  ])('%s', (_, text, antecedents, phrase, expected) => {
    expect(resolve(text, antecedents, phrase)).toBe(expected)
  })

  test.each([
    ['another noun', 'A nurse came. The driver left.', ['A nurse'], 'The driver'],
    ['a modifier that nobody had', 'A nurse came. The Portuguese nurse left.', ['A nurse'], 'The Portuguese nurse'],
    ['many are not one', 'Two nurses came. The nurse left.', ['Two nurses'], 'The nurse'],
    ['a woman is no man', 'An actress came. The man left.', ['An actress'], 'The man'],
    ['a ministry is no company', 'The Harbour Ministry met. The company won.', ['The Harbour Ministry'], 'The company'],
  ])('nobody: %s', (_, text, antecedents, phrase) => {
    expect(resolve(text, antecedents, phrase)).toBeNull()
  })
})
