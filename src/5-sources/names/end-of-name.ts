import type { Word } from '../../layers.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import { bareWord } from './bare-word.js'
import { nameLinkRules } from './name-link-rules.js'

/** Find where a capitalised run ends: over particles, hyphens, nicknames and the small words in names of bodies. */
export function endOfName(tokens: readonly Word[], from: number, limit: number, words: SourceLexicon): number {
  let end = from + 1
  while (end < limit) {
    const [before, token] = [tokens[end - 1] as Word, tokens[end] as Word]
    const view = { tokens, words, from, at: end, limit, token, before, next: tokens[end + 1] }
    const rule = nameLinkRules.find(({ length, applies }) => view.at + length <= limit && applies(view))
    if (!rule) break
    end += rule.length
  }
  // ", Jr."
  const suffix = end + 1 < limit && tokens[end]?.text === ',' ? tokens[end + 1] : undefined
  return suffix && words.titles.suffixes.has(bareWord(suffix)) ? end + 2 : end
}
