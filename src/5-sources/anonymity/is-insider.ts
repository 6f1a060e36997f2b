import type { ParsedDocument, Word } from '../../layers.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import { wordsOfRange } from '../../match/spans.js'
import type { Basis } from '../../types.js'
import type { Bearer } from '../bearer.js'
import type { Mention } from '../mention.js'

const sure = new Set(['source', 'insider', 'confidant', 'confidante', 'intimate'])
/** Officials of a match tell of what everybody saw. */
const sporting = new Set(['match', 'game', 'race'])
const highest = new Set(['senior', 'top', 'high', 'ranking'])

/** Whether an unnamed source tells what is not public, by what it is called and how it knows. */
export function isInsider(document: ParsedDocument, bearer: Bearer, basis: Basis, words: SourceLexicon): boolean {
  // "the 71-year-old diplomat": whose age we read is named somewhere, even when no rule found where
  if (bearer.mentions.some(({ label }) => /-old\b/.test(wordsOfRange(document, label)))) return false
  const { tokens } = document
  if (bearer.mentions.some(({ label }) => namesSome(tokens.slice(label.first, label.end)))) return false
  const described = bearer.mentions.filter(({ form }) => form === 'description')
  const bare = described.some(({ noun }) => noun === 'people' || noun === 'person' || noun === 'source')
  if (bare && basis === 'participant') return true
  if (basis === 'familiar' || basis === 'briefed' || basis === 'documents')
    return described.length > 0 && !described.every(isAcquaintance)
  // a "senior figure" was told from figures by its type
  return described.some((mention) => {
    const { noun, plural, label, head, number, definite } = mention
    if (sure.has(noun)) return true
    if (!words.personNouns.insiders.has(noun) && noun !== 'figure') return false
    const before = tokens.slice(label.first, head).map(({ norm }) => norm)
    if (before.some((norm) => sporting.has(norm))) return false
    if (before.some((norm) => highest.has(norm))) return true
    if (before.includes('former') || before.includes('campaign')) return false
    if (plural)
      return number?.stated != null
        ? (number.max ?? 0) > 0
        : before.some((norm) => words.places.demonyms.has(norm) && norm !== 'american')
    return noun === 'official' || noun === 'aide' ? before.length > (definite ? 0 : 1) || definite : true
  })

  /** "people close to the mayor, including Ann Lee" */
  function namesSome(label: readonly Word[]): boolean {
    const including = label.findIndex(({ norm }) => norm === 'including')
    return including >= 0 && label.slice(including).some(({ tag }) => tag === 'PROPN')
  }

  function isAcquaintance({ noun }: Mention): boolean {
    return words.personNouns.acquaintances.has(noun) && !words.personNouns.insiders.has(noun)
  }
}
