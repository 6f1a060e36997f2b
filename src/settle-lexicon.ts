import { defaultLexicon } from './lexicon/default-lexicon.js'
import type { HedgeLexicon } from './lexicon/hedges.js'
import type { Lexicon } from './lexicon/lexicon.js'
import { oncePer } from './match/once-per.js'

/**
 * Let the last entry for a word win, so that `[...defaultLexicon.reportingVerbs, mine]` changes a verb that is there already.
 *
 * Groups of hedges may share a word on purpose, parted by its part of speech; there a group of one's own wins over those that ship.
 */
export const settleLexicon = oncePer((lexicon: Lexicon): Lexicon => {
  if (lexicon === defaultLexicon) return lexicon
  return {
    ...lexicon,
    reportingVerbs: lastVerbs(lexicon.reportingVerbs),
    reportingNouns: lastNouns(lexicon.reportingNouns),
    reportingPhrases: lastPhrases(lexicon.reportingPhrases),
    hedges: ownHedgesFirst(lexicon.hedges),
  }
})

const lastVerbs = oncePer((verbs: Lexicon['reportingVerbs']) => lastOfEach(verbs, ({ lemma }) => lemma))
const lastNouns = oncePer((nouns: Lexicon['reportingNouns']) => lastOfEach(nouns, ({ lemma }) => lemma))
const lastPhrases = oncePer((phrases: Lexicon['reportingPhrases']) => lastOfEach(phrases, ({ phrase }) => phrase))

function lastOfEach<Entry>(entries: readonly Entry[], wordOf: (entry: Entry) => string): readonly Entry[] {
  const last = new Map(entries.map((entry) => [wordOf(entry), entry]))
  return last.size === entries.length ? entries : [...last.values()]
}

const shipped: ReadonlySet<object> = new Set(defaultLexicon.hedges.groups)

/** The grading takes the first group and the first range that fit. */
const ownHedgesFirst = oncePer((hedges: HedgeLexicon): HedgeLexicon => {
  if (hedges === defaultLexicon.hedges) return hedges
  const own = hedges.groups.filter((group) => !shipped.has(group))
  return {
    ...hedges,
    groups: [...own.toReversed(), ...hedges.groups.filter((group) => shipped.has(group))],
    likelihoods: hedges.likelihoods.toReversed(),
  }
})
