import type { CueCandidate, ParsedDocument, Range, Word } from '../../layers.js'
import { carriers } from '../../lexicon/carriers.js'
import { asides } from '../../lexicon/connectives.js'
import { correlatives } from '../../lexicon/correlatives.js'
import { relativesAndThat } from '../../lexicon/relative-pronouns.js'
import { timePrepositions, timeWords } from '../../lexicon/time-words.js'
import { closesName } from '../../match/closes-name.js'
import { isDash } from '../../match/is-dash.js'
import { tellsTime } from '../../match/tells-time.js'
import { conjunctsOf, hasRelation, subtree } from '../../match/tree.js'
import type { Mention } from '../reading.js'
import { givesExample } from './gives-example.js'
import { isSurname } from './is-surname.js'
import { tellsHome } from './tells-home.js'
import { widenPhrase } from './widen-phrase.js'

const nominal: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON', 'NUM'])
const articles: ReadonlySet<string> = new Set(['the', 'a', 'an'])
const timeOpeners: ReadonlySet<string> = new Set(['last', 'this', 'first'])

/**
 * Cut the source phrase around its head: modifiers, appositions and relative clauses that identify the source belong to it,
 * remarks between dashes and fronted clauses do not (PolNeAR guide, "source span").
 *
 * The phrase stays on its own side of the cue.
 */
export function toSourcePhrase(document: ParsedDocument, head: number, cue: CueCandidate): Mention {
  const { first, end } = subtree(document, head)
  const limit = head < cue.head ? (cue.tokens[0] ?? cue.head) : (cue.tokens.at(-1) ?? cue.head)
  const whole = head < limit ? { first, end: Math.min(end, limit) } : { first: Math.max(first, limit + 1), end }
  const core = cutAtDashes(document, cutFronted(document, head, whole), head, limit)
  const named = cutAside(document, cutAtVerb(document, cutAdjunct(document, core, cue), head), head)
  const range = trim(document, widenPhrase(document, named, limit, head))
  return { ranges: [range], heads: findHeads(document, head, range) }
}

/** "Asked about it, the mayor …": what stands before the last comma before the head is another clause. */
function cutFronted(document: ParsedDocument, head: number, { first, end }: Range): Range {
  for (let at = head - 1; at >= first; at -= 1) {
    const mark = document.tokens[at]?.norm
    if ((mark === ',' && !isList(document, first, at)) || document.tokens[at]?.kind === 'quote')
      return { first: at + 1, end }
  }
  return { first, end }
}

/** "gruff, bearded …": adjectives only. */
function isList(document: ParsedDocument, first: number, end: number): boolean {
  return (
    end > first &&
    document.tokens.slice(first, end).every(({ tag }) => tag === 'ADJ' || tag === 'DET' || tag === 'PUNCT')
  )
}

/** One dash leaves the part next to the cue ("LONDON — the mayor"), two leave the part before them. */
function cutAtDashes(document: ParsedDocument, { first, end }: Range, head: number, limit: number): Range {
  const breaks: number[] = []
  for (let at = first; at < end; at += 1) if (isBreak(document.tokens[at])) breaks.push(at)
  const [one] = breaks
  if (one === undefined) return { first, end }
  if (head > limit || one > head) {
    const rest = { first: one + 1, end }
    const leading = breaks.length === 1 && one > head && head < limit && isNominal(document, rest)
    return leading ? rest : { first: Math.max(first, lastBefore(breaks, head) + 1), end: one > head ? one : end }
  }
  return { first: lastBefore(breaks, head) + 1, end: breaks.find((at) => at > head) ?? end }
}

function lastBefore(breaks: readonly number[], head: number): number {
  return breaks.findLast((at) => at < head) ?? -1
}

function isNominal(document: ParsedDocument, { first, end }: Range): boolean {
  return document.tokens.slice(first, end).some(({ tag }) => nominal.has(tag))
}

function isBreak(word: Word | undefined): boolean {
  return !word || isDash(word) || word.norm === ':' || word.norm === ';'
}

/** A finite verb in a phrase without a relative word belongs to another clause that the tree ran together. */
function cutAtVerb(document: ParsedDocument, { first, end }: Range, head: number): Range {
  for (let at = head + 1; at < end; at += 1) {
    const word = document.tokens[at]
    if (!word || relativesAndThat.has(word.norm) || word.relation === 'acl:relcl') break
    if (word.tag === 'VERB' && (word.form === 'past' || word.form === 'third') && !hasRelation(word, 'acl'))
      return { first, end: at }
  }
  return { first, end }
}

