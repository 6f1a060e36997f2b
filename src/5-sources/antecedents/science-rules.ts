import type { Bearer } from '../bearer.js'
import type { NounRule } from './noun-rule.js'
import { latest, latestOf, mostLookedAt, type Sought } from './sought.js'

const studies: readonly string[] = ['study', 'trial', 'analysis']
/** Tokens over which those who made a study are remembered. */
const farthest = 400

/** Of studies and those who made them, which stories call by many nouns. */
export const scienceRules: readonly NounRule[] = [
  {
    id: 'source/the-study',
    find: (sought) => {
      if (sought.mention.noun !== 'paper' || sought.mention.plural || !isBare(sought)) return null
      const study = latestOf(studies.flatMap((noun) => latest(sought, noun, ({ type }) => type === 'document') ?? []))
      const other = latestOf([latest(sought, 'paper'), latest(sought, ' media')].flatMap((bearer) => bearer ?? []))
      return study && (!other || study.last > other.last) ? study : null
    },
    examples: [
      {
        text: 'A study of nine ferries came out. The paper said they were slow.',
        mention: 'The paper',
        sources: ['A study'],
      },
    ],
  },
  {
    id: 'source/the-scholars',
    find: (sought) => {
      const { mention, words, byNoun } = sought
      const { scholars } = words.personNouns
      const team = mention.noun === 'team' && !mention.plural
      if (!isBare(sought) || !(team || (mention.plural && scholars.has(mention.noun)))) return null
      const groups = [...scholars].flatMap((noun) => (byNoun.get(noun) ?? []).slice(-mostLookedAt))
      const found = latestOf(groups.filter((group) => isNear(sought, group)))
      const other = latest(sought, mention.noun)
      return found && (!other || found.last >= other.last) ? found : null
    },
    examples: [
      {
        text: 'Researchers at Calder University found the ferries were slow. The team said it rained.',
        mention: 'The team',
        sources: ['Researchers at Calder University'],
      },
      {
        text: 'Researchers at Calder University found the ferries were slow. The authors said it rained.',
        mention: 'The authors',
        sources: ['Researchers at Calder University'],
      },
    ],
  },
]

/** "the authors", not "the Danish authors", "the authors of the letter". */
function isBare({ tokens, mention: { first, head, label } }: Sought): boolean {
  return tokens[first]?.norm === 'the' && head === first + 1 && label.end === head + 1
}

function isNear({ mention }: Sought, { plural, type, last }: Bearer): boolean {
  return plural && type === 'unnamed-group' && last < mention.label.first && mention.head - last < farthest
}
