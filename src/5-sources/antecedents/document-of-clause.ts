import type { Range, Word } from '../../layers.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import type { Mention } from '../mention.js'
import { startOfPhrase } from '../mentions/start-of-phrase.js'
import { isCapitalised } from '../names/is-capitalised.js'

const pronouns: ReadonlySet<string> = new Set(['that', 'which'])

/** Find the document that a relative clause hangs on: "filed a lawsuit in the Court of Sel that accuses …" is not said by the court. */
export function documentOfClause(
  tokens: readonly Word[],
  { noun: pronoun, head }: Mention,
  words: SourceLexicon,
): Range | null {
  const clause = tokens[tokens[head]?.head ?? -1]
  const described = tokens[clause?.head ?? -1]
  if (!pronouns.has(pronoun) || clause?.relation !== 'acl:relcl' || !described || described.index > head) return null
  // "that" tells which one is meant: hardly ever of a name
  const noun = pronoun === 'that' && isCapitalised(described, words) ? nounBefore(tokens, described) : described
  if (noun?.tag !== 'NOUN' || !words.documentNouns.has(noun.lemma)) return null
  return { first: startOfPhrase(tokens, noun.index, words), end: noun.index + 1 }
}

/** The noun to which a name behind a preposition belongs, or that stands before it as an object: "filed a report in | Sel". */
function nounBefore(tokens: readonly Word[], { head, index }: Word): Word | undefined {
  const governor = tokens[head]
  if (governor?.tag === 'NOUN') return governor
  const objects = governor?.children.filter((at) => at < index && tokens[at]?.relation === 'obj') ?? []
  return tokens[objects.at(-1) ?? -1]
}