/** "Since the attack, lawmakers …" run together: what follows the last comma is next to the verb. */
function cutAdjunct(document: ParsedDocument, { first, end }: Range, cue: CueCandidate): Range {
  const opener = document.tokens[first]
  const outside = document.tokens[first - 1]
  const adjunct =
    opener?.tag === 'ADP' ||
    opener?.tag === 'SCONJ' ||
    (outside?.tag === 'ADP' && outside.sentence === opener?.sentence)
  if (!adjunct || end > cue.head || document.tokens[end - 1]?.norm === ',') return { first, end }
  for (let at = end - 1; at > first; at -= 1) {
    if (document.tokens[at]?.norm === ',') return { first: at + 1, end }
  }
  return { first, end }
}

/** ", speaking after the vote," is no part of the source; ", who left," is none after a bare surname. */
function cutAside(document: ParsedDocument, { first, end }: Range, head: number): Range {
  for (let at = head + 1; at < end - 1; at += 1) {
    const [comma, next] = document.tokens.slice(at, at + 2)
    if (saysWhere(document, head, at)) return { first, end: at }
    if (comma?.norm !== ',') continue
    const bare = isSurname(document, { first, end: at })
    if (givesExample(document.tokens, at)) return { first, end }
    if (tellsHome(document.tokens, at)) continue
    if (next?.form === 'gerund' || next?.tag === 'ADP' || (bare && relativesAndThat.has(next?.norm ?? '')))
      return { first, end: at }
  }
  return { first, end }
}

/** "Doe | in a statement", "Doe | during a rally": behind a name it tells where or when the words were said. */
function saysWhere({ tokens }: ParsedDocument, head: number, at: number): boolean {
  const [word, noun] = [tokens[at], tokens[tokens[at]?.head ?? -1]]
  const named = tokens[head]?.tag === 'PROPN' || tokens[head]?.tag === 'PRON'
  return (
    named &&
    word?.tag === 'ADP' &&
    word.norm !== 'of' &&
    noun !== undefined &&
    noun.index > at &&
    (carriers.has(noun.lemma) || (timePrepositions.has(word.norm) && isFlat(tokens, head, at)))
  )
}

/** No apposition stands between: "Doe, a supporter during the primary". */
function isFlat(tokens: readonly Word[], head: number, at: number): boolean {
  return tokens.slice(head, at).every(({ tag }) => tag === 'PROPN' || tag === 'PRON')
}

function trim(document: ParsedDocument, { first, end }: Range): Range {
  const closes = (at: number) => isEdge(document.tokens[at]) && !closesName(document, first, at)
  const marks = dropEnd({ first, end }, closes)
  const last = dropEnd({ first, end: marks }, (at) => closes(at) || isTime(document, at) || trails(document, at))
  // "the poll released | last week |": the time belongs to the participle
  const to = document.tokens[last - 1]?.tag === 'VERB' ? marks : last
  let from = first
  while (to - from > 1 && isEdge(document.tokens[from]) && !correlatives.has(document.tokens[from]?.norm ?? ''))
    from += 1
  return { first: from, end: to }
}

function dropEnd({ first, end }: Range, drops: (at: number) => boolean): number {
  let to = end
  while (to - first > 1 && drops(to - 1)) to -= 1
  return to
}

/** "the mayor last week": the time belongs to the verb. */
function isTime(document: ParsedDocument, at: number): boolean {
  const [word, next] = document.tokens.slice(at, at + 2)
  if (!word) return false
  return tellsTime(word) || (timeOpeners.has(word.norm) && timeWords.has(next?.norm ?? ''))
}

/** "Doe in [June]", "Doe at the [time]" (not "Witness A"), "the union, though", "quoted Doe as [saying]": what belongs to the verb. */
function trails({ tokens }: ParsedDocument, at: number): boolean {
  const { tag, norm = '', text = '' } = tokens[at] ?? {}
  return tag === 'ADP' || articles.has(text) || norm === 'as' || asides.has(norm)
}

function isEdge(word: Word | undefined): boolean {
  return (word?.tag === 'PUNCT' && word.norm !== ')') || word?.tag === 'CCONJ'
}

/** The head and its conjuncts inside the phrase; the last nominal where the head was cut off. */
function findHeads(document: ParsedDocument, head: number, { first, end }: Range): readonly number[] {
  const within = (index: number) => index >= first && index < end
  const conjuncts = conjunctsOf(document, head)
    .filter((word) => nominal.has(word.tag))
    .map((word) => word.index)
  const heads = [head, ...conjuncts].filter(within)
  if (heads.length > 0) return heads
  const last = document.tokens.slice(first, end).findLast(({ tag }) => nominal.has(tag))
  return [last?.index ?? first]
}
