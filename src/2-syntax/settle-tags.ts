import { carriers } from '../lexicon/carriers.js'
import type { KnownWords } from './closed-classes.js'
import type { WordTraits } from './describe-word.js'
import { tagClasses } from './tag-classes.js'

const classOf = (tag: string, form: string | null) =>
  tagClasses.findIndex((other) => other.tag === tag && other.form === form)

const singular: ReadonlySet<string> = new Set(['he', 'she', 'it', 'who'])
const asking: ReadonlySet<string> = new Set(['whether', 'why', 'how', 'if'])
const closing: ReadonlySet<string> = new Set(['"', "''"])
const quotable: ReadonlySet<string> = new Set([',', '?', '!'])
const results = new Set(['shows', 'finds'])
const naming = new Set(['called', 'named', 'dubbed', 'nicknamed', 'titled'])
const particles = new Set(['out', 'back'])
const saying = new Set(['said', 'says'])
const participle = classOf('VERB', 'participle')
const adverb = classOf('ADV', null)
/** What an unknown word with a capital is not: words of closed classes are all known, and verbs mostly end in -ed. */
const notNames = new Set([classOf('INTJ', null), classOf('ADP', null), classOf('PRON', null), classOf('DET', null)])
const base = classOf('VERB', 'base')
const past = classOf('VERB', 'past')
const third = classOf('VERB', 'third')
const present = new Set([past, third, base])
/** Verbs with a bare infinitive: "helps build". */
const helping = new Set(['helps', 'lets', 'makes', 'dares'])
const nouns = classOf('NOUN', 'plural')
const noun = classOf('NOUN', 'singular')
const adjective = classOf('ADJ', null)
/** What a name in front of its verb may be taken for: "Weaver told", "Reid has said". */
const qualities = new Set([adverb, adjective])
const numeral = classOf('NUM', null)
const percent = new Set(['percent', '%'])
const determining = new Set([classOf('DET', null), classOf('PRON', null)])
/** What stands before a share that only modifies: "the 3 percent rise", "Orr's 3 percent". */
const owning = new Set([classOf('DET', null), classOf('PART', null), adjective])
/** What a surname that is a verb too may be taken for: "Ian Read said", "Will called". */
const verbal = new Set([base, past, third, classOf('AUX', null)])
const finite = new Set([past, third, ...['third', 'past'].map((form) => classOf('AUX', form))])
const name = classOf('PROPN', 'singular')
/** What a noun may have before it. */
const modifiers = new Set([noun, name, adjective])
const titleWords = new Set([noun, adjective, adverb])
/** What a title may begin with: "acting", "left", "outside". */
const misreadOpeners = new Set([classOf('VERB', 'gerund'), participle, past, base, classOf('ADP', null)])
/** Words of a title in small letters. */
const longestTitle = 3
const asked = new Set(['asked', 'pressed', 'questioned'])
const questions = new Set(['whether', 'if', 'about', 'why', 'how', 'what', 'who', 'when', 'where', 'on'])
/** Words of what describes a noun between commas. */
const longestReduced = 12
const auxiliaryOf = tagClasses.map(({ tag, form }) => (tag === 'VERB' ? classOf('AUX', form) : -1))
const perfect: ReadonlySet<string> = new Set(['has', 'have', 'had', "'ve"])

/** Mend what a tagger that looks two words ahead cannot see. The model is trained without it. */
export function settleTags(words: readonly WordTraits[], tags: Int32Array, known: KnownWords): void {
  for (let i = 0; i < words.length; i++) {
    if (namesPeople(words[i])) tags[i] = nouns
    else if (isSurname(words, tags, i)) tags[i] = name
    else if (isPluralBeforeVerb(words, tags, i, known)) tags[i] = nouns
    else if (tellsResult(words, tags, i)) tags[i] = third
    else if (isVerbBehindSubject(words, tags, i, known)) tags[i] = third
    else if (isBehindQuotation(words, tags, i, known)) tags[i] = past
    else if (isOfShare(words, tags, i, known)) tags[i] = base
    else if (isReduced(words, tags, i) || tellsName(words, tags, i)) tags[i] = participle
    else if (repliesBehind(words, tags, i)) tags[i] = words[i]?.norm.endsWith('s') ? third : past
    else if (tags[i] === participle) settlePerfect(words, tags, i)
    else settleUnknown(words, tags, i, known)
    if (endsName(words, tags, i)) tags.fill(name, i - 1, i + 1)
  }
  for (let i = 0; i < words.length; i++)
    if (i === 0 || saying.has(words[i - 1]?.norm ?? '')) settleTitle(words, tags, i)
}

