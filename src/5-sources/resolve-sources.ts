import type { Formula, Link, Links, ParsedDocument, ResolvedSources, Word } from '../layers.js'
import type { Lexicon } from '../lexicon/lexicon.js'
import type { SourceLexicon } from '../lexicon/source-words.js'
import type { Options } from '../types.js'
import { readFormulas } from './anonymity/read-formulas.js'
import type { Bearer, Resolution } from './bearer.js'
import type { Names } from './mention.js'
import { findNames } from './names/find-names.js'
import { isAnswer, nameAnswers } from './names/name-answers.js'
import { shareSurname } from './names/share-surname.js'
import { unifyNames } from './names/unify-names.js'
import { describeSources } from './profiles/describe-sources.js'
import { type Speakers, speakersOfLinks } from './speakers-of-links.js'
import { type Ties, tieMentions } from './tie-mentions.js'

const negative: ReadonlySet<string> = new Set(['no', 'nobody', 'none'])

/**
 * Tie each mention to a source: read the names of the article, tie pronouns and descriptions to them, then say of each
 * source what kind it is, how anonymous and how it knows.
 */
export function resolveSources(
  document: ParsedDocument,
  formulas: readonly Formula[],
  links: Links,
  lexicon: Lexicon,
  { publisher }: Options,
): ResolvedSources {
  const words = lexicon.sources
  const names = readNames(document, links, words)
  const asked = readFormulas(document, formulas, links.links, words)
  const ties = tieMentions(document, names, links, asked, words)
  const speakers = speakersOfLinks(document, links.links, ties.queries, ties.resolutions)
  const cited = citedIn(document, ties, speakers)
  const open = openIn(document, links.links, speakers)
  const found = describeSources(document, names, cited, ties.grants, open, publisher, words)

  const ids = new Map(found.map(({ bearer }, index) => [bearer, `s${index + 1}`]))
  const idsOf = (bearers: readonly Bearer[]) => [...new Set(bearers)].flatMap((bearer) => ids.get(bearer) ?? [])
  return {
    sources: found.map(({ bearer, source }) => {
      const whole = bearer.subsetOf
      return { id: ids.get(bearer) as string, ...source, subsetOf: (whole && ids.get(whole)) ?? null }
    }),
    ofLink: speakers.map(({ bearers, trace, certainty }) => ({ sources: idsOf(bearers), trace, certainty })),
    ofNonResponse: silentIn(links, ties).map(idsOf),
  }
}

function readNames(document: ParsedDocument, { links, nonResponses }: Links, words: SourceLexicon): Names {
  const heads = new Set([...links, ...nonResponses].flatMap(({ mentionHeads }) => mentionHeads))
  // "his brother, Abel Orr, said": Orr speaks
  const voices = new Set([...heads].flatMap((head) => [head, ...apposed(document, head)]))
  const reports = new Set(links.flatMap(({ cue }) => (cue?.kind === 'verb' ? cue.tokens : [])))
  const found = shareSurname(document.tokens, findNames(document, heads, reports, words), words)
  const names = nameAnswers(document, found, heads)
  return unifyNames(names, voices, document.tokens.length, words)
}

function apposed({ tokens }: ParsedDocument, head: number): readonly number[] {
  return (tokens[head]?.children ?? []).filter((at) => tokens[at]?.relation === 'appos')
}

/** Who speaks somewhere, or asks not to be named, or stands beside the links as a source. */
function citedIn(
  document: ParsedDocument,
  { queries, resolutions, grants }: Ties,
  speakers: readonly Speakers[],
): readonly Bearer[] {
  const lone = queries.flatMap(({ link, source }, index) =>
    link < 0 && source ? (resolutions[index] as Resolution).bearers : [],
  )
  const used = new Set([...speakers.flatMap(({ bearers }) => bearers), ...lone])
  return [...used].filter((bearer) => grants.has(bearer) || !isNobody(document, bearer))
}

/** Who is cited only for what was said in public, or for what a named person tells of them. */
function openIn(
  { tokens }: ParsedDocument,
  links: readonly Link[],
  speakers: readonly Speakers[],
): ReadonlySet<Bearer> {
  const open = new Set<Bearer>()
  const closed = new Set<Bearer>()
  for (const [at, link] of links.entries())
    for (const bearer of speakers[at]?.bearers ?? [])
      (link.channel === 'public' || isRetold(link) ? open : closed).add(bearer)
  return new Set([...open].filter((bearer) => !closed.has(bearer)))

  /** "Doe said | an aide told her", not "aides said so, | which Doe confirmed". */
  function isRetold({ mention: [mention], within }: Link): boolean {
    const teller = speakers[within]?.bearers.some(({ type }) => type === 'named-person') === true
    const told = tokens[mention?.first ?? -1]
    return (
      teller && told !== undefined && (told.quotation >= 0 || (links[within]?.cue?.head ?? told.index) < told.index)
    )
  }
}

/** Per non-response: who said nothing. */
function silentIn({ nonResponses }: Links, { queries, resolutions }: Ties): readonly (readonly Bearer[])[] {
  const silent = nonResponses.map((): Bearer[] => [])
  queries.forEach(({ nonResponse }, index) => {
    silent[nonResponse]?.push(...(resolutions[index] as Resolution).bearers)
  })
  return silent
}

/** "She" of whom the article tells nothing, "nobody", "no official", "A:": no source of the story, and none that is unnamed. */
function isNobody(document: ParsedDocument, { mentions, name, type }: Bearer): boolean {
  if (name >= 0 || type === 'author' || mentions.length === 0) return false
  return mentions.every(
    ({ form, first }) => form === 'pronoun' || isNegative(document.tokens, first) || isAnswer(document, first),
  )
}

/** "no official"; not "No 10". */
function isNegative(tokens: readonly Word[], first: number): boolean {
  return negative.has(tokens[first]?.norm ?? '') && tokens[first + 1]?.kind !== 'number'
}
