import type { ParsedDocument, Range, Word } from '../layers.js'
import type { SourceLexicon } from '../lexicon/source-words.js'
import type { Bearer, Occurrence, Query, Resolution } from './bearer.js'
import { describeMention } from './describe-mention.js'
import { findRole } from './find-role.js'
import { isHuman } from './is-human.js'
import { isPersonNoun } from './is-person-noun.js'
import { isSubject } from './is-subject.js'
import type { Mention, Names } from './mention.js'
import { narrativeCount } from './narrative-count.js'
import { modifiersOf, resolveDescription } from './resolve-description.js'
import { resolvePronoun } from './resolve-pronoun.js'
import { startOfPhrase } from './start-of-phrase.js'

/** Who is who: per query its resolution, and the roles that the article gives to its names. */
export interface LinkedMentions {
  readonly resolutions: readonly Resolution[]
  readonly bearers: readonly Bearer[]
}

/** Nothing else comes near. */
function one(bearer: Bearer, ruleId: string): Resolution {
  return { bearers: [bearer], ruleId, guess: false }
}

/**
 * Walk through the article once, in order, and tie each source phrase to whoever it stands for.
 *
 * @param said What is reported: whoever is mentioned there is talked about.
 *
 * Names were unified before; here pronouns and descriptions find their antecedents among what was mentioned so far.
 */
