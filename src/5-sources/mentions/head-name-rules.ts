import type { Word } from '../../layers.js'
import { playedByBusinesses } from '../../lexicon/business-words.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import { isHuman } from '../../match/is-human.js'
import { isHyphen } from '../../match/is-hyphen.js'
import type { Names } from '../mention.js'
import { entityAt } from '../names/entity-at.js'
import { isAddressed } from '../names/is-addressed.js'
import { isPeopleName } from '../names/is-people-name.js'
import { closingName } from './closing-name.js'
import type { HeadView } from './head-view.js'
import { isPersonName } from './is-person-name.js'
import { isPersonNoun } from './is-person-noun.js'
import { nameOfOffice } from './name-of-office.js'
import { nameOfSecondTitle } from './name-of-second-title.js'

/** A place where the name of whoever a phrase is about may stand. */
export interface HeadNameRule {
  readonly id: string
  /** Position in `names.mentions`; -1 where the phrase surely has no name; undefined where the rule does not apply. */
  readonly find: (view: HeadView) => number | undefined
  /** Sentences, each with the phrase in brackets, and the name found there. */
  readonly examples: readonly (readonly [text: string, name: string | null])[]
}

/** Words behind the head within which its name stands, and behind "like"; before a name, where it says how much of it is told. */
const reach = { name: 16, example: 5, told: 7 }
const calling: ReadonlySet<string> = new Set(['called', 'named', 'nicknamed'])
/** Where somebody is from, or "a" of an apposition. */
const placing: ReadonlySet<string> = new Set(['ADP', 'PROPN', 'PUNCT', 'DET'])
const introducing: ReadonlySet<string> = new Set(['name', 'named', 'identified', 'introduced'])
/** What may stand between a comma and a name. */
const describing: ReadonlySet<string> = new Set(['ADJ', 'NOUN', 'NUM'])

