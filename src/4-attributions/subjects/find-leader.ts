import type { ParsedDocument, Word } from '../../layers.js'
import { agentNouns } from '../../lexicon/agent-nouns.js'
import { carriers } from '../../lexicon/carriers.js'
import { signVerbs } from '../../lexicon/thing-verbs.js'
import { findOwnSubject } from './own-subject.js'

/**
 * Whom a participle behind a comma goes along with: the subject of the main clause, or, where that is a thing, of the nearest clause
 * with somebody in it, "Shares fell when | the bank | cut its forecast, blaming the weather". What happened is a sign by itself:
 * "| Shares | fell when the bank cut its forecast, suggesting that …".
 */
export function findLeader(document: ParsedDocument, main: Word, participle: Word): Word | undefined {
  const subject = findOwnSubject(document, main)
  if (subject?.tag !== 'NOUN' || subject.index > participle.index || maySpeak(document, subject)) return subject
  if (signVerbs.has(participle.lemma)) return subject
  const between = document.tokens.slice(main.index + 1, participle.index)
  const subjects = between.flatMap((word) => (word.tag === 'VERB' ? (findOwnSubject(document, word) ?? []) : []))
  return subjects.findLast((other) => other.index > main.index && isSomebody(document, other)) ?? subject
}

function maySpeak({ tokens }: ParsedDocument, { lemma, text, index, sentence }: Word): boolean {
  const name = tokens[index - 1]?.sentence === sentence && /^\p{Lu}/u.test(text)
  return name || agentNouns.has(lemma) || carriers.has(lemma)
}

/** No pronoun: it may stand for the subject of the main clause. */
function isSomebody(document: ParsedDocument, word: Word): boolean {
  return word.tag === 'PROPN' || (word.tag === 'NOUN' && maySpeak(document, word))
}
