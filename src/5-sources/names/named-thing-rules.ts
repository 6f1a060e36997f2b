import { days } from '../../lexicon/time-words.js'
import type { NameRule } from './name-rule.js'
import type { NameView } from './name-view.js'

/** What stands before the name of a programme. */
const hosts: ReadonlySet<string> = new Set(['on', "'s", "'", '’', 'told'])

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
    examples: ['He sued water company Northmere.', 'The charity Vexley said it was late.'],
  },
  {
    id: 'name/programme',
    kind: 'media',
    applies: isProgramme,
    examples: ['He said on “Sunday Focus” that it rained.'],
  },
  {
    id: 'name/body-opens',
    kind: 'organization',
    applies: opensWithBody,
    examples: ['The financial regulator, Vexley, was late.'],
  },
]

/** "on RTV's | “Talk Radio”", "told | “Sunday Focus”": more than one word, alone between marks. */
function isProgramme({ tokens, first, end }: NameView): boolean {
  const start = days.has(tokens[first - 1]?.norm ?? '') ? first - 1 : first
  const close = tokens[end]?.norm === ',' || tokens[end]?.norm === '.' ? tokens[end + 1] : tokens[end]
  const [host, open] = tokens.slice(Math.max(0, start - 2), start)
  return end - start > 1 && open?.kind === 'quote' && close?.kind === 'quote' && hosts.has(host?.norm ?? '')
}

/** "The financial regulator, Vexley, was": at the start of a sentence; behind "after leaving the bank," somebody may stand. */
function opensWithBody({ tokens, first, end, next, words }: NameView): boolean {
  const [noun, behind] = [tokens[first - 2], tokens[end + 1]]
  const apposed = tokens[first - 1]?.text === ',' && next?.text === ','
  if (!apposed || (behind?.tag !== 'VERB' && behind?.tag !== 'AUX' && behind?.tag !== 'ADV')) return false
  if (noun?.tag !== 'NOUN' || noun.form === 'plural' || !words.organizationNouns.has(noun.lemma)) return false
  let at = noun.index
  while (tokens[at - 1]?.tag === 'ADJ' || tokens[at - 1]?.tag === 'NOUN' || tokens[at - 1]?.tag === 'PROPN') at -= 1
  return tokens[at - 1]?.tag === 'DET' && tokens[at - 2]?.sentence !== noun.sentence
}

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
  const joined = tokens[first - 1]?.relation === 'compound' || tokens[first]?.relation === 'appos'
  const verb = next?.tag === 'AUX' ? tokens[next.head] : next
  const names = joined && verb?.relation.startsWith('acl') === false
  if (before?.tag === 'DET' && tokens[first + 1]?.tag !== 'PROPN')
    return names || (next?.tag !== 'VERB' && next?.tag !== 'AUX')
  return determiner?.tag !== 'DET' || before?.tag === 'NOUN' || before?.tag === 'ADJ'
}
