import type { WordTraits } from './describe-word.js'
import { base, finite, modal, name, names, noun, nouns, third } from './named-classes.js'
import { reportForm } from './report-form.js'
import { tagClasses } from './tag-classes.js'

const nominal: ReadonlySet<number> = new Set([noun, nouns, name, names])
/** What a verb has behind it. */
const followers: ReadonlySet<string> = new Set(['ADJ', 'DET', 'NOUN', 'NUM', 'PART', 'PRON', 'PROPN'])

/**
 * Find the verbs that a title hides among its nouns: "Mayor Slams Rival On Schools", where none is a verb the first word
 * behind a noun that may report, and "…, Calls Bridge ‘Unsafe’" behind a comma.
 */
export function settleTitle(words: readonly WordTraits[], tags: Int32Array): void {
  let found = tags.some((tag, at) => finite.has(tag) || tag === modal || (tag === base && words[at - 1]?.norm !== 'to'))
  for (let at = 1; at < words.length; at += 1) {
    if (!nominal.has(tags[at] as number) || !hasObject(words, tags, at)) continue
    const form = reportForm((words[at] as WordTraits).norm)
    const begins = words[at - 1]?.norm === ',' && form === 'third'
    if (form === null || !(begins || (!found && nominal.has(tags[at - 1] as number)))) continue
    tags[at] = form === 'third' ? third : base
    found = true
  }
}

function hasObject(words: readonly WordTraits[], tags: Int32Array, at: number): boolean {
  return followers.has(tagClasses[tags[at + 1] ?? -1]?.tag ?? '') && words[at + 1]?.norm !== "'s"
}
