import type { ParsedDocument, Range } from '../layers.js'
import type { SourceLexicon } from '../lexicon/source-words.js'
import { spanOfRange } from '../match/spans.js'
import type { Basis, Identifiability, Source, SourceType, Span } from '../types.js'
import { anonymityOf, type Grant } from './anonymity-of.js'
import type { Bearer } from './bearer.js'
import { findBasis } from './find-basis.js'
import { findRole } from './find-role.js'
import type { Mention, Names } from './mention.js'

/** What a bearer's mentions add up to. */
export function toSource(
  document: ParsedDocument,
  names: Names,
  bearer: Bearer,
  nameMentions: readonly number[],
  grant: Grant | undefined,
  words: SourceLexicon,
): Omit<Source, 'id' | 'subsetOf'> {
  const { tokens } = document
  const name = bearer.name >= 0 ? (names.entities[bearer.name]?.name ?? null) : null
  const described = bearer.mentions.filter(({ form }) => form === 'description')
  const fullest = described.reduce<Mention | undefined>(
    (best, mention) => (!best || lengthOf(mention) > lengthOf(best) ? mention : best),
    undefined,
  )
  const [opening] = bearer.mentions
  const read: SourceType = name !== null ? bearer.type : (described[0]?.type ?? opening?.type ?? bearer.type)
  // whoever asks not to be named is somebody in particular
  const type =
    grant && (read === 'generic-group' || (read === 'organization' && opening?.plural)) ? 'unnamed-group' : read
  const basis = basisOf()
  const anonymity = anonymityOf(document, bearer, type, basis, grant, words)
  const named = name !== null && type === 'named-person' ? roleOfName() : null
  const own = fullest && name === null && isPeople(type) ? roleOfDescription(fullest) : null
  const role = named?.role ?? own?.role ?? null
  const affiliation = named?.affiliation ?? own?.affiliation ?? null
  const labelRange = fullest?.label ?? opening?.label
  const label = name ?? (type === 'author' ? 'author' : labelRange ? spanOfRange(document, labelRange).text : '')
  return {
    type,
    name: name ?? (type === 'organization' && fullest ? calledBody(fullest) : null),
    label,
    identifiability: identifiabilityOf(type, fullest, affiliation, basis),
    number: isPeople(type) ? numberOf() : null,
    anonymity,
    basis,
    role,
    affiliation,
    issuer: type === 'document' && fullest ? issuerOf(fullest) : null,
    mentions: mentionSpans(),
  }

  /** A body without a proper name is called by its noun: "Oakland police"; not by "the company". */
  function calledBody({ label, head, noun }: Mention): string | null {
    if (plain.has(noun) && head - label.first <= 1) return null
    const opener = tokens[label.first]
    const first = opener?.tag === 'DET' && label.first < head ? label.first + 1 : label.first
    return textOf({ first, end: label.end })
  }

  function lengthOf({ label }: Mention): number {
    return label.end - label.first
  }

  function numberOf(): Source['number'] {
    if (type === 'named-person') return { min: 1, max: 1, stated: null }
    const counted = described.find(({ number }) => number?.stated) ?? described[0] ?? opening
    return counted?.number ?? null
  }

  function basisOf(): Basis {
    if (!isPeople(bearer.type) && name !== null) return 'none'
    if (name !== null) return 'none'
    let best: Basis = 'none'
    for (const mention of bearer.mentions) {
      const end = Math.max(mention.end, mention.label.end)
      const basis = findBasis(
        document,
        { first: mention.first, end: relativeEnd(end) },
        mention.form === 'description' ? mention.noun : '',
        words,
      )
      if (order.indexOf(basis) < order.indexOf(best)) best = basis
    }
    return best
  }

  /** The relative clause after a mention says how the source knows: "…, who attended the meeting". */
  function relativeEnd(end: number): number {
    const limit = document.sentences[tokens[end - 1]?.sentence ?? 0]?.tokens.end ?? end
    const who = tokens[end]?.text === ',' ? end + 1 : end
    if (
      tokens[who]?.norm !== 'who' &&
      tokens[end]?.norm !== 'in' &&
      tokens[who]?.norm !== 'describing' &&
      tokens[who]?.norm !== 'briefed'
    )
      return end
    let at = who + 1
    while (at < Math.min(limit, who + 14) && tokens[at]?.text !== ',' && tokens[at]?.kind !== 'quote') at += 1
    return at
  }

  /** All that the article says a named person is, title first; each role once. */
  function roleOfName(): { role: string | null; affiliation: string | null } {
    const roles = new Map<string, string>()
    const affiliations = new Set<string>()
    for (const index of nameMentions.slice(0, mostLookedAt)) {
      const found = findRole(document, names, index, words)
      for (const range of found.roles) {
        const text = longForm(textOf(range))
        if (roles.size < mostRoles && ![...roles.keys()].some((known) => known.includes(text.toLowerCase())))
          roles.set(text.toLowerCase(), text)
      }
      for (const range of found.affiliations) if (affiliations.size < mostRoles) affiliations.add(textOf(range))
    }
    return { role: joined([...roles.values()]), affiliation: joined([...affiliations]) }
  }

  /** "Senator" for "Sen." */
  function longForm(title: string): string {
    const long = words.titles.longForms[title.toLowerCase().replace('.', '')]
    return long ? (long[0] ?? '').toUpperCase() + long.slice(1) : title
  }

  function joined(texts: readonly string[]): string | null {
    return texts.length > 0 ? texts.join(', ') : null
  }

  function roleOfDescription(mention: Mention): { role: string | null; affiliation: string | null } {
    const { label, head } = mention
    let first = head
    while (first > label.first && (tokens[first - 1]?.tag === 'ADJ' || tokens[first - 1]?.tag === 'NOUN')) first -= 1
    return { role: textOf({ first, end: head + 1 }), affiliation: bodyIn(label, head) }
  }

  /** The named body in a description: "White House" officials, a lawyer for "Apex Corp". */
  function bodyIn(label: Range, head: number): string | null {
    for (let at = label.first; at < label.end; at += 1) {
      const index = names.at[at] ?? -1
      const kind = names.entities[names.entityOf[index] ?? -1]?.kind
      if (index < 0 || !kind) continue
      const mention = names.mentions[index] as Range
      if (
        at > head &&
        ![
          'of',
          'for',
          'at',
          'from',
          'with',
          'in',
          'on',
          'the',
          'to',
          'inside',
          'firm',
          'group',
          'company',
          'nonprofit',
          'agency',
          'party',
        ].includes(tokens[mention.first - 1]?.norm ?? '')
      )
        continue
      if (kind === 'person' || kind === 'unknown') continue
      return names.entities[names.entityOf[index] as number]?.name ?? null
    }
    return null
  }

  function issuerOf({ label, head }: Mention): string | null {
    for (let at = label.first; at < label.end; at += 1) {
      const index = names.at[at] ?? -1
      const link = tokens[(names.mentions[index]?.first ?? 0) - 1]?.norm ?? ''
      const link2 = tokens[(names.mentions[index]?.first ?? 0) - 2]?.norm ?? ''
      if (
        index >= 0 &&
        (at < head || ['by', 'from', 'of'].includes(link) || (link === 'the' && ['by', 'from', 'of'].includes(link2)))
      )
        return names.entities[names.entityOf[index] as number]?.name ?? null
    }
    return null
  }

  function textOf(range: Range): string {
    return spanOfRange(document, range).text.replace(/\s+/g, ' ')
  }

  function mentionSpans(): readonly Span[] {
    const ranges: Range[] = bearer.mentions.map((mention) =>
      mention.form === 'name'
        ? mention.label
        : mention.form === 'description'
          ? mention.label
          : { first: mention.head, end: mention.head + 1 },
    )
    for (const index of nameMentions) ranges.push(names.mentions[index] as Range)
    const spans = new Map(ranges.map((range) => [range.first, spanOfRange(document, range)]))
    return [...spans.values()].sort((a, b) => a.start - b.start)
  }
}

