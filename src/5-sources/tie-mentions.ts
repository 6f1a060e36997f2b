import type { Links, ParsedDocument } from '../layers.js'
import type { SourceLexicon } from '../lexicon/source-words.js'
import type { Grant } from './anonymity-of.js'
import type { Bearer, Query, Resolution } from './bearer.js'
import { bindGrants } from './bind-grants.js'
import { findLoneMentions } from './find-lone-mentions.js'
import { joinForward } from './join-forward.js'
import { joinHeadline } from './join-headline.js'
import { linkMentions } from './link-mentions.js'
import type { Names } from './mention.js'
import type { Formulas } from './read-formulas.js'
import { readQueries } from './read-queries.js'

/** The source phrases of an article and whom they stand for. */
export interface Ties {
  readonly queries: readonly Query[]
  /** Per query. */
  readonly resolutions: readonly Resolution[]
  /** Who asked not to be named. */
  readonly grants: ReadonlyMap<Bearer, Grant>
}

/** Tie each source phrase to whoever it stands for: going through the article once, then looking back from its body. */
export function tieMentions(
  document: ParsedDocument,
  names: Names,
  links: Links,
  { formulas, reasons, inFormula, masked }: Formulas,
  words: SourceLexicon,
): Ties {
  const spoken = readQueries(document, names, links, inFormula, masked, words)
  const { queries, asking } = findLoneMentions(document, names, links, spoken, formulas, masked, words)
  const said = links.links.flatMap(({ content }) => content)
  const told = links.links.flatMap(({ recipient }) => recipient ?? [])
  const linked = linkMentions(document, names, queries, said, told, masked, words)
  const grants = bindGrants(document, formulas, reasons, asking, queries, linked)
  const forward = joinForward(document, queries, linked, (bearer) => grants.has(bearer), words)
  return { queries, resolutions: joinHeadline(document, queries, forward), grants }
}
