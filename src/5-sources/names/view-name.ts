import type { Range, Word } from '../../layers.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import { bareWord } from './bare-word.js'
import type { NameView } from './name-view.js'

/** Prepare what the rules of its kind ask of a name. */
export function viewName(
  tokens: readonly Word[],
  { first, end }: Range,
  title: Range | null,
  limit: number,
  words: SourceLexicon,
): NameView {
  const parts = tokens.slice(first, end).map(bareWord)
  const start = parts[0] as string
  const previous = tokens[first - 1]
  const { female, male, either } = words.givenNames
  const given = female.has(start) || male.has(start) || either.has(start)
  return {
    tokens,
    first,
    end,
    words,
    limit,
    title,
    parts,
    whole: parts.join(' ').replaceAll(' - ', '-').replace(/ 's?$/, ''),
    start,
    last: parts.at(-1) as string,
    written: tokens[first]?.text ?? '',
    previous,
    next: tokens[end],
    long: parts.length > 1,
    definite: previous !== undefined && bareWord(previous) === 'the',
    given,
    body: hasBodyWord(parts, given, words),
  }
}

/** "Calder Park" but not "Jane Park". */
function hasBodyWord(parts: readonly string[], given: boolean, words: SourceLexicon): boolean {
  const surname = given && parts.length === 2 ? 1 : -1
  return parts.some(
    (part, at) => words.organizationNameWords.has(part) && !(at === surname && words.nameParts.surnames.has(part)),
  )
}