/** "said | running back Abel Vance", and in front of a verb: no verb or preposition, but a title, if a whole name ends it. */
function settleTitle(words: readonly WordTraits[], tags: Int32Array, first: number): void {
  if (!misreadOpeners.has(tags[first] as number)) return
  let at = first
  while (at - first <= longestTitle && isTitleWord(words[at], tags[at], at === first)) at += 1
  if (
    at < first + 2 ||
    !words[at]?.capital ||
    !words[at + 1]?.capital ||
    (first === 0 && !present.has(tags[at + 2] ?? -1))
  )
    return
  tags.fill(adjective, first, at - 1)
  tags[at - 1] = noun
  tags.fill(name, at, at + 2)
}

function isTitleWord(word: WordTraits | undefined, tag: number | undefined, opens: boolean): boolean {
  return word !== undefined && !word.mark && (opens || (!word.capital && titleWords.has(tag as number)))
}

/** "shouted Mayor | Green": the second of two words with capitals, with none before and no noun behind them, is a name. */
function endsName(words: readonly WordTraits[], tags: Int32Array, at: number): boolean {
  if (at < 2 || !qualities.has(tags[at] as number) || !words[at]?.capital || !words[at - 1]?.capital) return false
  const [before, next] = [words[at - 2], words[at + 1]]
  const first = tags[at - 1] as number
  return !before?.mark && !before?.capital && next?.mark !== false && (modifiers.has(first) || first === participle)
}

/** "Spokespeople", "tradespeople": what ends like this is a plural, with a capital too. */
function namesPeople(word: WordTraits | undefined): boolean {
  return word !== undefined && /.(?:people|persons)$/.test(word.norm)
}

/** A verb with a capital right before a past or a present in small letters: no two finite verbs stand side by side. */
function isSurname(words: readonly WordTraits[], tags: Int32Array, at: number): boolean {
  const next = tags[at + 1]
  if (next !== past && next !== third) return false
  return verbal.has(tags[at] as number) && words[at]?.capital === true && words[at + 1]?.capital === false
}

/** "Tenant advocates | took a stand": no two finite verbs stand side by side, and a noun before makes the first a noun too. */
function isPluralBeforeVerb(words: readonly WordTraits[], tags: Int32Array, at: number, known: KnownWords): boolean {
  if (tags[at] !== third || !present.has(tags[at + 1] as number) || helping.has(words[at]?.norm ?? '')) return false
  const { norm, capital } = words[at] as WordTraits
  return !capital && !known.get(norm)?.small.includes(nouns) && modifiers.has(tags[at - 1] as number)
}

/** "she | questions it", "he typically | votes", "the law unfairly | targets tenants", "Orr | questions whether": no plural can stand there. */
function isVerbBehindSubject(words: readonly WordTraits[], tags: Int32Array, at: number, known: KnownWords): boolean {
  const word = words[at] as WordTraits
  if (tags[at] !== nouns || word.capital || !mayBeThird(known, word)) return false
  const behindAdverb = tags[at - 1] === adverb && words[at - 1]?.norm.endsWith('ly') === true
  const subject = behindAdverb ? at - 2 : at - 1
  const pronoun = words[subject]?.norm ?? ''
  if (singular.has(pronoun) || (pronoun === 'which' && words[subject - 1]?.norm === ',')) return true
  const named = tags[subject] === name
  return behindAdverb ? named || tags[subject] === noun : named && asking.has(words[at + 1]?.norm ?? '')
}

/** “…,” Lee | shot back': a word that may be a past, behind a name behind a quotation. */
function isBehindQuotation(words: readonly WordTraits[], tags: Int32Array, at: number, known: KnownWords): boolean {
  const { norm, capital } = words[at] as WordTraits
  if (tags[at] !== noun || tags[at - 1] !== name || capital) return false
  if (!isOpen(known, norm, past) && !isOpen(known, norm, participle)) return false
  let first = at - 1
  while (tags[first - 1] === name) first -= 1
  return closing.has(words[first - 1]?.norm ?? '') && quotable.has(words[first - 2]?.norm ?? '')
}

/** A base with an "s", or known as a third person. */
function mayBeThird(known: KnownWords, { norm }: WordTraits): boolean {
  return isOpen(known, norm, third) || (norm.endsWith('s') && isOpen(known, norm.slice(0, -1), base))
}