/** The first rule that finds a name, or that there is none, decides. */
export const headNameRules: readonly HeadNameRule[] = [
  {
    id: 'head-name/own',
    find: ({ tokens, names, range, head, words }) => {
      const at = names.at[head.index] ?? -1
      const mention = names.mentions[at]
      if (!mention) return undefined
      const { modifier, end } = mention
      const own = (!modifier || end >= range.end) && head.tag !== 'VERB'
      if (!own || isPeopleName(mention.words.at(-1) as string, words)) return -1
      // of "Orr's office" what follows is the head
      const owns = tokens[end]?.norm === "'s" && end + 1 < range.end && head.index < end
      return owns && tokens[end + 1]?.text !== ',' ? -1 : at
    },
    examples: [
      ['[Abel Orr] said it rained.', 'Abel Orr'],
      ['[The analyst Abel Orr] said it rained.', 'Abel Orr'],
    ],
  },
  {
    // "Mr. | May", which was cut before a month
    id: 'head-name/addressed',
    find: ({ tokens, names, head: { index } }) =>
      isAddressed(tokens, index + 1) ? (names.at[index + 1] ?? -1) : undefined,
    examples: [['[Mr.] May said it rained.', 'May']],
  },
  {
    // "Orlin Wades In": where all is capital, the name that opens the phrase speaks
    id: 'head-name/headline',
    find: (view) => {
      const { names, range, head } = view
      if (head.tag !== 'PROPN' || !isHeadline(view) || isCalled(head.lemma.toLowerCase(), view.words)) return undefined
      const opening = names.at[range.first] ?? -1
      return names.mentions[opening]?.first === range.first && isPersonName(names, opening) ? opening : undefined
    },
    examples: [['[Orlin Wades] In\n\nAbel Orlin, a judge, said it rained.', 'Orlin']],
  },
  {
    // "a fan who gave his name only as Baz": that much is told
    id: 'head-name/given',
    find: (view) => {
      const { tokens, names, range, head, words } = view
      if (head.form === 'plural' || !isPersonNoun(tokens, head.index, words)) return undefined
      for (let at = head.index + 2; at < range.end; at += 1) {
        const index = names.at[at] ?? -1
        const { first, title } = names.mentions[index] ?? {}
        if (first === at && isPersonName(names, index) && isTold(view, title?.first ?? at)) return index
      }
      return undefined
    },
    examples: [
      ['[A fan who gave his name only as Baz] said it rained.', 'Baz'],
      ['[A clerk who identified himself as Abel Orr, flanked by guards,] said it rained.', 'Abel Orr'],
      ['[A retired driver called Baz] said it rained.', 'Baz'],
      ['[The driver, a man from Varn named Abel Orr,] said it rained.', 'Abel Orr'],
      ['[The clerk, named by police as Mr. Abel Orr,] said it rained.', 'Abel Orr'],
      ['[A clerk who asked to be identified only by her first name, Ida,] said it rained.', 'Ida'],
    ],
  },
  {
    id: 'head-name/closing',
    find: closingName,
    examples: [
      ['[The head of search and rescue, Ida Brandt,] said it rained.', 'Ida Brandt'],
      ['[A neighbour who lives opposite, Ida Brandt,] said it rained.', 'Ida Brandt'],
    ],
  },
  {
    id: 'head-name/second-title',
    find: nameOfSecondTitle,
    examples: [['[Port lawyer and art historian Ida Brandt, 40,] said it rained.', 'Ida Brandt']],
  },
  {
    id: 'head-name/office',
    find: nameOfOffice,
    examples: [['[Speaker of the House Rep. Ida Brandt] said it rained.', 'Ida Brandt']],
  },
  {
    id: 'head-name/behind',
    find: nameBehind,
    examples: [
      ['[The director, Jane Roe,] said it rained.', 'Jane Roe'],
      ['[The director, Dr. Jane Roe, a lawyer from Varn,] said it rained.', 'Jane Roe'],
      ['[The other man, his cousin Abel Orr, 40,] said it rained.', 'Abel Orr'],
      ['[One witness, 19-year-old student Abel Orr,] said it rained.', 'Abel Orr'],
      ['[One witness, the retired sailor Ida Brandt,] said it rained.', 'Ida Brandt'],
      ['[One, a manager named Abel Orr,] said it rained.', 'Abel Orr'],
      ['[One conservative, syndicated radio host Abel Orr,] said it rained.', 'Abel Orr'],
      ['[A critic like Abel Orr] said it rained.', 'Abel Orr'],
      ['[The lender, Calder Bank,] said it rained.', 'Calder Bank'],
      ['[The landlord, Calder Homes,] said it rained.', 'Calder Homes'],
    ],
  },
]

function isHeadline({ document: { blocks, sentences }, head }: HeadView): boolean {
  return blocks[sentences[head.sentence]?.block ?? -1]?.kind === 'headline'
}

/** "Orlin Aide", "Orlin Campaign": who is meant is somebody else. */
function isCalled(noun: string, words: SourceLexicon): boolean {
  return isHuman(noun, words) || words.organizationNouns.has(noun) || words.documentNouns.has(noun)
}

/** "called | Baz", "identified himself as | Baz", "gave his name only as | Baz", "identified only by her first name, | Ida" */
function isTold(view: HeadView, at: number): boolean {
  const { tokens, head } = view
  const before = tokens.slice(Math.max(head.index, at - reach.told), at).map(({ norm }) => norm)
  if (calling.has(before.at(-1) ?? ''))
    return tokens.slice(head.index + 1, at - 1).every(({ index }) => isPlacing(view, index))
  if (before.at(-1) === 'as') return before.some((word, index) => introducing.has(word) && index > 0)
  return before.at(-1) === ',' && before.at(-2) === 'name' && (before.includes('only') || before.includes('just'))
}

/** "a man | from Varn | named Orr", "the driver|, a man | called Orr"; the father of "a boy named Baz" is not Baz. */
function isPlacing({ tokens, words }: HeadView, at: number): boolean {
  const { tag = '', lemma = '' } = tokens[at] ?? {}
  if (tag !== 'NOUN') return placing.has(tag)
  return isHuman(lemma, words) && tokens[at - 1]?.tag === 'DET' && tokens[at - 2]?.text === ','
}

