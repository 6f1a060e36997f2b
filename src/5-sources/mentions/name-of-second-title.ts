import { isHuman } from '../../match/is-human.js'
import type { HeadView } from './head-view.js'
import { isTitleWord } from './is-title-word.js'

/** What stands in a title before a name. */
const titling: ReadonlySet<string> = new Set(['ADJ', 'NOUN', 'PROPN'])

/**
 * Find the name behind a second title, where the head is the first: "Post contributor and monetary historian | Ida Brandt", "former
 * Gov. and council chairman | Ida Brandt". With an article, the first may be somebody else.
 *
 * @returns Position in `names.mentions`, or undefined.
 */
export function nameOfSecondTitle({ tokens, names, range, head, words }: HeadView): number | undefined {
  const and = head.index + 1
  const noun = head.tag === 'NOUN' && head.form !== 'plural' && !words.personNouns.kin.has(head.lemma)
  const one = noun || (head.tag === 'PROPN' && isTitleWord(head, words))
  if (!one || tokens[and]?.norm !== 'and' || tokens[range.first]?.tag === 'DET') return undefined
  let at = and + 1
  while (at < range.end && (names.at[at] ?? -1) < 0 && titling.has(tokens[at]?.tag ?? '')) at += 1
  const index = names.at[at] ?? -1
  const title = tokens[at - 1]
  const called = title?.tag === 'NOUN' && title.form !== 'plural' && isHuman(title.lemma, words)
  const { kind } = names.entities[names.entityOf[index] ?? -1] ?? {}
  const person = kind === 'person' && !names.mentions[index]?.modifier
  return at < range.end && called && person ? index : undefined
}
