import type { Gender, NameKind } from '../mention.js'
import { bareWord } from './bare-word.js'
import type { NameRule } from './name-rule.js'
import { nameRules } from './name-rules.js'
import type { NameView } from './name-view.js'

/** Tell people from bodies, media and places by a name's own words and those around it. First rule that fits wins. */
export function nameKind(name: NameView): {
  readonly kind: NameKind
  readonly sure: boolean
  readonly gender: Gender | null
  readonly ruleId: string
} {
  const { id, kind, sure = true } = nameRules.find(({ applies }) => applies(name)) as NameRule
  return { kind, sure, gender: kind === 'person' || kind === 'unknown' ? genderOf(name) : null, ruleId: id }
}

function genderOf(name: NameView): Gender | null {
  const { tokens, title, start, words } = name
  const { titles, personNouns, givenNames } = words
  for (const word of title ? tokens.slice(title.first, title.end) : []) {
    const norm = bareWord(word)
    if (titles.female.has(norm) || personNouns.female.has(norm)) return 'female'
    if (titles.male.has(norm) || personNouns.male.has(norm)) return 'male'
  }
  if (givenNames.female.has(start)) return 'female'
  return givenNames.male.has(start) ? 'male' : genderOfKin(name)
}

/** "her son, | Piers" */
function genderOfKin({ tokens, first, words }: NameView): Gender | null {
  const { kin, female, male } = words.personNouns
  const noun = tokens[first - 1]?.text === ',' ? tokens[first - 2]?.lemma : undefined
  const owner = tokens[first - 3]
  const own = owner?.norm === "'s" || words.pronouns.possessive.has(owner?.norm ?? '')
  if (!noun || !own || !kin.has(noun)) return null
  return female.has(noun) ? 'female' : male.has(noun) ? 'male' : null
}
