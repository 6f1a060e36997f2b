import { words } from './words.js'

/** Words that say of people that they know, as written. */
export const knowingAdjectives: ReadonlySet<string> = words('familiar knowledgeable apprised privy')

/** Words that say that somebody knows what is reported, by how they stand to the noun. Collected by hand from news usage. */
export const knowingWords: {
  /** Behind the noun they describe: "people familiar with the talks". */
  readonly qualities: ReadonlySet<string>
  /** After "with" or "had": "people with knowledge of the talks". */
  readonly nouns: ReadonlySet<string>
  /** Told of what they did: "people involved in the talks", "who attended". Lemmas. */
  readonly deeds: ReadonlySet<string>
} = {
  qualities: new Set([...knowingAdjectives, 'close', 'briefed']),
  nouns: words('knowledge'),
  deeds: words('involved attend'),
}
