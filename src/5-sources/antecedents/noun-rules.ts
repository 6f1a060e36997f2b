import { takingUp } from '../../lexicon/taking-up.js'
import type { Bearer } from '../bearer.js'
import { familyOfBody } from './family-of-body.js'
import type { NounRule } from './noun-rule.js'
import { scienceRules } from './science-rules.js'
import { latest, latestOf, mostLookedAt, type Sought } from './sought.js'

const people: ReadonlySet<string> = new Set([
  'named-person',
  'identified-role',
  'unnamed-person',
  'unnamed-group',
  'generic-group',
])
/** Tokens within which a body is taken up, or an insider. */
const reach = { body: 150, insider: 80 }
/** Tokens by which a body may be nearer than the one that was called by the noun. */
const closeBy = 40

/** Of definite descriptions by their noun: the first rule that finds somebody decides. */
export const nounRules: readonly NounRule[] = [
  {
    id: 'source/the-body',
    find: (sought) => {
      const body = isAnyBody(sought) ? latest(sought, ' body', (bearer) => mayBe(sought, bearer)) : null
      const called = latest(sought, sought.mention.noun)
      return body && (!called || body.last > called.last + closeBy) ? body : null
    },
    examples: [
      {
        text: 'Vexley Holdings sued Ordel Harbour Group. The company said it won.',
        mention: 'The company',
        sources: ['Ordel Harbour Group'],
      },
    ],
  },
  {
    id: 'source/the-force',
    find: ({ mention: { noun, plural, first, head }, byNoun }) =>
      noun === 'force' && !plural && head === first + 1
        ? latestOf((byNoun.get('police') ?? []).slice(-mostLookedAt))
        : null,
    examples: [
      {
        text: 'The gate was open, police said. The force said it was broken.',
        mention: 'The force',
        sources: ['police'],
      },
    ],
  },
  ...scienceRules,
  {
    id: 'source/same-noun',
    // "the figures" are no "senior figures"
    find: (sought) =>
      latest(sought, sought.mention.noun, ({ type }) => sought.mention.type !== 'document' || !people.has(type)),
    examples: [{ text: 'A nurse came late. The nurse said it rained.', mention: 'The nurse', sources: ['A nurse'] }],
  },
  {
    id: 'source/leader',
    find: (sought) => {
      const { tokens, mention } = sought
      // "the leader of the league" is somebody else than the president
      const open = takingUp.leaders.has(mention.noun) && tokens[mention.head + 1]?.norm !== 'of'
      if (mention.plural || !open) return null
      return latestOf([...takingUp.offices].flatMap((noun) => latest(sought, noun, ({ name }) => name >= 0) ?? []))
    },
    examples: [
      {
        text: 'President Abel Orr met two nurses. The leader said it rained.',
        mention: 'The leader',
        sources: ['Abel Orr'],
      },
    ],
  },
  {
    id: 'source/boss',
    find: (sought) => {
      const { mention, byNoun, modifiers, tokens } = sought
      const before = tokens.slice(mention.first, mention.head)
      // "her boss" is whoever leads her
      const own = before.some(({ norm }) => norm === "'s" || sought.words.pronouns.possessive.has(norm))
      const boss = mention.noun === 'boss'
      const trains = takingUp.trainers.has(mention.noun) && modifiers.length > 0
      if (mention.plural || !(boss || trains) || mention.label.end > mention.head + 1 || own) return null
      const called = [...takingUp[boss ? 'chiefs' : 'trainers']].flatMap((noun) => byNoun.get(noun) ?? [])
      const chiefs = [...new Set(called)].filter(({ name }) => name >= 0)
      const told = chiefs.filter((chief) => modifiers.every((modifier) => chief.modifiers.has(modifier)))
      if (told.length === 1 || (boss && told.length > 1 && modifiers.length > 0)) return latestOf(told)
      if (!boss) return null
      // "the Vale boss" of a manager whose club is not told; not "the crime boss"
      const named = before.some(({ tag }) => tag === 'PROPN')
      return named && chiefs.length === 1 ? latestOf(chiefs.filter(isFree)) : null
    },
    examples: [
      {
        text: 'Vexley manager Abel Orr met two nurses. The Vexley boss said it rained.',
        mention: 'The Vexley boss',
        sources: ['Abel Orr'],
      },
      {
        text: 'Vexley coach Abel Orr met two nurses. The Vexley manager said it rained.',
        mention: 'The Vexley manager',
        sources: ['Abel Orr'],
      },
      {
        text: 'Calder Vale lost. Manager Abel Orr left early. The Vale boss said it rained.',
        mention: 'The Vale boss',
        sources: ['Abel Orr'],
      },
    ],
  },
  {
    id: 'source/only-person',
    find: (sought) => {
      const { mention, tokens } = sought
      const told = mention.label.end > mention.head + 1 && tokens[mention.head + 1]?.text !== ','
      // "the woman next door" is somebody else
      if (mention.plural || told || !takingUp.people.has(mention.noun)) return null
      return latest(sought, ' unnamed', (bearer) => {
        if (mention.noun === 'official') return bearer.nouns.has('official')
        return mention.noun !== 'insider' || isInsider(sought, bearer)
      })
    },
    examples: [{ text: 'A welder met a team. The man said it rained.', mention: 'The man', sources: ['A welder'] }],
  },
  {
    id: 'source/the-outlet',
    find: (sought) => {
      const { mention, modifiers } = sought
      const bare = mention.type === 'media' && modifiers.every((modifier) => modifier === 'news')
      return bare && !mention.plural ? latestOutlet(sought) : null
    },
    examples: [
      {
        text: 'The Calder Gazette hired a clerk. The newspaper said it grew.',
        mention: 'The newspaper',
        sources: ['Calder Gazette'],
      },
    ],
  },
]

/** "the company", "the group": any body will do. */
function isAnyBody({ mention: { type, plural, noun, head, first }, seated, words }: Sought): boolean {
  return type === 'organization' && !plural && words.bodyNouns.has(noun) && head <= Math.max(seated, first + 1)
}

/** A commission is no "company", nor is a body that nothing shows to be a business; a town is no body at all. */
function mayBe({ mention, words }: Sought, { nouns, last }: Bearer): boolean {
  if (mention.head - last >= reach.body || [...nouns].some((noun) => takingUp.places.has(noun))) return false
  const family = familyOfBody(mention.noun, words)
  const families = [...nouns].map((noun) => familyOfBody(noun, words)).filter((known) => known !== undefined)
  if (family === 'police') return families.includes('police')
  if (families.length === 0) return family !== 'private' || nouns.has(' business')
  // "the department" may be a police department
  return (
    families.some((known) => known === family || known === 'any' || (known === 'police' && family === 'public')) ||
    family === 'any'
  )
}

/** Nothing tells whom somebody leads. */
function isFree({ employed, owner, modifiers }: Bearer): boolean {
  return (
    !employed && owner === null && [...modifiers].every((word) => takingUp.ranks.has(word) || takingUp.chiefs.has(word))
  )
}

/** "the insider" after "one campaign operative", just before */
function isInsider({ mention, words }: Sought, { nouns, last }: Bearer): boolean {
  return mention.head - last < reach.insider && [...nouns].some((noun) => words.personNouns.insiders.has(noun))
}

function latestOutlet({ byNoun, mention }: Sought): Bearer | null {
  const outlets = (byNoun.get(' media') ?? []).slice(-mostLookedAt)
  return latestOf(outlets.filter(({ plural, last }) => !plural && last < mention.label.first))
}
