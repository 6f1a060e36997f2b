import type { NameMention } from '../mention.js'

/** Leave out "the Doe-Roe ticket", where Doe and Roe are names of the article by themselves. */
export function withoutPairs(names: readonly NameMention[]): readonly NameMention[] {
  const single = new Set(names.filter(({ text }) => !text.includes('-')).flatMap(({ words }) => words.slice(-1)))
  return names.filter(({ text }) => {
    const parts = text.toLowerCase().split('-')
    return parts.length < 2 || text.includes(' ') || !parts.every((part) => single.has(part))
  })
}
