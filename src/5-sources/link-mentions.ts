import type { ParsedDocument, Range } from '../layers.js'
import type { SourceLexicon } from '../lexicon/source-words.js'
import { antecedentOfWho } from './antecedent-of-who.js'
import { type Bearer, type Query, type Resolution, unlinked } from './bearer.js'
import { bodyBehind } from './body-behind.js'
import { bodyCalled } from './body-called.js'
import { describeMention } from './describe-mention.js'
import { describeRelative } from './describe-relative.js'
import { documentOfClause } from './document-of-clause.js'
import { groupOfMember, isAnother } from './group-of-member.js'
import { isEither } from './is-either.js'
import { keyOfLabel } from './key-of-label.js'
import type { Mention, Names } from './mention.js'
import { namesBehind } from './names-behind.js'
import { one } from './one.js'
import { openScene } from './open-scene.js'
import { outerOf } from './outer-of.js'
import { ownerOf } from './owner-of.js'
import { readPassingNoun } from './read-passing-noun.js'
import { resolveDescription } from './resolve-description.js'
import { resolveEpithet } from './resolve-epithet.js'
import { resolvePair } from './resolve-pair.js'
import { resolvePronoun } from './resolve-pronoun.js'
import { seeName } from './see-name.js'
import { startOfPhrase } from './start-of-phrase.js'

/**
 * Walk through the article once, in order, and tie each source phrase to whoever it stands for.
 *
 * Names were unified before; here pronouns and descriptions find their antecedents among what was mentioned so far.
 *
 * @param said What is reported: whoever is mentioned there is talked about.
 * @param told Who is told: a paper that is told something is not "the company" of the story.
 * @returns Per query whom it stands for.
 */
