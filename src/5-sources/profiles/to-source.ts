import type { ParsedDocument, Range } from '../../layers.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import { isOutletOf } from '../../match/is-outlet-of.js'
import { spanOfRange, wordsOfRange } from '../../match/spans.js'
import type { HeadCount, Source, SourceType, Span } from '../../types.js'
import { anonymityOf, type Grant, type Setting } from '../anonymity/anonymity-of.js'
import { basisOf } from '../basis/basis-of.js'
import type { Bearer } from '../bearer.js'
import type { Mention, Names } from '../mention.js'
import { identifiabilityOf } from './identifiability-of.js'
import { issuerOf } from './issuer-of.js'
import { roleOfSource } from './role-of-source.js'

const named = 40

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
  const { tokens } = document
  const name = bearer.name >= 0 ? (names.entities[bearer.name]?.name ?? null) : null
  const described = bearer.mentions.filter(({ form }) => form === 'description')
  const fullest = described.reduce<Mention | undefined>(
    (best, mention) => (!best || fullness(mention) > fullness(best) ? mention : best),
    undefined,
  )
  const [opening] = bearer.mentions
  const type = typeOfBearer()
  const people = isPeople(type)
  const basis = people && name === null ? basisOf(document, bearer.mentions, words) : 'none'
  const { role, affiliation } = people
    ? roleOfSource(document, names, name === null ? [] : nameMentions, fullestFirst(), bodyOfOwner(), words)
    : { role: null, affiliation: null }
  return {
    type,
    name: name ?? (type === 'organization' && fullest ? calledBody(fullest) : null),
    label: name ?? (type === 'author' ? 'author' : textOf((fullest ?? opening)?.label)),
    identifiability: identifiabilityOf(type, fullest, affiliation, basis),
    number: people ? numberOf() : null,
    anonymity: anonymityOf(document, bearer, type, basis, grant, setting, words),
    basis,
    role,
    affiliation,
    issuer: type === 'document' && fullest ? (issuerOf(document, names, fullest) ?? nameOfOwner()) : null,
    mentions: mentionSpans(),
  }

  /** Whoever asks not to be named is somebody in particular. */
  function typeOfBearer(): SourceType {
    if (bearer.type === 'media' && name !== null && isOutletOf(publisher, name)) return 'author'
    const read = name !== null ? bearer.type : (described[0]?.type ?? opening?.type ?? bearer.type)
    const open = read === 'generic-group' || (read === 'organization' && opening?.plural === true)
    return grant && open ? 'unnamed-group' : read
  }

  /** "its spokesman", "the company's lawyers" */
  function bodyOfOwner(): string | null {
    return name === null && bearer.owner?.type === 'organization' ? nameOfOwner() : null
  }

  function nameOfOwner(): string | null {
    return names.entities[bearer.owner?.name ?? -1]?.name ?? null
  }

  function fullestFirst(): readonly Mention[] {
    return fullest ? [fullest, ...described.filter((mention) => mention !== fullest)] : []
  }

  /** "Orr's spokesman" says more than "the prime minister's spokesman"; else the longer one, without what a comma sets off. */
  function fullness({ label: { first, end } }: Mention): number {
    const owner = tokens[first + 1]?.norm === "'s" && tokens[first]?.tag === 'PROPN'
    const phrase = tokens.slice(first, end)
    const comma = phrase.findIndex(({ norm }) => norm === ',')
    // of "one, a nurse with a charity" the comma sets off all that is told
    const bare = comma === 1 && words.memberWords.has(tokens[first]?.norm ?? '')
    return (comma < 0 || bare ? phrase.length : comma) + (owner ? named : 0)
  }

  /** A body without a proper name is called by its phrase: "Calder police", "the budget office"; not "the police", "a coalition". */
  function calledBody({ label, definite }: Mention): string | null {
    const opener = tokens[label.first]
    const determined =
      opener?.tag === 'DET' || opener?.tag === 'NUM' || words.pronouns.possessive.has(opener?.norm ?? '')
    const first = determined ? label.first + 1 : label.first
    const proper = tokens.slice(first, label.end).some(({ index }) => (names.at[index] ?? -1) >= 0)
    const particular = label.end - first > 1 && (definite || !determined)
    return proper || particular ? textOf({ first, end: label.end }) : null
  }

  function numberOf(): HeadCount | null {
    if (type === 'named-person') return { min: 1, max: 1, stated: null }
    return (described.find(({ number }) => number?.stated) ?? described[0] ?? opening)?.number ?? null
  }

  function textOf(range: Range | undefined): string {
    return range ? wordsOfRange(document, range) : ''
  }

  function mentionSpans(): readonly Span[] {
    const ranges = [
      ...bearer.mentions.map(({ label }) => label),
      ...nameMentions.map((index) => names.mentions[index] as Range),
    ]
    const spans = new Map(ranges.map((range) => [range.first, spanOfRange(document, range)]))
    return [...spans.values()].sort((a, b) => a.start - b.start)
  }
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
