import type { Link, Links, NonResponseLink, ParsedDocument, ResolvedSources, Word } from '../layers.js'
import type { Lexicon } from '../lexicon/lexicon.js'
import { spanOfRange } from '../match/spans.js'
import type { Options, Source, Step } from '../types.js'
import type { Grant } from './anonymity-of.js'
import type { Bearer, Query, Resolution } from './bearer.js'
import { describeMention } from './describe-mention.js'
import { findFormulas } from './find-formulas.js'
import { findLoneMentions } from './find-lone-mentions.js'
import { findNames } from './find-names.js'
import { findReason } from './find-reason.js'
import { linkMentions } from './link-mentions.js'
import { splitMention } from './split-mention.js'
import { toSource } from './to-source.js'
import { unifyNames } from './unify-names.js'

/**
 * Tie each mention to a source: read the names of the article, tie pronouns and descriptions to them, then say of each
 * source what kind it is, how anonymous and how it knows.
 */
export function resolveSources(
  document: ParsedDocument,
  links: Links,
  lexicon: Lexicon,
  _options: Options,
): ResolvedSources {
  const words = lexicon.sources
  const heads = new Set(links.links.flatMap(({ mentionHeads }) => mentionHeads))
  const names = unifyNames(findNames(document, heads, words), document.tokens.length, words)

  const formulas = findFormulas(document, words)
  const cues = new Set(links.links.flatMap(({ cue }) => cue?.tokens ?? []))
  const reasons = formulas.map((formula) => findReason(document, formula, cues, words))
  const masked = new Uint8Array(document.tokens.length)
  const inFormula = new Uint8Array(document.tokens.length)
  formulas.forEach(({ range, attributive }, index) => {
    if (!attributive) inFormula.fill(1, range.first, range.end)
    if (!attributive) masked.fill(1, range.first, Math.max(range.end, reasons[index]?.end ?? 0))
  })

  const spoken = queriesOf(links)
  const { queries, asking } = findLoneMentions(document, names, links, spoken, formulas, masked, words)
  const { resolutions } = linkMentions(
    document,
    names,
    queries,
    links.links.flatMap(({ content }) => content),
    masked,
    words,
  )
  const speakers = speakersOfLinks(document, links.links, queries, resolutions)

  const grants = new Map<Bearer, Grant>()
  formulas.forEach((formula, index) => {
    for (const query of asking[index] ?? [])
      for (const bearer of (resolutions[query] as Resolution).bearers) {
        const known = grants.get(bearer)
        const reason = reasons[index] ?? null
        if (!known || (reason && !known.reason)) grants.set(bearer, { formula: formula.range, reason })
      }
  })

  // "Senior officials spoke on condition of anonymity" covers the officials just quoted
  queries.forEach(({ mention, link }, index) => {
    if (link >= 0 || !mention.plural || mention.form !== 'description') return
    const grant = grants.get((resolutions[index] as Resolution).bearers[0] as Bearer)
    const near = (token: number) => sentenceOf(mention.head) - sentenceOf(token) <= 2 && token < mention.head
    const last = queries.findLastIndex(
      (query) =>
        query.link >= 0 && near(query.mention.head) && query.mention.noun === mention.noun && query.mention.plural,
    )
    const quoted = resolutions[last]?.bearers[0]
    if (grant && quoted && !grants.has(quoted)) grants.set(quoted, grant)
  })

  const used = new Set<Bearer>(speakers.flatMap(({ bearers }) => bearers))
  queries.forEach(({ link, source }, index) => {
    if (link < 0 && source) for (const bearer of (resolutions[index] as Resolution).bearers) used.add(bearer)
  })
  const ofNonResponse = links.nonResponses.map((_, position) =>
    queries.flatMap(({ nonResponse }, index) =>
      nonResponse === position ? (resolutions[index] as Resolution).bearers : [],
    ),
  )
  for (const bearers of ofNonResponse) for (const bearer of bearers) used.add(bearer)

  const mentionsOfName = new Map<number, number[]>()
  names.entityOf.forEach((entity, index) => {
    const list = mentionsOfName.get(entity)
    if (list) list.push(index)
    else mentionsOfName.set(entity, [index])
  })
  const drafts = [...used].map((bearer) => ({
    bearer,
    source: toSource(document, names, bearer, mentionsOfName.get(bearer.name) ?? [], grants.get(bearer), words),
  }))
  drafts.sort(
    (a, b) =>
      (a.source.mentions[0]?.start ?? 0) - (b.source.mentions[0]?.start ?? 0) || a.bearer.index - b.bearer.index,
  )
  const ids = new Map(drafts.map(({ bearer }, index) => [bearer, `s${index + 1}`]))
  const idsOf = (bearers: readonly Bearer[]) => [...new Set(bearers)].map((bearer) => ids.get(bearer) as string)
  const sources: Source[] = drafts.map(({ bearer, source }) => ({
    id: ids.get(bearer) as string,
    ...source,
    subsetOf: (bearer.subsetOf && ids.get(bearer.subsetOf)) ?? null,
  }))
  return {
    sources,
    ofLink: speakers.map(({ bearers, trace }) => ({ sources: idsOf(bearers), trace })),
    ofNonResponse: ofNonResponse.map(idsOf),
  }

  function sentenceOf(token: number): number {
    return (document.tokens[token] as Word).sentence
  }

  function queriesOf({ links, nonResponses }: Links): readonly Query[] {
    // "declined to be named" and "asked that her name not be used" tell of anonymity, not of a claim or a refusal
    const formulaic = (link: Link | NonResponseLink): boolean =>
      link.cue !== null &&
      ('head' in link.cue ? inFormula[link.cue.head] === 1 : link.cue.some(({ first }) => inFormula[first] === 1))
    const read = (link: Link | NonResponseLink, where: { link: number; nonResponse: number }): readonly Query[] =>
      link.mention.length === 0 || formulaic(link)
        ? []
        : splitMention(document, link.mention, link.mentionHeads, cues, words).map(({ head, range }) => ({
            mention: describeMention(document, names, range, head, masked, words),
            content: link.content,
            asks: !Array.isArray(link.cue) && (link as Link).cue?.act === 'ask',
            source: true,
            ...where,
          }))
    return [
      ...links.flatMap((link, index) => read(link, { link: index, nonResponse: -1 })),
      ...nonResponses.flatMap((link, index) => read(link, { link: -1, nonResponse: index })),
    ]
  }
}

