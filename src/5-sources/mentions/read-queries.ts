import type { CueCandidate, Link, Links, NonResponseLink, ParsedDocument } from '../../layers.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import type { Query } from '../bearer.js'
import type { Names } from '../mention.js'
import { describeMention } from './describe-mention.js'
import { isPluralVerb } from './is-plural-verb.js'
import { splitMention } from './split-mention.js'

/**
 * Read the source phrases of all links and non-responses, each coordinated source on its own.
 *
 * @param inFormula 1 for tokens of anonymity formulas: "asked that her name not be used" reports no claim.
 * @param masked 1 for tokens of formulas and reasons: no part of a description.
 */
export function readQueries(
  document: ParsedDocument,
  names: Names,
  { links, nonResponses }: Links,
  inFormula: Uint8Array,
  masked: Uint8Array,
  words: SourceLexicon,
): readonly Query[] {
  const cues = new Set(links.flatMap(({ cue }) => cue?.tokens ?? []))
  return [
    ...links.flatMap((link, index) =>
      link.cue && inFormula[link.cue.head] === 1 ? [] : read(link, link.cue, index, -1),
    ),
    ...nonResponses.flatMap((link, index) =>
      link.cue.some(({ first }) => inFormula[first] === 1) ? [] : read(link, null, -1, index),
    ),
  ]

  function read(
    { mention, mentionHeads, content }: Link | NonResponseLink,
    cue: CueCandidate | null,
    link: number,
    nonResponse: number,
  ): readonly Query[] {
    if (mention.length === 0) return []
    const verb = document.tokens[cue?.tokens[0] ?? -1]
    const many = verb !== undefined && isPluralVerb(verb)
    const within = links[link]?.within ?? -1
    const turn = links[within]?.cue?.kind === 'punctuation'
    return splitMention(document, mention, mentionHeads, cues, names, many, words).map(({ head, range }) => ({
      mention: describeMention(document, names, range, head, masked, words),
      content,
      asks: cue?.act === 'ask',
      denies: cue?.class === 'denial',
      link,
      within,
      spoken: within >= 0 && (turn || document.tokens[head]?.quotation !== -1),
      nonResponse,
      source: true,
    }))
  }
}