export function linkMentions(
  document: ParsedDocument,
  names: Names,
  queries: readonly Query[],
  said: readonly Range[],
  told: readonly Range[],
  masked: Uint8Array,
  words: SourceLexicon,
): readonly Resolution[] {
  const { tokens } = document
  const scene = openScene(document, names, said, words)
  const resolutions: Resolution[] = new Array(queries.length)
  const ofHead = new Map<number, Resolution>()
  const covered = new Uint8Array(tokens.length)
  const heard = new Uint8Array(tokens.length)
  for (const { first, end } of told) heard.fill(1, first, end)
  for (const { mention } of queries)
    covered.fill(1, mention.form === 'name' ? mention.label.first : mention.first, mention.label.end)
  const queried = new Set(queries.flatMap(({ mention }) => (mention.form === 'name' ? [mention.label.first] : [])))
  const outer = outerOf(document, queries)
  const order = queries.map((_, index) => index).sort((a, b) => headOf(a) - headOf(b))
  let nextQuery = 0
  let nextName = 0
  for (let at = 0; at < tokens.length; at += 1) {
    for (; names.mentions[nextName]?.first === at; nextName += 1)
      seeName(document, names, scene, nextName, { covered, heard }, queried, words)
    for (; nextQuery < order.length && headOf(order[nextQuery] as number) === at; nextQuery += 1)
      resolutions[order[nextQuery] as number] = resolve(queries[order[nextQuery] as number] as Query)
    if (covered[at] === 0) seeNoun(at)
  }
  return resolutions

  function headOf(index: number): number {
    return (queries[index] as Query).mention.head
  }

  function resolve(query: Query): Resolution {
    const { mention } = query
    // two cues may share one mention
    const before = ofHead.get(mention.head)
    if (before) return before
    const resolution = antecedent(query)
    ofHead.set(mention.head, resolution)
    for (const bearer of resolution.bearers) {
      bearer.mentions.push(mention)
      if (mention.form === 'pronoun' && !resolution.guess) bearer.gender ??= mention.gender
      // "Doe, who called it a hoax" does not have the word
      const aside = words.pronouns.relative.has(mention.noun)
      const role = query.source && !aside ? (query.asks ? 'asks' : 'says') : 'mentioned'
      scene.see(bearer, { first: mention.head, end: mention.head + 1 }, role, false)
    }
    return resolution
  }

  function antecedent(query: Query): Resolution {
    const { mention } = query
    switch (mention.form) {
      case 'name':
        return { bearers: bearersKnown(query), ruleId: mention.ruleId.replace('type', 'source'), guess: false }
      case 'pronoun':
        return pronoun(query)
      case 'description':
        return description(query)
      default:
        return mention.form satisfies never
    }
  }

  function pronoun(query: Query): Resolution {
    const { mention } = query
    if (mention.type === 'author')
      return one(scene.ofLabel('author') ?? scene.create(mention, 'author'), 'source/author')
    const spoken = documentOfClause(tokens, mention, words)
    if (spoken)
      return antecedent({ ...query, mention: describeMention(document, names, spoken, spoken.end - 1, masked, words) })
    const described = describeRelative(document, names, mention, masked, words)
    const sure = described?.type === 'generic-group' || described?.type === 'document'
    const bearer =
      words.pronouns.relative.has(mention.noun) && !sure
        ? antecedentOfWho(document, scene.occurrences, mention.head)
        : null
    if (bearer) return one(bearer, 'source/relative')
    if (described) {
      const resolution = antecedent({ ...query, mention: described })
      for (const { mentions } of resolution.bearers) mentions.push(described)
      return resolution
    }
    if (mention.noun === 'who') return one(scene.create(mention), 'source/unresolved-pronoun')
    const two = resolvePair(document, mention, scene.occurrences, scene.hereAt(mention.head), words)
    return two ?? byPronoun(query) ?? one(scene.create(mention), 'source/unresolved-pronoun')
  }

  function byPronoun(query: Query): Resolution | null {
    const here = scene.hereAt(query.mention.head)
    return resolvePronoun(document, query, scene.occurrences, here, apartFrom(query), words)
  }

  function epithet(query: Query): Resolution | null {
    const here = scene.hereAt(query.mention.head)
    return resolveEpithet(document, query, scene.occurrences, here, apartFrom(query), words)
  }

  /** Whom a pronoun or epithet cannot stand for: the speaker of the quotation around it, whoever its own clause goes on to name. */
  function apartFrom(query: Query): ReadonlySet<Bearer> {
    const around = outer(query).flatMap(bearersKnown)
    const named = namesBehind(document, names, query).map(scene.bearerOfName)
    return new Set([...around, ...named])
  }

  function bearersKnown({ mention }: Query): readonly Bearer[] {
    if (mention.form === 'name') return [mention.entity, ...mention.also].map(scene.bearerOfName)
    return ofHead.get(mention.head)?.bearers ?? []
  }

  function description(query: Query): Resolution {
    const { mention } = query
    const two = resolvePair(document, mention, scene.occurrences, scene.hereAt(mention.head), words)
    if (two) return two
    const whole = mention.partOf
      ? wholeOf(query, mention.partOf)
      : groupOfMember(document, mention, scene.occurrences, scene.hereAt(mention.head), words)
    if (mention.partOf || whole) {
      const part = scene.create(mention)
      part.subsetOf = whole
      return one(part, mention.partOf ? 'source/part-of' : 'source/member-of')
    }
    const at = mention.definite || mention.type === 'document' ? ownerOf(tokens, mention, words) : -1
    if (at < 0) return ofBody(query, byWords(query))
    const owner = ownerAt(query, at)
    // of "its report" one knows whose it is, though not which
    const key =
      mention.definite && owner ? `${mention.plural ? 'many' : 'one'} ${mention.noun} of #${owner.index}` : null
    const same = key === null ? undefined : scene.ofLabel(key)
    if (same) return one(same, 'source/same-owner')
    const found = byWords(query)
    const known = found.bearers[0]?.owner
    // "her husband" of another wife
    const resolution = owner && known && known !== owner ? one(scene.create(mention), 'source/other-owner') : found
    const bearer = resolution.bearers[0] as Bearer
    bearer.owner ??= owner
    if (key !== null) scene.label(key, bearer)
    return resolution
  }

  /** "a spokesman" speaks for the body told of just before, "ministry officials" for the one ministry that has a name. */
  function ofBody(query: Query, found: Resolution): Resolution {
    const { mention } = query
    const [bearer] = found.bearers
    if (!bearer || bearer.name >= 0 || bearer.owner) return found
    bearer.owner = bodyCalled(tokens, mention, scene.byNoun, words) ?? bodyTold(mention)
    if (bearer.owner || mention.label.end - mention.label.first > 2) return found
    if (!words.personNouns.spokespeople.has(mention.noun)) return found
    const body = byPronoun({ ...query, mention: { ...mention, form: 'pronoun', noun: 'it' } })
    if (body && !body.guess) bearer.owner = body.bearers[0] ?? null
    return found
  }

  /** The company of "a spokesman for the company". */
  function bodyTold(mention: Mention): Bearer | null {
    const body = bodyBehind(document, names, mention, masked, words)
    return body && (resolveDescription(document, body, scene.byNoun, words)?.bearer ?? null)
  }

  /** Whose spokesman: "Orr's", "her", "the minister's". */
  function ownerAt({ content }: Query, at: number): Bearer | null {
    const name = names.at[at] ?? -1
    if (name >= 0) return scene.bearerOfName(names.entityOf[name] as number)
    const range = { first: startOfPhrase(tokens, at, words), end: at + 1 }
    const mention = describeMention(document, names, range, at, masked, words)
    if (mention.form === 'pronoun') return byPronoun({ ...unlinked, mention, content })?.bearers[0] ?? null
    return resolveDescription(document, mention, scene.byNoun, words)?.bearer ?? null
  }

  function byWords(query: Query): Resolution {
    const { mention } = query
    if (mention.definite && !isEither(tokens, mention, scene.byNoun, words)) {
      const found = resolveDescription(document, mention, scene.byNoun, words)
      if (found) return one(found.bearer, found.ruleId)
      const varied = epithet(query)
      if (varied) return varied
    }
    const key = keyOfLabel(document, mention)
    const known = isAnother(document, mention, words) ? undefined : scene.ofLabel(key)
    return known
      ? one(known, 'source/same-words')
      : one(scene.create(mention, key), mention.ruleId.replace('type', 'source'))
  }

  /** "the officials" of "two of the officials", "them" of "one of them". */
  function wholeOf(query: Query, range: Range): Bearer | null {
    const { first } = query.mention
    const inner = describeMention(document, names, range, range.end - 1, masked, words)
    if (inner.form === 'pronoun') return byPronoun({ ...query, mention: inner })?.bearers[0] ?? null
    const whole = { ...inner, head: first, label: { first: range.first, end: inner.head }, plural: true }
    const bearer = resolveDescription(document, whole, scene.byNoun, words)?.bearer ?? null
    // "two of the diplomats … one of the diplomats": not one of the two
    return (inner.number?.stated ? bearer : (bearer?.subsetOf ?? bearer)) ?? null
  }

  /** Remember people and bodies that are described, so that pronouns and "the company" can find them. */
  function seeNoun(at: number): void {
    const mention = readPassingNoun(document, names, at, masked, words)
    if (!mention) return
    const counted = mention.plural && mention.number?.stated != null
    const key = keyOfLabel(document, mention)
    const query = { ...unlinked, mention, content: [] }
    const bearer =
      (mention.definite && !counted ? resolveDescription(document, mention, scene.byNoun, words)?.bearer : undefined) ??
      scene.ofLabel(key) ??
      epithet(query)?.bearers[0] ??
      scene.create(mention, key)
    bearer.mentions.push(mention)
    scene.see(bearer, { first: at, end: at + 1 }, 'mentioned', false)
  }
}
