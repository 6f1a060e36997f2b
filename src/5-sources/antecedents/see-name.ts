import type { ParsedDocument } from '../../layers.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import type { Gender, NameMention, Names } from '../mention.js'
import { entityAt } from '../names/entity-at.js'
import type { Role } from '../profiles/role.js'
import { isCharged } from './is-charged.js'
import { isExample } from './is-example.js'
import type { Marks } from './mark-tokens.js'
import { modifiersOf } from './modifiers-of.js'
import { nounsOfBody } from './nouns-of-body.js'
import type { Scene } from './open-scene.js'
import { showsBusiness } from './shows-business.js'

/**
 * Note that a name is mentioned, and what titles and appositions call its bearer.
 *
 * @param index Position in `names.mentions`.
 * @param role What stands beside the name of a person.
 */
export function seeName(
  document: ParsedDocument,
  names: Names,
  scene: Scene,
  index: number,
  role: Role | null,
  { covered, heard, queried, roles }: Marks,
  words: SourceLexicon,
): void {
  const { tokens } = document
  const mention = names.mentions[index] as NameMention
  const bearer = scene.bearerOfName(names.entityOf[index] as number)
  if (bearer.type === 'named-person') {
    for (const noun of role?.nouns ?? []) scene.callBy(bearer, noun)
    if (isCharged(tokens, { first: mention.title?.first ?? mention.first, end: mention.end }))
      scene.callBy(bearer, 'suspect')
    // "her son, Piers"
    bearer.gender ??= genderOf(role?.nouns ?? [], words)
    // "in Anaheim, the crowd": not surely his
    const sure = bearer.sure && (mention.sure || !mention.placed)
    for (const range of sure ? (role?.roles ?? []) : [])
      for (const { index, lemma, form } of tokens.slice(range.first, range.end))
        if (form !== 'plural' && role?.nouns.includes(lemma)) roles.set(index, bearer)
    // "House Speaker" is an office, no employment
    bearer.employed ||= (role?.affiliations ?? []).some(({ first }) => {
      const kind = entityAt(names, first)?.kind
      return first >= mention.first && kind !== undefined && kind !== 'place'
    })
    const told = [...(role?.roles ?? []), ...(role?.affiliations ?? []), ...(mention.title ? [mention.title] : [])]
    for (const { first, end } of told)
      for (const modifier of modifiersOf(tokens.slice(first, end), words)) bearer.modifiers.add(modifier)
  } else if (!bearer.nouns.has('country')) {
    for (const noun of nounsOfBody(document, mention, words)) scene.callBy(bearer, noun)
    if (showsBusiness(tokens, mention, names.entities[bearer.name]?.name ?? '', words))
      scene.callBy(bearer, ' business')
  }
  if (bearer.type !== 'named-person' && heard[mention.first] === 1) return
  const weak = mention.modifier || tokens[mention.end]?.norm === "'s"
  // "some critics, like Doe, said"
  const speaks = covered[mention.first] !== 0 && isExample(tokens, mention)
  if (speaks || covered[mention.first] === 0 || mention.modifier || !queried.has(mention.first))
    scene.see(bearer, mention, speaks ? 'says' : 'mentioned', weak)
}

function genderOf(nouns: readonly string[], { personNouns: { female, male } }: SourceLexicon): Gender | null {
  const [woman, man] = [nouns.some((noun) => female.has(noun)), nouns.some((noun) => male.has(noun))]
  return woman === man ? null : woman ? 'female' : 'male'
}
