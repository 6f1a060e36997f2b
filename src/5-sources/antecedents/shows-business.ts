import type { Range, Word } from '../../layers.js'
import { businessNames, businessNameWords, ofBusinesses } from '../../lexicon/business-words.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import { headOfBody } from './head-of-body.js'

/**
 * Whether a body may be "the company": its name or the words around say so, or the name is made up and no word of it is a
 * government's, church's or party's.
 */
export function showsBusiness(tokens: readonly Word[], range: Range, name: string, words: SourceLexicon): boolean {
  const whole = name.toLowerCase()
  const head = headOfBody(name)
  return businessNames.has(whole) || businessNameWords.has(head) || isLedAsOne(tokens, range) || isMadeUp()

  /** "Northmere", "Brightmoor Heating"; not "the Storvik", "OLK" or "the Orvanian Front". */
  function isMadeUp(): boolean {
    const { organizationNames, organizationNouns, organizationNameWords, places, nameParts } = words
    const known = (part: string) =>
      organizationNameWords.has(part) ||
      organizationNouns.has(part) ||
      places.demonyms.has(part) ||
      nameParts.parties.has(part)
    return (
      tokens[range.first - 1]?.norm !== 'the' &&
      /\p{Ll}/u.test(name) &&
      !organizationNames.has(whole) &&
      !whole.split(/[ -]/).some(known)
    )
  }
}

/** "shares in Orrin", "Orrin's chief executive", "Orrin customers" */
function isLedAsOne(tokens: readonly Word[], { first, end }: Range): boolean {
  const [noun, link, next, second, third] = [first - 2, first - 1, end, end + 1, end + 2].map((at) => tokens[at])
  if (noun && /^(?:of|in|at)$/.test(link?.norm ?? '') && ofBusinesses.has(noun.lemma)) return true
  if (next?.norm === "'s")
    return [second, third].some((owned) => owned?.tag === 'NOUN' && ofBusinesses.has(owned.lemma))
  return next?.tag === 'NOUN' && ofBusinesses.has(next.lemma)
}
