import type { Word } from '../../layers.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import { isPersonNoun } from './is-person-noun.js'

/** Whether a common noun names one person: "president", "executive"; not "executives". */
export function isOneHuman(tokens: readonly Word[], at: number, words: SourceLexicon): boolean {
  const { form } = tokens[at] ?? {}
  return form !== undefined && form !== 'plural' && isPersonNoun(tokens, at, words)
}
