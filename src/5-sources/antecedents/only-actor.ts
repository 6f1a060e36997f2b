import type { ParsedDocument, Word } from '../../layers.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import type { Bearer, Occurrence, Query } from '../bearer.js'
import { modifiersOf } from './modifiers-of.js'
import { playsAnotherPart } from './plays-another-part.js'

const mostLookedAt = 30
/** Words that tell one from another. */
const telling: ReadonlySet<string> = new Set(
  'other second third fourth fellow rival opposing younger older another'.split(' '),
)
/** Narrative sentences over which somebody is in play. */
const farthest = 3

/**
 * Find whom "the goalkeeper", "the teenager" stands for where one person alone is in play, who did something: somebody with a name
 * whose work is not known to be another.
 */
export function onlyActor(
  { tokens }: ParsedDocument,
  { mention, link }: Query,
  occurrences: readonly Occurrence[],
  here: number,
  notMeant: ReadonlySet<Bearer>,
  words: SourceLexicon,
): Bearer | null {
  const { noun, plural, first, head, label } = mention
  const told = label.end > head + 1 && tokens[head + 1]?.text !== ','
  const bare = mayBeBare(tokens.slice(first, head), noun, words)
  if (plural || told || link < 0 || tokens[first]?.norm !== 'the' || !bare || !words.variers.has(noun)) return null
  const inPlay = occurrences
    .slice(-mostLookedAt)
    .filter(({ token, narrative, bearer }) => token < first && here - narrative < farthest && isOne(bearer))
  const all = [...new Set(inPlay.map((occurrence) => occurrence.bearer))]
  // where Ollie Prance is told of, "Dunmere" is a club
  const human = all.filter((bearer) => bearer.human)
  const known = human.some(({ sure }) => sure) ? human : all
  // "Orr beat Aston Vale": what only looks like a name and does nothing is nobody
  const active = known.filter((one) => one.sure || inPlay.some(({ bearer, subject }) => subject && bearer === one))
  const [bearer, ...others] = active.length > 0 ? active : known
  if (!bearer || others.length > 0 || notMeant.has(bearer)) return null
  const acts = inPlay.some(
    ({ subject, reported, weak, narrative }) => (subject || here - narrative < 2) && !reported && !weak,
  )
  return acts && bearer.type === 'named-person' && fits(bearer) ? bearer : null

  /** "the rapper" is no mayor, "the actress" no man. */
  function fits({ nouns, gender }: Bearer): boolean {
    const { offices, positions, experts } = words.personNouns
    const works = [...nouns].some((known) => [offices, positions, experts].some((list) => list.has(known)))
    const { gender: wanted } = mention
    return (
      !works &&
      !playsAnotherPart(noun, nouns, words) &&
      (!wanted || !gender || gender === 'either' || gender === wanted)
    )
  }
}

/** Nothing tells him or her apart from another: "the former", "the cup-winning"; not "the other", "the Vexley goalkeeper". */
function mayBeBare(before: readonly Word[], noun: string, words: SourceLexicon): boolean {
  if (before.some(({ norm, tag }) => telling.has(norm) || tag === 'NUM')) return false
  return !words.personNouns.players.has(noun) || modifiersOf(before, words).every((word) => word === 'former')
}

/** One human: whoever else is in play may be meant. */
function isOne({ type, human, plural }: Bearer): boolean {
  return !plural && (type === 'named-person' || (human && (type === 'unnamed-person' || type === 'identified-role')))
}
