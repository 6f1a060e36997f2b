import type { NameMention } from '../mention.js'
import type { Draft } from './name-register.js'

/** Two of one surname who come so near to each other are left open: better than wrong. */
const tie = 1.5
const spoken = 2
/** Who spoke last of a surname goes on, within so many tokens. */
const goesOn = 1.5
const close = 60
const neverSeen = 2000

/**
 * Choose among several bearers of a surname: the one talked about just now, else the one most often named; who speaks has mostly
 * spoken before.
 *
 * @param speaks The name is a source here.
 */
export function chooseNamesake(
  { first, words }: NameMention,
  bearers: readonly Draft[],
  speaks: boolean,
): Draft | undefined {
  const latest = Math.max(...bearers.map(({ last }) => last))
  const weighed = bearers.map((draft) => ({ draft, score: score(draft) })).sort((a, b) => b.score - a.score)
  const [best, next] = weighed
  const open = best && next && best.score - next.score < tie && words.length === 1
  return open ? undefined : best?.draft

  function score({ spoke, last, words: parts, speaks: spokeBefore, full, seen, kind }: Draft): number {
    const speaker = spoke >= 0 && spoke === latest && first - latest < close
    const distance = last < 0 ? neverSeen : first - last
    return (
      (parts.at(-1) === words.at(-1) ? 2 : 0) +
      (speaks && spokeBefore ? spoken : 0) +
      (speaks && speaker ? goesOn : 0) +
      Math.min(full, 6) * 0.5 +
      Math.min(seen, 6) * 0.1 -
      Math.min(distance, 600) / 150 +
      (kind === 'person' ? 0.5 : 0)
    )
  }
}
