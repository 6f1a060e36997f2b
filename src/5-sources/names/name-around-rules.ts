import type { Word } from '../../layers.js'
import { ofBusinesses, playedByBusinesses } from '../../lexicon/business-words.js'
import { isHuman } from '../../match/is-human.js'
import { actsAsBody } from './acts-as-body.js'
import { isPlaceName } from './is-place-name.js'
import type { NameRule } from './name-rule.js'
import type { NameView } from './name-view.js'
import { showsBody } from './shows-body.js'

const longestApposition = 8
/** Words of a state. */
const longestState = 3
const towards: ReadonlySet<string> = new Set(['from', 'in', 'of', 'near', 'outside', 'to', 'at', 'around'])

/** What hardly anybody but a business does. */
const businessVerbs: ReadonlySet<string> = new Set(['employs', 'employed', 'manufactures', 'manufactured'])

/** What the words around a name show; without any, the likeliest. */
export const nameAroundRules: readonly NameRule[] = [
  {
    id: 'name/before-state',
    kind: 'place',
    applies: isBeforeState,
    examples: ['She met a nurse from Vexley, New Jersey, at noon.', 'He was born near Port Orlo, Ohio.'],
  },
  {
    id: 'name/shown-body',
    kind: 'organization',
    applies: (name) => showsBody(name.tokens, name, name.words),
    examples: [
      'He met an analyst at Ordel Brandt.',
      "They asked Orrin's chief executive.",
      'He met Orrin founder Ida Brandt.',
      'She wrote to Orrin, based in Calder, at noon.',
      'In May Orrin was founded.',
      'Imani House, which feeds the old, opened late.',
      'Imani House is a small charity.',
    ],
  },
  {
    id: 'name/where',
    kind: 'place',
    sure: false,
    applies: isWhere,
    examples: ['In Vexley, a nurse left early.', 'She met an official in Vexley.'],
  },
  {
    id: 'name/its-rival',
    kind: 'organization',
    sure: false,
    applies: (name) =>
      !name.long &&
      name.tokens[name.end + 1]?.norm === 'its' &&
      isApposed(name, (noun) => playedByBusinesses.has(noun)),
    examples: ['Vexley, its biggest rival, closed a mill.'],
  },
  {
    id: 'name/described-person',
    kind: 'person',
    applies: isDescribedPerson,
    examples: [
      "It was found by Vexley, the group's chief strategist.",
      'It was found by Vexley, a retired teacher, at noon.',
      'Orlo Vexley, 34, found it.',
    ],
  },
  {
    id: 'name/described-body',
    kind: 'organization',
    applies: (name) => isApposed(name, (noun) => name.words.organizationNouns.has(noun)),
    examples: [
      'It was found by Vexley, a consultancy, at noon.',
      'It was found by Orlo Vexley, a union-backed group, at noon.',
    ],
  },
  {
    id: 'name/of-staff',
    kind: 'organization',
    sure: false,
    applies: hasStaff,
    examples: ['He met an Ordel official.'],
  },
  {
    id: 'name/of-business',
    kind: 'organization',
    sure: false,
    applies: ({ long, next }) =>
      !long && (next?.tag === 'NOUN' ? ofBusinesses.has(next.lemma) : businessVerbs.has(next?.norm ?? '')),
    examples: ['He sold Vexley shares.', 'Then Vexley employs two nurses.'],
  },
  {
    id: 'name/acts',
    kind: 'organization',
    sure: false,
    applies: (name) => !name.long && actsAsBody(name.tokens, name, name.words),
    examples: [
      'Then Vexley cut its forecast.',
      'Later Vexley denied it was in talks.',
      'In May, Vexley closed two mills; it did not comment.',
      'In May, Vexley closed two mills. It said they were old.',
    ],
  },
  {
    id: 'name/the',
    kind: 'organization',
    sure: false,
    applies: ({ definite, last, next }) => definite && !last.endsWith('s') && next?.tag !== 'NOUN',
    examples: ['He sued the Vexley Corel.'],
  },
  {
    id: 'name/demonym',
    kind: 'organization',
    sure: false,
    applies: ({ parts, words }) => parts.some((part) => words.places.demonyms.has(part)),
    examples: ['He joined Portuguese Vexley.'],
  },
  {
    id: 'name/several-words',
    kind: 'person',
    sure: false,
    applies: ({ long, parts }) => long && parts.length <= 4,
    examples: ['They thanked Orlo Vexley.', 'They thanked Jane Park.'],
  },
  {
    id: 'name/unknown',
    kind: 'unknown',
    sure: false,
    applies: () => true,
    examples: ['They thanked Vexley.'],
  },
]

