import type { ParsedDocument, Range, Word } from '../../layers.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import { isHuman } from '../../match/is-human.js'
import { lookUp } from '../../match/look-up.js'
import type { Bearer, Occurrence } from '../bearer.js'
import type { Mention, Names } from '../mention.js'
import { isPeopleName } from '../names/is-people-name.js'
import { typeOfName } from '../names/type-of-name.js'
import { headOfBody } from './head-of-body.js'
import { isSubject } from './is-subject.js'
import { modifiersOf } from './modifiers-of.js'
import { narrativeCount } from './narrative-count.js'

/** Places that stand for many bodies. */
const metonyms: ReadonlySet<string> = new Set(['wall street', 'capitol hill', 'westminster', 'whitehall', 'brussels'])

/** Who has been mentioned so far, and how they can be found again. */
export interface Scene {
  readonly occurrences: readonly Occurrence[]
  /** Bearers by the nouns they were called; " unnamed", " body", " business" and " media" hold all of a kind. */
  readonly byNoun: ReadonlyMap<string, readonly Bearer[]>
  readonly ofLabel: (key: string) => Bearer | undefined
  /** Let a bearer be found by one more label. */
  readonly label: (key: string, bearer: Bearer) => void
  /** Narrative sentences up to a token. */
  readonly hereAt: (token: number) => number
  readonly create: (mention: Mention, key?: string) => Bearer
  readonly bearerOfName: (entity: number) => Bearer
  readonly callBy: (bearer: Bearer, noun: string) => void
  /** Note that a bearer is mentioned at a token; `weak` when it can hardly be taken up by a pronoun. */
  readonly see: (bearer: Bearer, at: Range, role: 'says' | 'asks' | 'mentioned', weak: boolean) => void
}

/**
 * Open the scene of an article: nobody has been mentioned yet.
 *
 * @param said What is reported: whoever is mentioned there is talked about.
 */
export function openScene(document: ParsedDocument, names: Names, said: readonly Range[], words: SourceLexicon): Scene {
  const { tokens } = document
  const occurrences: Occurrence[] = []
  const byNoun = new Map<string, Bearer[]>()
  const byLabel = new Map<string, Bearer>()
  const ofName = new Map<number, Bearer>()
  const narrative = narrativeCount(document)
  const reported = new Uint8Array(tokens.length)
  for (const { first, end } of said) reported.fill(1, first, end)
  let count = 0
  const hereAt = (token: number) => narrative[(tokens[token] as Word).sentence] ?? 0

  return { occurrences, byNoun, ofLabel: (key) => byLabel.get(key), label, hereAt, create, bearerOfName, callBy, see }

  function add(
    traits: Pick<Bearer, 'name' | 'type' | 'gender' | 'plural' | 'human' | 'sure' | 'last' | 'modifiers'>,
  ): Bearer {
    // written out: a spread costs more, and there is a bearer for nearly every noun
    const { name, type, gender, plural, human, sure, last, modifiers } = traits
    const bearer: Bearer = {
      name,
      type,
      gender,
      plural,
      human,
      sure,
      last,
      modifiers,
      index: count,
      mentions: [],
      nouns: new Set(),
      subsetOf: null,
      owner: null,
      seen: 0,
      employed: false,
    }
    count += 1
    return bearer
  }

  function create(mention: Mention, key?: string): Bearer {
    const { form, type, gender, plural, noun, head, first } = mention
    const modifiers = new Set(modifiersOf(tokens.slice(first, head), words))
    const human = form !== 'description' || isHuman(noun, words)
    const bearer = add({ name: mention.entity, type, gender, plural, human, sure: true, last: head, modifiers })
    if (form === 'description') callBy(bearer, noun)
    if (type === 'unnamed-person') callBy(bearer, ' unnamed')
    if (type === 'organization' || type === 'media') callBy(bearer, ' body')
    if (key !== undefined) byLabel.set(key, bearer)
    return bearer
  }

  function bearerOfName(entity: number): Bearer {
    const known = ofName.get(entity)
    if (known) return known
    const { kind, sure, gender, name } = names.entities[entity] as Names['entities'][number]
    const human = kind === 'person'
    // "Latinos … they"
    const plural = isPeopleName(name.toLowerCase().split(' ').at(-1) ?? '', words)
    const type = plural && name !== 'Republicans' ? 'generic-group' : typeOfName[kind]
    const bearer = add({ name: entity, type, gender, plural, human, sure, last: -1, modifiers: new Set() })
    ofName.set(entity, bearer)
    if (kind === 'place') callBy(bearer, 'country')
    else if (type !== 'named-person') {
      // a street or an outlet that reports is not "the company"
      if (kind !== 'document' && kind !== 'media' && !metonyms.has(name.toLowerCase())) callBy(bearer, ' body')
      callBy(bearer, headOfBody(name))
    }
    if (kind === 'media') callBy(bearer, ' media')
    return bearer
  }

  function label(key: string, bearer: Bearer): void {
    byLabel.set(key, bearer)
  }

  function callBy(bearer: Bearer, word: string): void {
    const noun = lookUp(words.sameNouns, word) ?? word
    if (bearer.nouns.has(noun)) return
    bearer.nouns.add(noun)
    const list = byNoun.get(noun)
    if (list) list.push(bearer)
    else byNoun.set(noun, [bearer])
  }

  function see(bearer: Bearer, { first, end }: Range, role: 'says' | 'asks' | 'mentioned', weak: boolean): void {
    const { sentence, quotation } = tokens[first] as Word
    bearer.last = first
    bearer.seen += 1
    let subject = role !== 'mentioned'
    for (let at = first; at < end && !subject; at += 1) subject = isSubject(tokens, at)
    occurrences.push({
      bearer,
      token: first,
      narrative: narrative[sentence] ?? 0,
      block: document.sentences[sentence]?.block ?? -1,
      subject,
      speaker: role !== 'mentioned',
      asks: role === 'asks',
      quotation,
      reported: reported[first] === 1,
      weak,
    })
  }
}
