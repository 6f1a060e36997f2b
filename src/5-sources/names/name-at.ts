import type { NameMention, Names } from '../mention.js'

/** The name that holds a token. */
export function nameAt({ at, mentions }: Names, token: number): NameMention | undefined {
  return mentions[at[token] ?? -1]
}