/** Per link its speakers: its own, or those of the link that it continues; "I" in a quotation is who is quoted. */
function speakersOfLinks(
  document: ParsedDocument,
  links: readonly Link[],
  queries: readonly Query[],
  resolutions: readonly Resolution[],
): readonly { readonly bearers: readonly Bearer[]; readonly trace: readonly Step[] }[] {
  const found = links.map((): { bearers: Bearer[]; trace: Step[] } => ({ bearers: [], trace: [] }))
  queries.forEach(({ link, mention }, index) => {
    const own = found[link]
    if (!own) return
    const { bearers, ruleId, guess } = resolutions[index] as Resolution
    own.bearers.push(...bearers)
    const said = spanOfRange(
      document,
      mention.form === 'pronoun' ? { first: mention.head, end: mention.head + 1 } : mention.label,
    ).text
    own.trace.push({ ruleId: guess ? `${ruleId}-guess` : ruleId, words: said })
    if (mention.form !== 'pronoun') own.trace.push({ ruleId: mention.ruleId, words: said })
  })
  const firstPerson = new Set(['i', 'me', 'my', 'we', 'us', 'our'])
  queries.forEach(({ link, mention }) => {
    const own = found[link]
    const outer = links[link]?.within ?? -1
    const quoted = ((document.tokens[mention.head] as Word).quotation ?? -1) >= 0
    if (own && mention.form === 'pronoun' && firstPerson.has(mention.noun) && quoted && found[outer]) {
      own.bearers.splice(0, own.bearers.length, ...(found[outer]?.bearers ?? []))
      own.trace.push({ ruleId: 'source/quoted-first-person', words: mention.noun })
    }
  })
  links.forEach(({ continues }, index) => {
    const own = found[index]
    const before = found[continues]
    if (own && before && own.bearers.length === 0) {
      own.bearers.push(...before.bearers)
      own.trace.push({ ruleId: 'source/goes-on', words: '' })
    }
  })
  return found
}