/** Nouns that name no body without its name before. */
const plain = new Set([
  'company',
  'firm',
  'group',
  'agency',
  'organization',
  'body',
  'institution',
  'nonprofit',
  'country',
  'side',
  'party',
  'committee',
  'team',
  'unit',
])

const mostRoles = 4
const mostLookedAt = 20

const order: readonly Basis[] = [
  'participant',
  'briefed',
  'documents',
  'witness',
  'familiar',
  'expertise',
  'position',
  'none',
]

function isPeople(type: SourceType): boolean {
  return (
    type === 'named-person' ||
    type === 'identified-role' ||
    type === 'unnamed-person' ||
    type === 'unnamed-group' ||
    type === 'generic-group'
  )
}

/** Seniority never lifts "vague": "a senior official" says no more than "an official". */
function identifiabilityOf(
  type: SourceType,
  fullest: Mention | undefined,
  affiliation: string | null,
  basis: Basis,
): Identifiability {
  switch (type) {
    case 'named-person':
    case 'organization':
    case 'media':
    case 'document':
    case 'identified-role':
    case 'author':
      return 'identified'
    case 'unspecified':
      return 'none'
    case 'unnamed-person':
    case 'unnamed-group':
    case 'generic-group': {
      if (!fullest) return 'none'
      const plain = fullest.label.end - fullest.head <= 1
      return affiliation !== null || (!plain && basis !== 'none') ? 'described' : 'vague'
    }
    default:
      return type satisfies never
  }
}
