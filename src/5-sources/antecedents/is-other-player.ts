import type { SourceLexicon } from '../../lexicon/source-words.js'

/** Positions that one player may be said to have. */
const lines: readonly ReadonlySet<string>[] = [
  new Set(['goalkeeper', 'goalie', 'goaltender']),
  new Set(['striker', 'forward', 'winger', 'playmaker', 'midfielder']),
  new Set(['defender', 'fullback', 'centre-back', 'center-back', 'wing-back']),
  new Set(['batsman', 'batter', 'wicketkeeper']),
]

/** Whether somebody is told to play elsewhere: "a midfielder" is not "the goalkeeper". */
export function isOtherPlayer(noun: string, nouns: ReadonlySet<string>, { personNouns }: SourceLexicon): boolean {
  const { players } = personNouns
  if (!players.has(noun) || nouns.has(noun)) return false
  const line = lines.find((positions) => positions.has(noun))
  const known = [...nouns].filter((word) => players.has(word))
  return known.length > 0 && !known.some((word) => line?.has(word))
}