/** The first name behind the head that its title, "like" or a comma ties to it, before another clause or noun. */
function nameBehind(view: HeadView): number | undefined {
  const { tokens, names, range, head } = view
  for (let at = head.index + 1; at < Math.min(range.end, head.index + reach.name); at += 1) {
    const index = names.at[at] ?? -1
    const { title } = names.mentions[index] ?? {}
    const titled = title && title.first <= head.index && head.index < title.end
    if (titled && isPersonName(names, index)) return index
    if (index >= 0 && isExample(view, index, at)) return index
    // "a pastor supporting Doe, Pat Roe,"; of "the man who shot the mayor, Pat Roe," the mayor is Roe
    const { norm, tag } = tokens[at] as Word
    if (norm === 'who' || opensClause(view, at) || tag === 'CCONJ') return undefined
    if (index >= 0 && isApposed(view, index)) return index
  }
  return undefined
}

function opensClause(view: HeadView, at: number): boolean {
  const { tag, form, norm } = view.tokens[at] as Word
  return tag === 'VERB' && form !== 'gerund' && !calling.has(norm) && !isQuality(view, at)
}

/** ", | syndicated host Abel Orr" */
function isQuality({ tokens }: HeadView, at: number): boolean {
  return tokens[at]?.form === 'participle' && tokens[at - 1]?.text === ',' && tokens[at + 1]?.tag === 'NOUN'
}

/** "a critic like | Abel Orr", "such as" */
function isExample({ tokens, names, head }: HeadView, index: number, at: number): boolean {
  const like = tokens[at - 1]?.norm === 'like' || (tokens[at - 1]?.norm === 'as' && tokens[at - 2]?.norm === 'such')
  return like && isPersonName(names, index) && !names.mentions[index]?.modifier && at - head.index < reach.example
}

function isApposed(view: HeadView, index: number): boolean {
  const { tokens, names, range, head } = view
  const { first, end, modifier, title } = names.mentions[index] as Names['mentions'][number]
  const opening = title && title.first > head.index ? title.first : first
  if (head.form === 'plural' || modifier) return false
  const closes = end >= range.end || tokens[end]?.tag === 'PUNCT' || tokens[end]?.tag === 'ADP'
  return closes && (isPersonName(names, index) ? followsComma(view, opening) : isBodyBehind(view, index))
}

/** ", | Bill Oakes", ", 64-year-old firefighter | Bill Oakes", ", his cousin | Bill Oakes", ", the retired sailor | Bill Oakes" */
function followsComma(view: HeadView, at: number): boolean {
  const { tokens, head, words } = view
  const called = calling.has(tokens[at - 1]?.norm ?? '')
  const before = tokens
    .slice(head.index + 1, called ? at - 1 : at)
    .findLast(
      (word) =>
        !describing.has(word.tag) &&
        !isQuality(view, word.index) &&
        !isHyphen(word) &&
        !words.pronouns.possessive.has(word.norm) &&
        !(word.tag === 'DET' && (called || word.norm === 'the')),
    )
  return before?.text === ','
}

/** "the lender, Calder Bank", "the regulator, | the Harbour Agency": a word for people too, so only before a sure name. */
function isBodyBehind({ tokens, names, range, head, words }: HeadView, index: number): boolean {
  const { first = -1, end = -1 } = names.mentions[index] ?? {}
  const opening = tokens[first - 1]?.norm === 'the' ? first - 1 : first
  if (opening !== head.index + 2 || tokens[head.index + 1]?.text !== ',') return false
  if (!isHuman(head.lemma, words)) return true
  const { kind, sure } = entityAt(names, first) ?? {}
  const closes = end >= range.end || tokens[end]?.text === ','
  const either = words.organizationNouns.has(head.lemma) || playedByBusinesses.has(head.lemma)
  return kind === 'organization' && sure === true && closes && either
}
