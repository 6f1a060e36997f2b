import { quoteVerbs } from '../lexicon/quote-verbs.js'
import { reportingVerbs } from '../lexicon/reporting-verbs.js'

const lemmas: ReadonlySet<string> = new Set(
  [...reportingVerbs, ...quoteVerbs].map(({ lemma }) => lemma.split(' ')[0] as string),
)

/** Which form of the present a word is of a verb that reports: "slams", "slam"; null where of none. */
export function reportForm(norm: string): 'third' | 'base' | null {
  if (lemmas.has(norm)) return 'base'
  const third = [norm.slice(0, -1), norm.slice(0, -2), `${norm.slice(0, -3)}y`]
  return norm.endsWith('s') && third.some((lemma) => lemmas.has(lemma)) ? 'third' : null
}
