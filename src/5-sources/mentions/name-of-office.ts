import { days } from '../../lexicon/time-words.js'
import type { HeadView } from './head-view.js'
import { isPersonName } from './is-person-name.js'

/** What stands between an office and the name of who holds it. */
const between: ReadonlySet<string> = new Set(['DET', 'NOUN', 'PROPN', 'ADJ', 'PART'])

/**
 * Find the name that follows an office of several words, "Speaker of the House Rep. | Ida Brandt", "master of ceremonies | Ida
 * Brandt", or a day, "Saturday at the convention Sen. | Ida Brandt"; with an article, or behind "of", it is somebody else's.
 *
 * @returns Position in `names.mentions`, or undefined.
 */
export function nameOfOffice({ tokens, names, range, head, words }: HeadView): number | undefined {
  const day = days.has(head.norm)
  const link = tokens[head.index + 1]
  const holds = words.personNouns.offices.has(head.lemma.toLowerCase()) || head.norm === 'master'
  const office = holds && link?.norm === 'of' && tokens[range.first]?.tag !== 'DET'
  if (!office && !(day && link?.tag === 'ADP')) return undefined
  let at = head.index + 2
  while (at < range.end && (names.at[at] ?? -1) < 0 && between.has(tokens[at]?.tag ?? '')) at += 1
  for (; at < range.end; at += 1) {
    const index = names.at[at] ?? -1
    const { first = -1, modifier = true, title } = names.mentions[index] ?? {}
    const before = tokens[at - 1]
    const titled = title !== null && title !== undefined
    if (first === at && !modifier && isPersonName(names, index))
      return titled || (office && before?.tag === 'NOUN') ? index : undefined
    if (index < 0 && !between.has(tokens[at]?.tag ?? '')) return undefined
  }
  return undefined
}
