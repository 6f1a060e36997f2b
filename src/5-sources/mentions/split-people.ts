import type { Range, Word } from '../../layers.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import { lookUp } from '../../match/look-up.js'
import type { Names } from '../mention.js'
import { isManyHumans } from './is-many-humans.js'
import { type Part, partList } from './part-list.js'
import type { Piece } from './split-list.js'

// The grammar of such lists, over the letters and marks of their parts.
/** "a lawyer", "founder & director", "an aide under Presidents Orr & Roe" */
const role = '(?:[Rr]|[QqPp](?:&[NGgOo])*)(?:&[rqpo])*'
/** "the clerk, | Ann Lee", "former prosecutor & | Mayor Eve Dunn" */
const ahead = `(?:${role},|(?:r&)+)`
/** ", a judge & a poet", "+ a former clerk,"; after "a lawyer for Orr," a name may be Orr's neighbour */
const behind = `(?:,(?![Pp],N)${role}(?:&${role})*)*(?:\\+[rq]|\\+[RQ](?=\\.))?`
const aside = '(?:,A)*'
const clause = '(?:,C(?!,))?'
/** What stands between a group and those of it who are named. */
const opensPeople: ReadonlySet<string> = new Set([',', ':'])
const nameless = `[Gg]${clause}|[RQ]`
/** All roles stand before their names, or only those after "and". */
const sources = [
  `${ahead}N${aside}${clause}|${nameless}`,
  `${ahead}?N${aside}${behind}${aside}${clause}|${nameless}`,
].map((source) => new RegExp(`[,&+:]?(?:${source})(?=[,&+:.]|$)`, 'gy'))

/**
 * Cut a list by the people it names, each with the role beside the name: "the press secretary, Ann Lee, | and the treasurer,
 * Bob Orr", "Ann Lee, 34, | the water board | and two engineers". A tree takes such roles and names for each other's.
 *
 * @returns Null where nobody is named, or where what stands in the list may belong to two of them or to none.
 */
export function splitPeople(
  tokens: readonly Word[],
  names: Names,
  [mention, ...rest]: readonly Range[],
  words: SourceLexicon,
): readonly Piece[] | null {
  if (!mention || rest.length > 0) return null
  const parts = partList(tokens, names, mention, words)
  if (parts.length < 2) return null
  // a mark behind may close an apposition
  const closed = tokens[mention.end]?.tag === 'PUNCT'
  const units = sources.map((source) => unitsOf(parts, source, closed)).find((found) => found !== null)
  if (!units || (units.length > 1 && units.at(-1)?.[0]?.mark === ',')) return null
  const apart = withoutGroup(units)
  return apart.some(isNamed) && apart.every(isSomebody) ? apart.map(toPiece) : null

  /** "The two candidates, | Jane Roe | and Abel Orr": who the named are together. */
  function withoutGroup(units: readonly Unit[]): readonly Unit[] {
    const [group, ...people] = units
    if (!group || people.length < 2 || !people.every(isNamed) || !opensPeople.has(people[0]?.[0].mark ?? ''))
      return units
    const [{ letter, ...range }] = group
    const inside = tokens.slice(range.first, range.end)
    const counts = inside.flatMap(
      ({ norm, kind }) => lookUp(words.quantityWords, norm) ?? (kind === 'number' ? Number(norm) : []),
    )
    const included = people[0]?.[0].mark === ':'
    // those included are all only when they are as many as there are
    const all = counts.every((count) => count === people.length) && !(included && counts.length === 0)
    // "friends of the victims, …": either may be named
    const one = inside.filter((word) => isManyHumans(word, words)).length === 1
    return letter.toUpperCase() === 'G' && one && all ? people : units
  }

  /** Somebody named, a body or group, or "a spokesman"; of "the mayor, | Ann Lee" nobody is left out. */
  function isSomebody(unit: Unit, index: number, units: readonly Unit[]): boolean {
    if (isNamed(unit)) return true
    const [{ first, letter }] = unit
    if (letter === 'G') return !opensPeople.has(units[index + 1]?.[0].mark ?? '')
    const opener = tokens[first]?.norm ?? ''
    // "Ann Lee, Bob Orr | and the clerk", "… | and other nurses"
    const last = index > 0 && index === units.length - 1 && units.slice(0, index).every(isNamed)
    return (last && (letter !== 'g' || opener === 'other')) || opener === 'a' || opener === 'an'
  }

  function toPiece(unit: Unit): Piece {
    const name = unit.find(({ letter }) => letter === 'N')
    const { head, first, end } = unit[0]
    return name ? { head: name.head, range: { first, end: unit.at(-1)?.end ?? end } } : { head, range: { first, end } }
  }
}

/** The parts that tell of one source. */
type Unit = readonly [Part, ...Part[]]

function isNamed(unit: Unit): boolean {
  return unit.some(({ letter }) => letter === 'N')
}

/** Put together what belongs together, or give null where the grammar does not reach the end. */
function unitsOf(parts: readonly Part[], source: RegExp, closed: boolean): readonly Unit[] | null {
  const code = parts.map(({ mark, letter }) => mark + letter).join('') + (closed ? '.' : '')
  const found = code.match(source) ?? []
  let from = 0
  const units = found.map((unit) => {
    const size = unit.replace(/[^A-Z]/gi, '').length
    from += size
    return parts.slice(from - size, from) as unknown as Unit
  })
  return from === parts.length ? units : null
}
