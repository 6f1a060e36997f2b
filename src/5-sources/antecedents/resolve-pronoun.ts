import type { ParsedDocument, Word } from '../../layers.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import { isHuman } from '../../match/is-human.js'
import type { Bearer, Occurrence, Query, Resolution } from '../bearer.js'
import { mostLookedAt, mostSalient, type Place, placeOf, type Wanted } from './salience.js'

/**
 * Find whom a third-person pronoun stands for: agreement in number and gender, then salience (Lappin and Leass 1994,
 * cut to what news stories need): nearness, subject, speaker of the attribution before; not what is only talked about.
 *
 * @param occurrences Mentions before the pronoun, in document order.
 * @param here Number of narrative sentences up to the pronoun: those wholly in quotation marks do not count.
 * @param notMeant Who cannot be meant.
 */
export function resolvePronoun(
  document: ParsedDocument,
  query: Query,
  occurrences: readonly Occurrence[],
  here: number,
  notMeant: ReadonlySet<Bearer>,
  words: SourceLexicon,
): Resolution | null {
  const place = placeOf(document, query, here)
  const { noun: pronoun } = query.mention
  if (words.pronouns.plural.has(pronoun) && standsForThings(document.tokens, place, occurrences, words)) return null
  for (const [ruleId, wanted] of readings(pronoun, place.quoted, words)) {
    const found = mostSalient(place, wanted, occurrences, notMeant)
    if (found) return { bearers: [found.bearer], ruleId, guess: found.guess }
  }
  return null
}

/** What a pronoun may ask for, the likelier first. */
function readings(
  pronoun: string,
  quoted: boolean,
  { pronouns }: SourceLexicon,
): readonly (readonly [ruleId: string, wanted: Wanted])[] {
  if (pronouns.neuter.has(pronoun)) return [['source/it', { number: 'body', gender: null }]]
  if (pronouns.female.has(pronoun)) return [['source/pronoun', { number: 'person', gender: 'female' }]]
  if (pronouns.male.has(pronoun)) return [['source/pronoun', { number: 'person', gender: 'male' }]]
  if (!pronouns.plural.has(pronoun)) return []
  const many = ['source/they', { number: 'group', gender: null }] as const
  return quoted ? [many] : [many, ['source/singular-they', { number: 'person', gender: 'either' }]]
}

/** "While the cuts hurt, they don't tell …": a plural that is nobody is the subject just before, outside what is said. */
function standsForThings(
  tokens: readonly Word[],
  { token, opening, content }: Place,
  occurrences: readonly Occurrence[],
  words: SourceLexicon,
): boolean {
  if (!words.thingVerbs.has(tokens[token.head]?.lemma ?? '')) return false
  const said = (at: number) => content.some(({ first, end }) => at >= first && at < end)
  const subject = tokens
    .slice(opening, token.index)
    .findLast(
      ({ index, form, tag, relation, quotation }) =>
        form === 'plural' &&
        tag === 'NOUN' &&
        relation.startsWith('nsubj') &&
        quotation === token.quotation &&
        !said(index),
    )
  const seen = occurrences.slice(-mostLookedAt).some((occurrence) => occurrence.token === subject?.index)
  return subject !== undefined && !seen && !isHuman(subject.lemma, words)
}
