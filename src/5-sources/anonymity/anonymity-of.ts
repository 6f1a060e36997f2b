import type { ParsedDocument, Range } from '../../layers.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import { spanOfRange, wordsOfRange } from '../../match/spans.js'
import type { Anonymity, Basis, SourceType } from '../../types.js'
import { basisOf } from '../basis/basis-of.js'
import type { Bearer } from '../bearer.js'
import type { Mention } from '../mention.js'
import { reasonKind } from './reason-kind.js'

/** A formula that covers a bearer. */
export interface Grant {
  readonly formula: Range
  readonly reason: Range | null
}

const sure = new Set(['source', 'insider', 'confidant', 'confidante', 'intimate'])
const highest = new Set(['senior', 'top', 'high', 'ranking'])

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
  words: SourceLexicon,
  open: boolean,
): Anonymity {
  const unnamed = type === 'unnamed-person' || type === 'unnamed-group'
  if (unnamed && grant)
    return {
      status: 'granted',
      formula: spanOfRange(document, grant.formula),
      reason: grant.reason && spanOfRange(document, grant.reason),
      reasonKind: grant.reason && reasonKind(document, grant.reason, words),
    }
  const insider = !open && (isInsider(document, bearer, basis, words) || isPartOfInsiders())
  const status = unnamed ? (insider ? 'presumed' : 'incidental') : 'on-record'
  return { status, formula: null, reason: null, reasonKind: null }

  /** "two of the people" after "people familiar with the matter" */
  function isPartOfInsiders(): boolean {
    const whole = bearer.subsetOf
    return whole !== null && isInsider(document, whole, basisOf(document, whole.mentions, words), words)
  }
}

function isInsider(document: ParsedDocument, bearer: Bearer, basis: Basis, words: SourceLexicon): boolean {
  // "the 71-year-old diplomat": whose age we read is named somewhere, even when no rule found where
  if (bearer.mentions.some(({ label }) => /-old\b/.test(wordsOfRange(document, label)))) return false
  const { tokens } = document
  const described = bearer.mentions.filter(({ form }) => form === 'description')
  const bare = described.some(({ noun }) => noun === 'people' || noun === 'person' || noun === 'source')
  if (bare && basis === 'participant') return true
  if (basis === 'familiar' || basis === 'briefed' || basis === 'documents')
    return described.length > 0 && !described.every(isAcquaintance)
  return described.some((mention) => {
    const { noun, plural, label, head, number, definite } = mention
    if (sure.has(noun)) return true
    if (!words.personNouns.insiders.has(noun)) return false
    const before = tokens.slice(label.first, head).map(({ norm }) => norm)
    if (before.some((norm) => highest.has(norm))) return true
    if (before.includes('former') || before.includes('campaign')) return false
    if (plural)
      return number?.stated != null
        ? (number.max ?? 0) > 0
        : before.some((norm) => words.places.demonyms.has(norm) && norm !== 'american')
    return noun === 'official' || noun === 'aide' ? before.length > (definite ? 0 : 1) || definite : true
  })

  function isAcquaintance({ noun }: Mention): boolean {
    return words.personNouns.acquaintances.has(noun) && !words.personNouns.insiders.has(noun)
  }
}
