import type { SourceLexicon } from '../../lexicon/source-words.js'
import type { NamedEntity, NameKind, Names } from '../mention.js'
import { isPeopleName } from '../names/is-people-name.js'
import { typeOfName } from '../names/type-of-name.js'
import { headOfBody } from './head-of-body.js'
import type { Traits } from './new-bearer.js'

/** Places that stand for many bodies. */
const metonyms: ReadonlySet<string> = new Set(['wall street', 'capitol hill', 'westminster', 'whitehall', 'brussels'])

/** Read what a name tells of its bearer. */
export function traitsOfName({ entities }: Names, entity: number, words: SourceLexicon): Traits {
  const { kind, sure, gender, name } = entities[entity] as NamedEntity
  // "Latinos … they"
  const plural = isPeopleName(name.toLowerCase().split(' ').at(-1) ?? '', words)
  const type = plural && name !== 'Republicans' ? 'generic-group' : typeOfName[kind]
  const called = type === 'named-person' ? [] : nounsOf(kind, name)
  const modifiers = new Set<string>()
  return {
    name: entity,
    type,
    gender,
    plural,
    human: kind === 'person',
    sure,
    last: -1,
    modifiers,
    ownedBy: null,
    called,
  }
}

function nounsOf(kind: NameKind, name: string): readonly string[] {
  if (kind === 'place') return ['country']
  if (kind === 'media') return [headOfBody(name), ' media']
  // a street is not "the company"
  if (kind === 'document' || metonyms.has(name.toLowerCase())) return [headOfBody(name)]
  return [' body', headOfBody(name)]
}
