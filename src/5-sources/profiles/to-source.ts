import type { ParsedDocument, Range } from '../../layers.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import { isOutletOf } from '../../match/is-outlet-of.js'
import { spanOfRange, wordsOfRange } from '../../match/spans.js'
import type { HeadCount, Source, SourceType, Span } from '../../types.js'
import { anonymityOf, type Grant, type Setting } from '../anonymity/anonymity-of.js'
import { basisOf } from '../basis/basis-of.js'
import type { Bearer } from '../bearer.js'
import type { Mention, Names } from '../mention.js'
import { fullestFirst } from './fullest-first.js'
import { identifiabilityOf } from './identifiability-of.js'
import { issuerOf } from './issuer-of.js'
import { nameOfBody } from './name-of-body.js'
import { roleOfSource } from './role-of-source.js'

/**
 * Add up a bearer's mentions to the source that callers see.
 *
 * @param publisher Outlet that publishes the article: as a source it is the author.
 */
export function toSource(
  document: ParsedDocument,
  names: Names,
  bearer: Bearer,
  nameMentions: readonly number[],
  grant: Grant | undefined,
  publisher: string | undefined,
  setting: Setting,
  words: SourceLexicon,
): Omit<Source, 'id' | 'subsetOf'> {
  const { mentions } = bearer
  const [opening] = mentions
  const name = nameOf(names, bearer)
  const owner = nameOf(names, bearer.owner)
  const described = mentions.filter(({ form }) => form === 'description')
  const ranked = fullestFirst(document.tokens, described, words)
  const [fullest] = ranked
  const type = typeOf(bearer, name, grant, publisher)
  const people = isPeople(type)
  const basis = people && name === null ? basisOf(document, mentions, words) : 'none'
  // "its spokesman", "the company's lawyers"; "its editor, Jane Doe"
  const body = bearer.owner && employs(bearer.owner, name) ? owner : null
  const { role, affiliation } = people
    ? roleOfSource(document, names, name === null ? [] : nameMentions, ranked, body, words)
    : { role: null, affiliation: null }
  const called = type === 'organization' && fullest ? nameOfBody(document.tokens, names, fullest, words) : null
  const ranges = [...mentions.map(({ label }) => label), ...nameMentions.map((index) => names.mentions[index] as Range)]
  return {
    type,
    name: name ?? (called && wordsOfRange(document, called)),
    label: name ?? (type === 'author' ? 'author' : wordsOf(document, fullest ?? opening)),
    identifiability: identifiabilityOf(type, fullest, affiliation, basis),
    number: people ? numberOf(type, described, opening) : null,
    anonymity: anonymityOf(document, bearer, type, basis, grant, setting, words),
    basis,
    role,
    affiliation,
    issuer: type === 'document' && fullest ? (issuerOf(document, names, fullest) ?? owner) : null,
    mentions: spansOf(document, ranges),
  }
}

function nameOf({ entities }: Names, bearer: Bearer | null): string | null {
  return entities[bearer?.name ?? -1]?.name ?? null
}

function employs({ type }: Bearer, named: string | null): boolean {
  return type === 'organization' || (named !== null && type === 'media')
}

/** Whoever asks not to be named is somebody in particular. */
function typeOf(
  { type, mentions }: Bearer,
  name: string | null,
  grant: Grant | undefined,
  publisher: string | undefined,
): SourceType {
  if (type === 'media' && name !== null && isOutletOf(publisher, name)) return 'author'
  const opening = mentions.find(({ form }) => form === 'description') ?? mentions[0]
  const read = name !== null ? type : (opening?.type ?? type)
  const open = read === 'generic-group' || (read === 'organization' && mentions[0]?.plural === true)
  return grant && open ? 'unnamed-group' : read
}

function numberOf(type: SourceType, described: readonly Mention[], opening: Mention | undefined): HeadCount | null {
  if (type === 'named-person') return { min: 1, max: 1, stated: null }
  return (described.find(({ number }) => number?.stated) ?? described[0] ?? opening)?.number ?? null
}

function wordsOf(document: ParsedDocument, mention: Mention | undefined): string {
  return mention ? wordsOfRange(document, mention.label) : ''
}

/** One span for each place, in the order of the text. */
function spansOf(document: ParsedDocument, ranges: readonly Range[]): readonly Span[] {
  const spans = new Map(ranges.map((range) => [range.first, spanOfRange(document, range)]))
  return [...spans.values()].sort((a, b) => a.start - b.start)
}

function isPeople(type: SourceType): boolean {
  switch (type) {
    case 'named-person':
    case 'identified-role':
    case 'unnamed-person':
    case 'unnamed-group':
    case 'generic-group':
      return true
    case 'unspecified':
    case 'author':
    case 'media':
    case 'document':
    case 'organization':
      return false
    default:
      return type satisfies never
  }
}
