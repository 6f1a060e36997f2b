import type { Range, Word } from '../layers.js'
import type { SourceLexicon } from '../lexicon/source-words.js'
import type { Mention } from './mention.js'
import { startOfPhrase } from './start-of-phrase.js'

const pronouns: ReadonlySet<string> = new Set(['that', 'which'])

/** Find the document that a relative clause hangs on: "filed a lawsuit in the Court of Sel that accuses …" is not said by the court. */
export function documentOfClause(
  tokens: readonly Word[],
  { noun: pronoun, head }: Mention,
  words: SourceLexicon,
): Range | null {
  const clause = tokens[tokens[head]?.head ?? -1]
  const noun = tokens[clause?.head ?? -1]
  if (!pronouns.has(pronoun) || clause?.relation !== 'acl:relcl') return null
  if (!noun || noun.index > head || noun.tag !== 'NOUN' || !words.documentNouns.has(noun.lemma)) return null
  return { first: startOfPhrase(tokens, noun.index, words), end: noun.index + 1 }
}
