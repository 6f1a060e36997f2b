import type { Range, Word } from '../../layers.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import { isHuman } from '../../match/is-human.js'
import { lookUp } from '../../match/look-up.js'
import type { Names } from '../mention.js'
import { bareWord } from '../names/bare-word.js'
import { entityAt } from '../names/entity-at.js'
import { nameAt } from '../names/name-at.js'
import type { Role, RolePlace } from './role.js'

/** Read the role that stands right before a name as its title: "House Speaker", "campaign manager". */
export function roleInTitle({ tokens, names, name: { title }, words }: RolePlace): Role | null {
  if (!title) return null
  const written = tokens.slice(title.first, title.end)
  const last = written.at(-1)
  if (!last || (written.length === 1 && isCourtesy(last, words))) return null
  const nouns = written.flatMap((word) => nounOf(word, words))
  if (nouns.length === 0 && !words.titles.address.has(bareWord(last))) return null
  return {
    end: title.end,
    roles: [title],
    affiliations: bodyIn(tokens, names, title, words),
    // "Governor-elect Dana Reyes" is no governor yet
    nouns: last.norm === 'elect' ? nouns.map((noun) => `${noun}-elect`) : nouns,
  }
}

/** "Mrs." */
function isCourtesy(word: Word, { titles }: SourceLexicon): boolean {
  const norm = bareWord(word)
  return titles.female.has(norm) || titles.male.has(norm)
}

function nounOf(word: Word, words: SourceLexicon): string | readonly string[] {
  const norm = bareWord(word)
  // "Councilmembers Ann Lee and Tom Hale"
  const lemma = word.tag === 'PROPN' ? norm.replace(/s$/, word.form === 'plural' ? '' : 's') : word.lemma
  return lookUp(words.titles.longForms, norm) ?? (isHuman(lemma, words) ? lemma : [])
}

/** "House" of "House Speaker": the last named body; of "Rebel commander" the rebels are none. */
function bodyIn(tokens: readonly Word[], names: Names, { first, end }: Range, words: SourceLexicon): readonly Range[] {
  for (let at = end - 1; at >= first; at -= 1) {
    const body = nameAt(names, at)
    if (body && !isHuman(bareWord(tokens[at] as Word), words) && entityAt(names, at)?.kind !== 'person')
      return [{ first: body.first, end: Math.min(body.end, end) }]
  }
  return []
}
