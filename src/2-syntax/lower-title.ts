import { givenNames } from '../lexicon/given-names.js'
import type { KnownWords } from './closed-classes.js'
import { reportForm } from './report-form.js'

/** Endings of known words, and what stands in their place in the base form. */
const endings: readonly (readonly [string, string])[] = [
  ['ies', 'y'],
  ['es', ''],
  ['s', ''],
  ['ed', ''],
  ['d', ''],
  ['ing', ''],
  ['ing', 'e'],
]

/**
 * The words of a title as running text writes them: small, unless they are names or not known.
 *
 * @param names Names inside the sentences of the document, lower case.
 */
export function lowerTitle(texts: readonly string[], names: ReadonlySet<string>, known: KnownWords): readonly string[] {
  const small = texts.map((text) => text.toLowerCase())
  return texts.map((text, at) => {
    const norm = small[at] as string
    const named = names.has(norm) || isGiven(norm) || isGiven(small[at - 1] ?? '')
    return named || !isCommon(norm, known) ? text : norm
  })
}

function isGiven(norm: string): boolean {
  return givenNames.female.has(norm) || givenNames.male.has(norm) || givenNames.either.has(norm)
}

function isCommon(norm: string, known: KnownWords): boolean {
  const base = ([end, own]: readonly [string, string]) => norm.slice(0, norm.length - end.length) + own
  return (
    known.has(norm) ||
    reportForm(norm) !== null ||
    endings.some((ending) => norm.endsWith(ending[0]) && known.has(base(ending)))
  )
}
