import type { CueCandidate, ParsedDocument, Word } from '../layers.js'
import { answers, type NonResponse, nonResponses, requests } from '../lexicon/non-responses.js'
import { hasNegativeSubject } from '../match/has-negative-subject.js'
import { childBy, childrenBy } from '../match/tree.js'
import { findVerbGroup } from './find-verb-group.js'
import { isNegated } from './is-negated.js'
import { plainCue } from './plain-cue.js'

const bringers: ReadonlySet<string> = new Set(['have', 'make', 'offer'])

/** Find words that say that somebody gave no answer: "declined to comment", "could not be reached", "had no comment". */
export function findNonResponseCues(document: ParsedDocument): readonly CueCandidate[] {
  return document.tokens.flatMap((word) => {
    if (answers.has(word.norm) && word.tag === 'NOUN') return findNoAnswer(document, word)
    if (word.tag !== 'VERB' && word.tag !== 'ADJ') return []
    const entry = nonResponses.find(({ head }) => head === word.lemma || head === word.norm)
    if (!entry) return []
    const tokens = findGroup(document, word)
    const negated = isNegated(document, tokens) || hasNegativeSubject(document, word)
    const helped = !entry.with || tokens.some((token) => entry.with?.includes(document.tokens[token]?.lemma ?? ''))
    const holds = (!entry.negated || negated) && helped && isFollowed(document, word, entry)
    return holds ? [toCandidate(document, word, tokens)] : []
  })
}

/** Verb group, or "was not immediately" before an adjective. */
function findGroup(document: ParsedDocument, word: Word): readonly number[] {
  if (word.tag !== 'ADJ') return findVerbGroup(document, word, [])
  const tokens = [word.index]
  for (let at = word.index - 1; ['AUX', 'PART', 'ADV'].includes(document.tokens[at]?.tag ?? ''); at -= 1)
    tokens.unshift(at)
  return tokens
}

function isFollowed(document: ParsedDocument, word: Word, { follows, asked, object }: NonResponse): boolean {
  if (follows.length === 0) return true
  if (object) return childrenBy(document, word.index, 'obj').some(({ lemma }) => follows.includes(lemma))
  const next = document.tokens
    .slice(word.index + 1, word.index + 7)
    .filter(({ sentence }) => sentence === word.sentence)
  const alone = (next.length === 0 || next[0]?.tag === 'PUNCT') && !isReported(document, word)
  return (
    (alone && (!asked || isAsked(document, word))) ||
    next.some(({ lemma, norm }) => follows.includes(lemma) || follows.includes(norm))
  )
}

/** "It is understood | lawyers were contacted": a clause that a verb before has for its content. */
function isReported(document: ParsedDocument, word: Word): boolean {
  const hangs = word.head < word.index && ['ccomp', 'csubj', 'advcl'].includes(word.relation)
  return (
    hangs &&
    !childBy(document, word.index, 'mark') &&
    childBy(document, word.index, 'nsubj', 'nsubj:pass') !== undefined
  )
}

/** "asked for an interview, she | declined": the words before ask for something. */
function isAsked(document: ParsedDocument, { sentence, index }: Word): boolean {
  const { first = index } = document.sentences[sentence]?.tokens ?? {}
  return document.tokens.slice(first, index).some(({ lemma }) => requests.has(lemma))
}

/** "had | no comment", "there was | no immediate reaction from": the verb before "no". */
function findNoAnswer(document: ParsedDocument, answer: Word): readonly CueCandidate[] {
  const before = document.tokens.slice(Math.max(0, answer.index - 4), answer.index)
  const no = before.findLast(({ norm }) => norm === 'no')
  const verb = no && document.tokens[no.index - 1]
  if (!verb) return []
  const gives = answer.norm === 'comment' && bringers.has(verb.lemma)
  const there = verb.lemma === 'be' && document.tokens[verb.index - 1]?.norm === 'there'
  const lacks = there && document.tokens[answer.index + 1]?.norm === 'from'
  return gives || lacks ? [toCandidate(document, verb, [verb.index])] : []
}

function toCandidate(document: ParsedDocument, head: Word, tokens: readonly number[]): CueCandidate {
  const to = document.tokens[(tokens.at(-1) ?? head.index) + 1]
  const responds = (head.lemma === 'respond' || head.lemma === 'reply') && to?.norm === 'to'
  return {
    ...plainCue,
    kind: 'verb',
    tokens: responds ? [...tokens, to.index] : tokens,
    head: head.index,
    lemma: head.lemma,
    class: 'nonresponse',
    act: 'no-comment',
    negated: isNegated(document, tokens) || hasNegativeSubject(document, head),
    frames: {},
    ruleId: 'cue/non-response',
  }
}
