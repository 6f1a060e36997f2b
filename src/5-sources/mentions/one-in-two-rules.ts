import type { Word } from '../../layers.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import { isOneHuman } from './is-one-human.js'
import { isTitleWord } from './is-title-word.js'
import type { Piece } from './split-list.js'

/** What stands in a title before a name. */
const titling: ReadonlySet<string> = new Set(['ADJ', 'NOUN', 'PROPN'])

/** Two phrases that "and" joins. */
export interface PairView {
  readonly tokens: readonly Word[]
  readonly one: Piece
  readonly other: Piece
  /** The verb says that they are several: "say". */
  readonly many: boolean
  readonly words: SourceLexicon
}

/** A way in which two phrases tell of one source. */
export interface OneInTwoRule {
  readonly id: string
  readonly applies: (view: PairView) => boolean
  /** Which of them says what the source is. */
  readonly head: 'one' | 'other'
  /** Phrases with the words that stage 4 takes for their heads. */
  readonly examples: readonly (readonly [phrase: string, one: string, other: string])[]
}

/** The first rule that applies makes one phrase of the two. */
export const oneInTwoRules: readonly OneInTwoRule[] = [
  {
    // the first noun only modifies
    id: 'one/modifier',
    head: 'other',
    applies: ({ tokens, one, other }) => {
      const noun = tokens[one.head]
      const bare = tokens[other.range.first]?.tag === 'NOUN' || tokens[other.range.first]?.tag === 'ADJ'
      const form = tokens[other.head]?.form
      // the tagger may take the plural for a verb
      const plural = form === 'plural' || form === 'third'
      const modifies = isOneWord(one) && noun?.tag === 'NOUN' && noun.form !== 'plural'
      return modifies && bare && plural && other.head > other.range.first
    },
    examples: [['Privacy and rights advocates', 'Privacy', 'advocates']],
  },
  {
    // a bare singular noun is a title, nobody else
    id: 'one/title',
    head: 'other',
    applies: ({ tokens, one, other, words }) =>
      isOneWord(one) && isOneHuman(tokens, one.range.first, words) && tokens[other.head]?.tag === 'PROPN',
    examples: [['lawyer and activist Dana Reyes', 'lawyer', 'Reyes']],
  },
  {
    // the name behind two titles is of both
    id: 'one/titles',
    head: 'other',
    applies: ({ tokens, one, other, many, words }) =>
      !many && isTitle(tokens, one, words) && isNameWithTitle(tokens, other, words),
    examples: [
      ['former dock guard and sailor Dana Reyes', 'guard', 'Reyes'],
      ["Orr's chief pollster and strategist Dana Reyes", 'pollster', 'Reyes'],
      ['former Calder Gov. and council chairman Abel Orr', 'Gov.', 'Orr'],
    ],
  },
  {
    // one person, two roles
    id: 'one/roles',
    head: 'one',
    applies: ({ tokens, one, other, many, words }) => {
      const opener = tokens[other.range.first]
      const bare = opener?.tag === 'NOUN' || opener?.tag === 'ADJ' || opener?.form === 'gerund'
      const { kin } = words.personNouns
      // "mother and daughter"
      const pair = [one, other].every(({ head }) => kin.has(tokens[head]?.lemma ?? ''))
      const people = [one, other].every(({ head }) => isOneHuman(tokens, head, words))
      return bare && people && !pair && !many
    },
    examples: [['the president and chief executive of the chamber', 'president', 'executive']],
  },
]

/** "former dock guard", "Orr's pollster": one who is called, with neither article nor name behind. */
function isTitle(tokens: readonly Word[], { head, range }: Piece, words: SourceLexicon): boolean {
  const inside = tokens.slice(range.first, range.end)
  const opener = inside[0]
  const owned = inside.some(({ norm }) => norm === "'s")
  const last = inside.findLast(({ text }) => text !== '.')
  const open = opener?.tag !== 'NUM' && (opener?.tag !== 'DET' || owned)
  return open && last?.index === head && isTitleWord(tokens[head] as Word, words)
}

/** "sailor Dana Reyes", "former party chairman Abel Orr", "monetary historian Abel Orr" */
function isNameWithTitle(tokens: readonly Word[], { head, range }: Piece, words: SourceLexicon): boolean {
  const before = tokens.slice(range.first, head)
  const called = before.some(({ index, tag }) => tag === 'NOUN' || isTitleWord(tokens[index] as Word, words))
  const kin = before.some(({ lemma }) => words.personNouns.kin.has(lemma))
  return tokens[head]?.tag === 'PROPN' && called && !kin && before.every(({ tag }) => titling.has(tag))
}

function isOneWord({ range }: Piece): boolean {
  return range.end - range.first === 1
}
