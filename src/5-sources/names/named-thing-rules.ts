import type { NameRule } from './name-rule.js'
import type { NameView } from './name-view.js'

/** A noun right before a name says what bears it. */
export const namedThingRules: readonly NameRule[] = [
  {
    id: 'name/business-before',
    kind: 'organization',
    applies: ({ title, previous, tokens, first, words }) =>
      !title && previous?.sentence === tokens[first]?.sentence && words.businesses.has(previous?.norm ?? ''),
    examples: ['The cars were built by carmaker Volmar.'],
  },
  {
    id: 'name/news-agency-before',
    kind: 'media',
    applies: (name) =>
      isNamed(name) && name.previous?.lemma === 'agency' && name.tokens[name.first - 2]?.norm === 'news',
    examples: ['It was told by the state news agency Sarpress.'],
  },
  {
    id: 'name/medium-before',
    kind: 'media',
    applies: (name) => isNamed(name) && isOwnNoun(name) && name.words.mediaNouns.has(name.previous?.lemma ?? ''),
    examples: ['He told tabloid Varnost.', 'He told the magazine Span.'],
  },
  {
    id: 'name/body-before',
    kind: 'organization',
    applies: (name) => isNamed(name) && isOwnNoun(name) && name.words.organizationNouns.has(name.previous?.lemma ?? ''),
    examples: ['He sued water company Northmere.'],
  },
]

/** A noun in lower case stands before it. */
function isNamed({ title, previous, tokens, first }: NameView): boolean {
  return (
    !title &&
    previous?.tag === 'NOUN' &&
    previous.text === previous.norm &&
    previous.sentence === tokens[first]?.sentence
  )
}

/** "water company Northmere", "the magazine Span"; not "the company Doe founded". */
function isOwnNoun({ tokens, first, next }: NameView): boolean {
  const [before, determiner] = [tokens[first - 2], tokens[first - 3]]
  if (before?.tag === 'DET' && tokens[first + 1]?.tag !== 'PROPN') return next?.tag !== 'VERB' && next?.tag !== 'AUX'
  return determiner?.tag !== 'DET' || before?.tag === 'NOUN' || before?.tag === 'ADJ'
}
