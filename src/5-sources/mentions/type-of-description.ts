import type { ParsedDocument, Range, Word } from '../../layers.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import { lookUp } from '../../match/look-up.js'
import type { SourceType } from '../../types.js'
import type { Names } from '../mention.js'
import { isAffiliated } from './is-affiliated.js'
import type { Description } from './read-description.js'
import type { TypeRule, TypeView } from './type-rule.js'
import { typeRules } from './type-rules.js'

/** Behind a noun, they make it somebody. */
const followers: ReadonlySet<string> = new Set(['who', 'familiar', 'close'])
/** Before "figure", they make it somebody, too. */
const eminence: ReadonlySet<string> = new Set(
  'senior leading prominent influential top opposition party industry political public religious military establishment'.split(
    ' ',
  ),
)
const year = /^(?:19|20)\d\d$/

/** Type a source that is described, not named. First rule that fits wins. */
export function typeOfDescription(
  document: ParsedDocument,
  description: Description,
  names: Names,
  words: SourceLexicon,
): { readonly type: SourceType; readonly ruleId: string } {
  const { tokens } = document
  const { before, after, lemma } = description
  const some = ({ first, end }: Range, fits: (word: Word) => boolean): boolean => {
    for (let at = first; at < end; at += 1) if (fits(tokens[at] as Word)) return true
    return false
  }
  // "majorities in all states" were asked, "the majority" sits in a parliament
  const polled = lemma === 'majority' && description.plural
  const following = { first: after.first, end: Math.min(after.end, after.first + 3) }
  const view: TypeView = {
    description,
    noun: lemma,
    words,
    has: (...norms) => some(before, ({ norm }) => norms.includes(norm)),
    // asked for by few rules, so worked out when asked
    get whole() {
      const start = before.first + (tokens[before.first]?.tag === 'DET' ? 1 : 0)
      if (description.noun - start > 4) return ''
      const norms = tokens.slice(start, description.noun + 1).map(({ norm }) => norm)
      return norms.join(' ')
    },
    get counted() {
      return polled || some(before, (word) => counts(word, words))
    },
    get affiliated() {
      return isAffiliated(document, description, names, words)
    },
    get interviewed() {
      const comma = before.first - 1
      return tokens[comma]?.text === ',' && tokens[comma - 1]?.norm === 'interviews'
    },
    get published() {
      const byWhom = ({ norm }: Word) => norm === 'by' || norm === 'published'
      return some(before, ({ kind, text }) => kind === 'number' && year.test(text)) || some(after, byWhom)
    },
    get knows() {
      return (
        some(before, (word) => word.norm !== 'close' && shows(word, words)) || some(after, (word) => shows(word, words))
      )
    },
    get human() {
      const eminent = lemma === 'figure' && some(before, ({ norm }) => eminence.has(norm))
      return polled || eminent || some(following, ({ norm }) => followers.has(norm))
    },
  }
  const rule = typeRules.find(({ fits }) => fits(view)) as TypeRule
  return { type: rule.type, ruleId: rule.id }
}

/** A group of people who know could have been interviewed. */
function shows({ norm, lemma }: Word, { knowing: { qualities, nouns, deeds } }: SourceLexicon): boolean {
  return qualities.has(norm) || nouns.has(norm) || deeds.has(norm) || deeds.has(lemma)
}

function counts({ norm, tag, kind, text }: Word, { quantityWords }: SourceLexicon): boolean {
  if (norm === 'some' || norm === 'many' || norm === 'number' || norm === 'group' || norm === 'one') return false
  if (norm === 'most' || norm === 'few') return false
  if (norm === 'half') return true
  return kind === 'number'
    ? !year.test(text)
    : tag === 'NUM' || (lookUp(quantityWords, norm)?.[0] ?? 0) > 1 || norm === 'percent'
}