/** "from Vexley, New Jersey": a town with its state or country behind the comma. */
function isBeforeState({ tokens, previous, next, end, words }: NameView): boolean {
  if (next?.text !== ',' || !towards.has(previous?.norm ?? '')) return false
  const behind = tokens.slice(end + 1, end + 1 + longestState)
  const mark = behind.findIndex(({ tag }) => tag !== 'PROPN')
  const state = mark < 0 ? behind : behind.slice(0, mark)
  return isPlaceName(state.map(({ norm }) => norm.replace(/\.$/, '')).join(' '), words)
}

/** "a plumber from Vexley, who": where or with whom somebody is. */
function isHome({ long, tokens, first, previous, words }: NameView): boolean {
  const before = tokens[first - 2]
  const human = before?.tag === 'NOUN' && before.sentence === previous?.sentence && isHuman(before.lemma, words)
  return !long && (previous?.norm === 'in' || (human && (previous?.norm === 'from' || previous?.norm === 'at')))
}

/** "…, 34," or "…, an analyst" or "…, who". */
function isDescribedPerson(name: NameView): boolean {
  const { tokens, next, end, limit, words } = name
  if (next?.text !== ',' || end + 1 >= limit) return false
  const { norm, kind, text } = tokens[end + 1] as Word
  if (norm === 'who' || norm === 'whose') return !isHome(name)
  if (kind === 'number' && /^\d\d?$/.test(text) && tokens[end + 2]?.text === ',') return true
  const { interviewable, offices, experts, spokespeople, others } = words.personNouns
  return isApposed(name, (noun) =>
    [interviewable, offices, experts, spokespeople, others].some((list) => list.has(noun)),
  )
}

/** "In Vexley, a nurse", "an official in Vexley": where somebody is. */
function isWhere({ long, tokens, first, previous, next, words }: NameView): boolean {
  if (long || previous?.norm !== 'in') return false
  const before = tokens[first - 2]
  const opens = before?.sentence !== previous.sentence && next?.text === ','
  return opens || (before?.tag === 'NOUN' && before.sentence === previous.sentence && isHuman(before.lemma, words))
}

/** "an Ordel official": hardly said of anything but bodies, and not of "Orvanian officials", of a country that no list has. */
function hasStaff({ long, tokens, end, next, words }: NameView): boolean {
  const country = /(?:ian|ean|ese|ish)$/.test(tokens[end - 1]?.norm ?? '')
  return !long && !country && next?.tag === 'NOUN' && words.nameParts.staff.has(next.lemma)
}

const opening: ReadonlySet<string> = new Set(['DET', 'NOUN', 'ADJ'])
const closing: ReadonlySet<string> = new Set(['VERB', 'AUX', 'ADP'])

/** "…, a consultancy,": whether the noun of the phrase behind the comma fits. */
function isApposed({ tokens, next: comma, end, limit }: NameView, fits: (noun: string) => boolean): boolean {
  const opener = tokens[end + 1]
  if (comma?.text !== ',' || !(opening.has(opener?.tag ?? '') || opener?.norm === 'its')) return false
  for (const { index, tag, text, lemma } of tokens.slice(end + 1, Math.min(limit, end + 1 + longestApposition))) {
    // "a labor-affiliated group"
    const compound = tag === 'VERB' && tokens[index - 1]?.text === '-'
    if ((closing.has(tag) && !compound) || text === ',') return false
    if (tag === 'NOUN' && !goesOn(tokens[index + 1])) return fits(lemma)
  }
  return false
}

/** The noun before is only the first of a compound, or an owner: "the group's | strategist". */
function goesOn(next: Word | undefined): boolean {
  return next?.tag === 'NOUN' || next?.tag === 'PROPN' || next?.text === '-' || next?.norm === "'s"
}
