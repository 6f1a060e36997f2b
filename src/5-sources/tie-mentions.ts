import type { Links, ParsedDocument } from '../layers.js'
import type { SourceLexicon } from '../lexicon/source-words.js'
import type { Grant } from './anonymity/anonymity-of.js'
import { bindGrants } from './anonymity/bind-grants.js'
import type { Formulas } from './anonymity/read-formulas.js'
import { joinForward } from './antecedents/join-forward.js'
import { joinHeadline } from './antecedents/join-headline.js'
import { linkMentions } from './antecedents/link-mentions.js'
import type { Bearer, Query, Resolution } from './bearer.js'
import { findLoneMentions } from './lone-mentions/find-lone-mentions.js'
import type { Names } from './mention.js'
import { readQueries } from './mentions/read-queries.js'

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
