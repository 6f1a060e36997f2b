import type { ParsedDocument, Range } from '../../layers.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import { spanOfRange } from '../../match/spans.js'
import type { Anonymity, Basis, SourceType } from '../../types.js'
import type { Bearer } from '../bearer.js'
import { isInsider } from './is-insider.js'
import { reasonKind } from './reason-kind.js'

/** A formula that covers a bearer. */
export interface Grant {
  readonly formula: Range
  readonly reason: Range | null
}

/** What the article shows of a bearer beyond its own mentions. */
export interface Setting {
  /** All it is cited for was said in public. */
  readonly open: boolean
  /** Part of a group of insiders: "two of the people" after "people familiar with the matter". */
  readonly ofInsiders: boolean
}

/**
 * Say how anonymous a source is: granted when the article says so anywhere, presumed for insiders who tell what is not
 * public, incidental for those whose name only is not there or who speak in public, else on the record.
 */
export function anonymityOf(
  document: ParsedDocument,
  bearer: Bearer,
  type: SourceType,
  basis: Basis,
  grant: Grant | undefined,
  { open, ofInsiders }: Setting,
  words: SourceLexicon,
): Anonymity {
  const unnamed = type === 'unnamed-person' || type === 'unnamed-group'
  // "her uncle, who did not want to be named"
  if ((unnamed || type === 'identified-role') && grant)
    return {
      status: 'granted',
      formula: spanOfRange(document, grant.formula),
      reason: grant.reason && spanOfRange(document, grant.reason),
      reasonKind: grant.reason && reasonKind(document, grant.reason, words),
    }
  const insider = !open && (ofInsiders || isInsider(document, bearer, basis, words))
  const status = unnamed ? (insider ? 'presumed' : 'incidental') : 'on-record'
  return { status, formula: null, reason: null, reasonKind: null }
}
