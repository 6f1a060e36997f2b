import type { ParsedDocument, Range, Word } from '../../layers.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import { opensMembers } from '../../match/opens-members.js'
import { wordsOfRange } from '../../match/spans.js'
import type { Basis } from '../../types.js'
import type { Bearer } from '../bearer.js'
import type { Mention } from '../mention.js'
import { endBeforeExamples } from '../mentions/end-before-examples.js'
import { isOneHuman } from '../mentions/is-one-human.js'

const sure = new Set(['source', 'insider', 'confidant', 'confidante', 'intimate'])
/** Officials of a match tell of what everybody saw. */
const sporting = new Set(['match', 'game', 'race'])
const highest = new Set(['senior', 'top', 'high', 'ranking'])

/** Words of a member of a group. */
const member: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM'])

/** Whether an unnamed source tells what is not public, by what it is called and how it knows. */
export function isInsider(document: ParsedDocument, bearer: Bearer, basis: Basis, words: SourceLexicon): boolean {
  // "the 71-year-old diplomat": whose age we read is named somewhere, even when no rule found where
  if (bearer.mentions.some(({ label }) => /-old\b/.test(wordsOfRange(document, label)))) return false
  const { tokens } = document
  if (bearer.mentions.some(({ label }) => tellsSome(tokens, label, words))) return false
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

  function isAcquaintance({ noun }: Mention): boolean {
    return words.personNouns.acquaintances.has(noun) && !words.personNouns.insiders.has(noun)
  }
}

/** "officials, | including Ann Lee", "| among them the mayor": some of a group are told, in its phrase or behind it. */
function tellsSome(tokens: readonly Word[], label: Range, words: SourceLexicon): boolean {
  const group = endBeforeExamples(tokens, { first: label.first, end: label.end + 2 })
  const mark = tokens[group]?.tag === 'PUNCT' ? group + 1 : group
  const first = mark + opensMembers(tokens, mark)
  if (first === mark) return false
  const rest = tokens.slice(first)
  const phrase = rest.slice(
    0,
    rest.findIndex(({ tag }) => !member.has(tag)),
  )
  const [opener, last] = [phrase[0], phrase.at(-1)]
  if (last?.tag === 'PROPN') return last.form !== 'plural' && opener?.tag !== 'NUM' && opener?.norm !== 'a'
  return opener?.norm === 'the' && last !== undefined && isOneHuman(tokens, last.index, words)
}
