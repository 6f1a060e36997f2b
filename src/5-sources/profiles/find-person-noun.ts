import type { Range, Word } from '../../layers.js'
import { isHyphen } from '../../match/is-hyphen.js'
import { isPersonNamed } from './is-person-named.js'
import { nounsForPerson } from './nouns-for-person.js'
import type { RoleText } from './role.js'

const longest = 12

/**
 * Find the last word for one person of the noun phrase that a range opens with: "director" of "the group's director, a judge".
 *
 * Goes by words more than by tags: a tagger often takes "secretary" or "chief" for an adjective.
 *
 * @returns -1 where the phrase is not for one person.
 */
export function findPersonNoun(text: RoleText, range: Range): number {
  const { first, end } = range
  // "Doe, | and the treasurer": somebody else
  if (text.tokens[first]?.tag === 'CCONJ') return -1
  for (let at = first; at < Math.min(end, first + longest); at += 1) {
    const person = isOnePerson(text, at, first)
    if (person && !goesOn(text, at + 1, range)) return at
    if (!person && endsPhrase(text, at)) return -1
  }
  return -1
}

/** A word for one person, also "one of the council members". */
function isOnePerson({ tokens, words }: RoleText, at: number, first: number): boolean {
  const word = tokens[at] as Word
  return nounsForPerson(word, words).length > 0 && (word.form !== 'plural' || tokens[first]?.norm === 'one')
}

/** "council | leader", "chief | medical officer", "mayor|'s", "Republican | Party member" */
function goesOn(text: RoleText, at: number, { first, end }: Range): boolean {
  const word = text.tokens[at]
  const name = text.names.at[at] ?? -1
  if (name >= 0 && name === text.names.at[at - 1]) return true
  if (word?.norm === "'s" || word?.norm === "'" || isHyphen(word)) return true
  if (!word || at >= end || word.kind !== 'word') return false
  if (word.tag === 'NOUN' || word.tag === 'PROPN' || nounsForPerson(word, text.words).length > 0) return true
  return word.tag === 'ADJ' && isOnePerson(text, at + 1, first)
}

/** Where a noun phrase for one person does not go on: a clause, a mark, a name of somebody. */
function endsPhrase(text: RoleText, at: number): boolean {
  const { tag, form, norm, text: written } = text.tokens[at] as Word
  switch (tag) {
    case 'AUX':
    case 'SCONJ':
      return true
    case 'PRON':
      return !text.words.pronouns.possessive.has(norm)
    case 'PUNCT':
      return written !== '-'
    case 'VERB':
      return (form === 'past' || form === 'third') && !norm.endsWith('ed')
    case 'ADP':
      return norm !== 'of'
    default:
      return isPersonNamed(text, at)
  }
}
