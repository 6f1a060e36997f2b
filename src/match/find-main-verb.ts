import type { ParsedDocument, Range, Word } from '../layers.js'
import { isFiniteVerb } from './is-finite-verb.js'
import { isInvertedAuxiliary } from './is-inverted-auxiliary.js'
import { childBy } from './tree.js'

const markers = new Set(
  'who whom whose which where when while because although though whereas if unless whether how why what until'.split(
    ' ',
  ),
)
const sometimes = new Set(['that', 'as', 'since', 'after', 'before', 'so', 'once'])
const pronouns = new Set(['i', 'we', 'he', 'she', 'they', 'you'])

/** The first token of a finite verb group, and the token that its clause hangs on: the verb, or the predicate of a "be". */
export interface MainVerb {
  readonly first: number
  readonly head: number
}

/**
 * Find the first finite verb that no conjunction or relative pronoun before it asks for.
 *
 * @param range Within one sentence.
 * @returns The token that the clause hangs on.
 */
export function findMainVerb(document: ParsedDocument, range: Range): number | undefined {
  const { value } = findMainVerbs(document, range).next()
  return value?.head
}

/**
 * Find the finite verbs that no conjunction or relative pronoun before them asks for, from left to right.
 *
 * Trees err most on long subjects with clauses inside; counting clause openers and finite verbs does not.
 */
export function* findMainVerbs(document: ParsedDocument, { first, end }: Range): Generator<MainVerb, undefined> {
  const { tokens } = document
  let pending = 0
  let opened = false
  for (let token = first; token < end; token++) {
    const word = tokens[token] as Word
    if (word.kind === 'quote' || word.kind === 'punctuation') continue
    if (!opened && (word.norm === 'that' || word.tag === 'CCONJ' || word.norm === 'only')) {
      opened = word.norm === 'that'
      continue
    }
    opened = true
    if (isInverted(token)) continue
    if (isMarker(token)) pending++
    else if (isFiniteVerb(document, tokens[token]) || isPast(word)) {
      const last = groupEnd(token)
      if (pending === 0) yield { first: token, head: predicateOf(token, last) }
      else pending--
      token = last
    }
  }
  return undefined

  /** "Should the dam break, the town …": an auxiliary that stands for "if". */
  function isInverted(token: number): boolean {
    const [auxiliary, next] = tokens.slice(token, token + 2)
    if (auxiliary?.tag !== 'AUX' || !isInvertedAuxiliary(auxiliary, next)) return false
    if (token !== first && tokens[token - 1]?.norm !== 'that') return false
    return tokens.slice(token, end).some(({ norm }) => norm === ',') && tokens[end - 1]?.norm !== '?'
  }

  /** "The mill closed", tagged a participle: it has a subject, and no finite verb comes before the clause ends. */
  function isPast({ index, tag, form }: Word): boolean {
    if (tag !== 'VERB' || form !== 'participle' || tokens[index - 1]?.tag === 'AUX') return false
    if (childBy(document, index, 'nsubj')?.relation !== 'nsubj') return false
    for (let at = index + 1; at < Math.min(end, index + 40); at++) {
      const word = tokens[at] as Word
      if (word.tag === 'CCONJ' || word.tag === 'SCONJ' || word.kind === 'punctuation') return true
      if (isFiniteVerb(document, word)) return false
    }
    return true
  }

  function isMarker(token: number): boolean {
    const word = tokens[token] as Word
    if (markers.has(word.norm)) return true
    if (sometimes.has(word.norm)) return word.tag === 'SCONJ' || (word.norm === 'that' && isRelative(token))
    return pronouns.has(word.norm) && isNominal(tokens[token - 1]) && token > first
  }

  function isRelative(token: number): boolean {
    if (isNominal(tokens[token - 1]) && isFiniteVerb(document, tokens[token + 1])) return true
    return tokens[token]?.tag === 'PRON' && tokens[token]?.relation.startsWith('nsubj') === true
  }

  /** Over auxiliaries, adverbs and "not" to the verb. */
  function groupEnd(token: number): number {
    let last = token
    if (tokens[token]?.tag === 'VERB') return last
    for (let at = token + 1; at < Math.min(end, token + 7); at++) {
      const { tag } = tokens[at] as Word
      if (tag === 'VERB') return at
      if (tag === 'AUX') last = at
      else if (tag !== 'ADV' && tag !== 'PART') break
    }
    return last
  }

  function predicateOf(token: number, last: number): number {
    if (tokens[last]?.tag === 'VERB') return last
    const { relation = '', head = -1 } = tokens[token] ?? {}
    return (relation === 'cop' || relation.startsWith('aux')) && head > token && head < end ? head : last
  }
}

function isNominal(word: Word | undefined): boolean {
  return word?.tag === 'NOUN' || word?.tag === 'PROPN'
}