/** Known with this class. */
function isOpen(known: KnownWords, norm: string, tag: number): boolean {
  const closed = known.get(norm)
  return closed !== undefined && !closed.small.includes(tag)
}

/** "The survey, | conducted Oct. 11-14, found": the first verb of a sentence, between commas before another, describes its noun. */
function isReduced(words: readonly WordTraits[], tags: Int32Array, at: number): boolean {
  if (tags[at] !== past || words[at - 1]?.norm !== ',' || tags.subarray(0, at).some((tag) => finite.has(tag)))
    return false
  const close = words.findIndex(({ norm }, index) => index > at && norm === ',')
  // "A third, | asked whether he knew, said"
  const asks = asked.has(words[at]?.norm ?? '') && questions.has(words[at + 1]?.norm ?? '')
  if (
    close < 0 ||
    close - at > longestReduced ||
    (!asks && tags.subarray(at + 1, close).some((tag) => finite.has(tag)))
  )
    return false
  return finite.has(tags[close + 1] ?? -1)
}

/** "A gene | called DRM2 is": behind what has the name the verb of the clause follows. */
function tellsName(words: readonly WordTraits[], tags: Int32Array, at: number): boolean {
  if (tags[at] !== past || !naming.has(words[at]?.norm ?? '') || (tags[at - 1] !== noun && tags[at - 1] !== nouns))
    return false
  let end = at + 1
  while (tags[end] === name) end += 1
  return end > at + 1 && finite.has(tags[end] ?? -1)
}

/** "Doe, who keeps bees, | points out that", "Doe | shot back that": no noun stands before such a particle and a clause. */
function repliesBehind(words: readonly WordTraits[], tags: Int32Array, at: number): boolean {
  if (tags[at] !== noun && tags[at] !== nouns) return false
  const before = tags[at - 1]
  const [particle, that] = [words[at + 1]?.norm ?? '', words[at + 2]?.norm]
  return particles.has(particle) && that === 'that' && (before === name || words[at - 1]?.norm === ',')
}

/** "A new poll shows Doe ahead": what carries findings shows or finds them. */
function tellsResult(words: readonly WordTraits[], tags: Int32Array, at: number): boolean {
  const before = words[at - 1]?.norm ?? ''
  return tags[at] === nouns && results.has(words[at]?.norm ?? '') && carriers.has(before.replace(/s$/, ''))
}

/** "39 percent | blame his aides": between a share that nothing belongs to, as in "the 3 percent rise that", and a determiner. */
function isOfShare(words: readonly WordTraits[], tags: Int32Array, at: number, known: KnownWords): boolean {
  const { norm = '' } = words[at] ?? {}
  if (tags[at] !== noun || !percent.has(words[at - 1]?.norm ?? '') || !isOpen(known, norm, base)) return false
  let start = at - 2
  while (tags[start] === numeral) start -= 1
  return (
    start < at - 2 &&
    determining.has(tags[at + 1] ?? -1) &&
    (words[start]?.norm === 'some' || !owning.has(tags[start] ?? -1))
  )
}

/** "has falsely | claimed": "have" before a participle, with nothing but adverbs between, is its auxiliary. */
function settlePerfect(words: readonly WordTraits[], tags: Int32Array, at: number): void {
  let i = at - 1
  while (i > 0 && (tags[i] === adverb || words[i]?.norm === 'since')) i--
  const auxiliary = auxiliaryOf[tags[i] ?? 0] ?? -1
  if (!perfect.has(words[i]?.norm ?? '')) return
  if (auxiliary >= 0) tags[i] = auxiliary
  tags.fill(adverb, i + 1, at)
}

/** An unknown word with a capital is a name sooner than an exclamation, a preposition or "to Varn"; at the start no "Aides" is a verb. */
function settleUnknown(words: readonly WordTraits[], tags: Int32Array, at: number, known: KnownWords): void {
  const { norm, capital } = words[at] as WordTraits
  if (!capital || known.has(norm)) return
  const tag = tags[at] as number
  const leads = at === 0 && qualities.has(tag) && !norm.endsWith('ly') && finite.has(tags[at + 1] ?? -1)
  const bare = (tag === past && !norm.endsWith('ed')) || (tag === base && at > 0)
  if (notNames.has(tag) || bare || leads || (tag === third && at > 0)) tags[at] = name
  else if (tag === third) tags[at] = nouns
}
