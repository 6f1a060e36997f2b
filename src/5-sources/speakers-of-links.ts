import type { Link, ParsedDocument } from '../layers.js'
import { wordsOfRange } from '../match/spans.js'
import type { Step } from '../types.js'
import type { Bearer, Query, Resolution } from './bearer.js'

const firstPerson = new Set(['i', 'me', 'my', 'we', 'us', 'our'])

/** Shares of right speakers among guesses and unresolved pronouns on the labelled training stories. */
const certainties = { guess: 0.75, unresolved: 0.5 }

/** Who speaks in one link, and how that was found. */
export interface Speakers {
  readonly bearers: readonly Bearer[]
  readonly trace: readonly Step[]
  /** 0 to 1: how often such a resolution is right. */
  readonly certainty: number
}

/** Give each link its speakers; "I" in a quotation or an interview is who speaks there. */
export function speakersOfLinks(
  document: ParsedDocument,
  links: readonly Link[],
  queries: readonly Query[],
  resolutions: readonly Resolution[],
): readonly Speakers[] {
  const found = links.map((): { bearers: readonly Bearer[]; trace: Step[]; certainty: number } => ({
    bearers: [],
    trace: [],
    certainty: 1,
  }))
  queries.forEach(({ link, mention }, index) => {
    const own = found[link]
    if (!own) return
    const { bearers, ruleId, guess } = resolutions[index] as Resolution
    const said = wordsOfRange(document, mention.label)
    own.bearers = [...own.bearers, ...bearers]
    own.certainty = Math.min(
      own.certainty,
      guess ? certainties.guess : ruleId === 'source/unresolved-pronoun' ? certainties.unresolved : 1,
    )
    own.trace.push({ ruleId: guess ? `${ruleId}-guess` : ruleId, words: said })
    if (mention.form !== 'pronoun') own.trace.push({ ruleId: mention.ruleId, words: said })
  })
  queries.forEach(({ link, mention, spoken }) => {
    const own = found[link]
    const outer = found[links[link]?.within ?? -1]
    if (!own || !outer || !spoken || mention.form !== 'pronoun' || !firstPerson.has(mention.noun)) return
    own.bearers = outer.bearers
    own.certainty = outer.certainty
    own.trace.push({ ruleId: 'source/quoted-first-person', words: mention.noun })
  })
  return found
}