export function linkMentions(
  document: ParsedDocument,
  names: Names,
  queries: readonly Query[],
  said: readonly Range[],
  masked: Uint8Array,
  words: SourceLexicon,
): LinkedMentions {
  const { tokens } = document
  const bearers: Bearer[] = []
  const ofName = new Map<number, Bearer>()
  const byNoun = new Map<string, Bearer[]>()
  const byLabel = new Map<string, Bearer>()
  const occurrences: Occurrence[] = []
  const resolutions: Resolution[] = new Array(queries.length)
  const ofHead = new Map<number, Resolution>()
  const covered = new Uint8Array(tokens.length)
  for (const { mention } of queries)
    covered.fill(1, mention.form === 'name' ? mention.label.first : mention.first, mention.label.end)
  const queried = new Set(queries.flatMap(({ mention }) => (mention.form === 'name' ? [mention.label.first] : [])))
  const narrative = narrativeCount(document)

  const content = new Uint8Array(tokens.length)
  for (const { first, end } of said) content.fill(1, first, end)
  const order = queries.map((_, index) => index).sort((a, b) => headOf(a) - headOf(b))
  let nextQuery = 0
  let nextName = 0
  for (let at = 0; at < tokens.length; at += 1) {
    while (nextName < names.mentions.length && (names.mentions[nextName] as Range).first === at) {
      seeName(nextName)
      nextName += 1
    }
    while (nextQuery < order.length && headOf(order[nextQuery] as number) === at) {
      const index = order[nextQuery] as number
      resolutions[index] = resolve(queries[index] as Query)
      nextQuery += 1
    }
    if (covered[at] === 0) seeNoun(at)
  }
  return { resolutions, bearers }

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
      if (mention.form === 'pronoun' && bearer.gender === null && mention.gender && !resolution.guess)
        bearer.gender = mention.gender
      see(bearer, mention.head, query.source ? (query.asks ? 'asks' : 'says') : 'no')
    }
    return resolution
  }

  function antecedent(query: Query): Resolution {
    const { mention } = query
    switch (mention.form) {
      case 'name':
        return {
          bearers: [mention.entity, ...mention.also].map(bearerOfName),
          ruleId: mention.ruleId.replace('type', 'source'),
          guess: false,
        }
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
    if (mention.type === 'author') return one(labelled('the author', mention), 'source/author')
    if (words.pronouns.relative.has(mention.noun)) {
      const bearer = antecedentOfWho(mention.head)
      if (bearer) return one(bearer, 'source/relative')
    }
    const found = resolvePronoun(document, query, occurrences, hereOf(mention), words)
    return found ?? one(create(mention), 'source/unresolved-pronoun')
  }

  function description(query: Query): Resolution {
    const { mention } = query
    if (mention.partOf) {
      const whole = wholeOf(mention)
      const part = create(mention)
      part.subsetOf = whole
      return one(part, 'source/part-of')
    }
    const key = labelKey(mention)
    if (mention.definite) {
      const found = resolveDescription(document, mention, byNoun, words)
      if (found) return one(found.bearer, found.ruleId)
      const epithet =
        !mention.plural && words.epithets.has(mention.noun)
          ? resolvePronoun(document, query, occurrences, hereOf(mention), words)
          : null
      if (epithet) return { ...epithet, guess: true }
    }
    const known = byLabel.get(key)
    if (known && !isAnother(mention)) return one(known, 'source/same-words')
    return one(labelled(key, mention), mention.ruleId.replace('type', 'source'))
  }

  /** "Brew, the firm's analyst, who": the name, not its apposition. */
  function antecedentOfWho(who: number): Bearer | null {
    const { sentence } = tokens[who] as Word
    let nearest: Bearer | null = null
    for (let at = occurrences.length - 1; at >= 0; at -= 1) {
      const { token, bearer, weak } = occurrences[at] as Occurrence
      if ((tokens[token] as Word).sentence !== sentence) break
      if (weak || token >= who) continue
      if (bearer.type === 'named-person')
        return nearest === null || (!nearest.plural && nearest.name < 0) ? bearer : nearest
      nearest ??= bearer
    }
    return nearest
  }

  function hereOf({ head }: Mention): number {
    return narrative[(tokens[head] as Word).sentence] ?? 0
  }

  function wholeOf(mention: Mention): Bearer | null {
    const range = mention.partOf as Range
    const inner = describeMention(document, names, range, range.end - 1, masked, words)
    return (
      resolveDescription(
        document,
        { ...inner, head: mention.first, label: { first: range.first, end: inner.head }, plural: true },
        byNoun,
        words,
      )?.bearer ?? null
    )
  }

  function isAnother({ first, head }: Mention): boolean {
    return tokens
      .slice(first, head)
      .some(({ norm }) => norm === 'another' || norm === 'second' || norm === 'third' || norm === 'other')
  }

  function labelKey({ label, noun, plural }: Mention): string {
    const inside = tokens
      .slice(label.first, label.end)
      .filter(({ tag, kind }) => (tag !== 'DET' && kind === 'word') || tag === 'NUM')
    return `${plural ? 'many' : 'one'} ${noun} ${inside.map(({ norm }) => norm).join(' ')}`
  }

  function labelled(key: string, mention: Mention): Bearer {
    const known = byLabel.get(key)
    if (known) return known
    const bearer = create(mention)
    byLabel.set(key, bearer)
    return bearer
  }

  function create(mention: Mention): Bearer {
    const bearer: Bearer = {
      index: bearers.length,
      name: mention.entity,
      type: mention.type,
      gender: mention.gender,
      plural: mention.plural,
      mentions: [],
      nouns: new Set(),
      modifiers: new Set(modifiersOf(tokens.slice(mention.first, mention.head), words)),
      subsetOf: null,
      human: mention.form !== 'description' || isHuman(mention.noun, words),
      last: mention.head,
      count: 0,
    }
    bearers.push(bearer)
    if (mention.form === 'description') callBy(bearer, mention.noun)
    if (mention.type === 'unnamed-person') callBy(bearer, ' unnamed')
    if (mention.type === 'organization' || mention.type === 'media') callBy(bearer, ' body')
    return bearer
  }

  function bearerOfName(entity: number): Bearer {
    const known = ofName.get(entity)
    if (known) return known
    const { kind, gender } = names.entities[entity] as Names['entities'][number]
    const type = kind === 'person' || kind === 'unknown' ? 'named-person' : kind === 'media' ? 'media' : 'organization'
    const bearer: Bearer = {
      index: bearers.length,
      name: entity,
      type,
      gender,
      plural: false,
      mentions: [],
      nouns: new Set(),
      modifiers: new Set(),
      subsetOf: null,
      human: type === 'named-person' && kind !== 'unknown',
      last: -1,
      count: 0,
    }
    bearers.push(bearer)
    ofName.set(entity, bearer)
    if (type !== 'named-person' && kind !== 'place') {
      callBy(bearer, ' body')
      const last = names.entities[entity]?.name.toLowerCase().split(' ').at(-1) ?? ''
      if (words.organizationNouns.has(last)) callBy(bearer, last)
    }
    if (kind === 'place') callBy(bearer, 'country')
    return bearer
  }

  function callBy(bearer: Bearer, word: string): void {
    const noun = words.sameNouns[word] ?? word
    if (bearer.nouns.has(noun)) return
    bearer.nouns.add(noun)
    const list = byNoun.get(noun)
    if (list) list.push(bearer)
    else byNoun.set(noun, [bearer])
  }

  function seeName(index: number): void {
    const mention = names.mentions[index] as Names['mentions'][number]
    const bearer = bearerOfName(names.entityOf[index] as number)
    if (bearer.type === 'named-person') {
      const role = findRole(document, names, index, words)
      for (const noun of role.nouns) callBy(bearer, noun)
      for (const range of role.roles)
        for (const modifier of modifiersOf(tokens.slice(range.first, range.end), words)) bearer.modifiers.add(modifier)
      if (mention.title)
        for (const modifier of modifiersOf(tokens.slice(mention.title.first, mention.title.end), words))
          bearer.modifiers.add(modifier)
    }
    if (covered[mention.first] === 0 || mention.modifier || !isQueried(index))
      see(bearer, mention.first, 'no', mention.modifier || tokens[mention.end]?.norm === "'s", mention.end)
  }

  function isQueried(index: number): boolean {
    return queried.has(names.mentions[index]?.first ?? -1)
  }

  /** Remember people and bodies that are described, so that pronouns and "the company" can find them. */
  function seeNoun(at: number): void {
    const token = tokens[at] as Word
    if ((token.tag !== 'NOUN' && token.tag !== 'ADJ') || token.quotation >= 0) return
    const next = tokens[at + 1]
    if (next?.tag === 'NOUN' || next?.tag === 'PROPN' || next?.text === '-') return
    const person = isPersonNoun(tokens, at, words)
    if (
      !person &&
      (token.tag === 'ADJ' || !(words.organizationNouns.has(token.lemma) || words.documentNouns.has(token.lemma)))
    )
      return
    if (!person && !isSubject(tokens, at)) return
    if ((names.at[at] ?? -1) >= 0 || (names.mentions[names.at[at + 2] ?? -1]?.first === at + 2 && next?.text === ','))
      return
    const first = startOfPhrase(tokens, at, words)
    const mention = describeMention(document, names, { first, end: at + 1 }, at, masked, words)
    if (mention.form !== 'description') return
    // "Brew, an analyst at Apex": nobody new
    const named = names.at[first - 2] ?? -1
    if (tokens[first - 1]?.text === ',' && named >= 0 && person && !mention.plural && !names.mentions[named]?.modifier)
      return
    const counted = mention.plural && mention.number?.stated != null
    const found =
      mention.definite && !counted ? resolveDescription(document, mention, byNoun, words)?.bearer : undefined
    const bearer = found ?? labelled(labelKey(mention), mention)
    bearer.mentions.push(mention)
    see(bearer, at, 'no')
  }

  function see(bearer: Bearer, token: number, role: 'says' | 'asks' | 'no', weak = false, end = token + 1): void {
    const word = tokens[token] as Word
    bearer.last = token
    bearer.count += 1
    let subject = role !== 'no' || isSubject(tokens, token)
    for (let at = token + 1; at < end; at += 1) subject ||= isSubject(tokens, at)
    occurrences.push({
      bearer,
      token,
      narrative: narrative[word.sentence] ?? 0,
      block: document.sentences[word.sentence]?.block ?? -1,
      subject,
      speaker: role !== 'no',
      asks: role === 'asks',
      quotation: word.quotation,
      reported: content[token] === 1,
      weak,
    })
  }
}
