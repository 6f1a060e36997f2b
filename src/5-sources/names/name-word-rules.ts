import { isPeopleName } from './is-people-name.js'
import type { NameRule } from './name-rule.js'
import type { NameView } from './name-view.js'

/** What the words of a name, or their letters, show. */
export const nameWordRules: readonly NameRule[] = [
  {
    id: 'name/body-as-medium',
    kind: 'media',
    applies: (name) => name.body && !name.given && endsAsMedium(name),
    examples: ['He reads the Calder City Gazette.'],
  },
  {
    id: 'name/body-word',
    kind: 'organization',
    applies: ({ body }) => body,
    examples: ['He sued Vexley Holdings.', 'He leads the Calder Water Board.'],
  },
  {
    id: 'name/radio',
    kind: 'media',
    applies: ({ long, start }) => long && start === 'radio',
    examples: ['It was told on Radio Varna.'],
  },
  {
    id: 'name/the-medium',
    kind: 'media',
    applies: (name) =>
      name.definite && (endsAsMedium(name) || (!name.long && name.words.loneMediaNames.has(name.last))),
    examples: ['He reads the Calder Gazette.', 'He told the Gazette that it rained.'],
  },
  {
    id: 'name/medium',
    kind: 'media',
    sure: false,
    applies: endsAsMedium,
    examples: ['He writes for Calder Gazette.'],
  },
  {
    id: 'name/people',
    kind: 'organization',
    applies: ({ last, words }) => isPeopleName(last, words),
    examples: ['The bill was opposed by Calder Greens.'],
  },
  {
    id: 'name/initial',
    kind: 'person',
    applies: ({ long, tokens, first }) => long && /^\p{Lu}\.?$/u.test(tokens[first + 1]?.text ?? ''),
    examples: ['The hall was built by Orlo T. Vance.'],
  },
  {
    id: 'name/acronym',
    kind: 'organization',
    applies: ({ long, next, written }) => !long && next?.norm !== ':' && /^[\p{Lu}&\d]{2,6}s?$/u.test(written),
    examples: ['The dam was built by the CWB.'],
  },
  {
    id: 'name/brand',
    kind: 'organization',
    applies: ({ long, written }) => !long && isBrand(written),
    examples: ['The error was found by CalMetrics.'],
  },
]

function endsAsMedium({ long, last, words }: NameView): boolean {
  return long && words.mediaNameWords.has(last)
}

/** "CalMatters", "LAist": a capital inside; not "McBride", "DeSantis", "O'Hara". */
function isBrand(text: string): boolean {
  return (
    /^\p{Lu}+\p{Ll}+\p{Lu}\p{Ll}|^\p{Lu}{2,}\p{Ll}{2,}$/u.test(text) &&
    !/^(?:Ma?c|De|Di|Du|Da|La|Le|Van|Von|Fitz|O)\p{Lu}/u.test(text)
  )
}
