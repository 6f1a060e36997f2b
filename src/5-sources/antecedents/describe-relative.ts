import type { ParsedDocument, Range, Word } from '../../layers.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import { isDash } from '../../match/is-dash.js'
import type { Mention, Names } from '../mention.js'
import { describeMention } from '../mentions/describe-mention.js'
import { startOfPhrase } from '../mentions/start-of-phrase.js'

const nominal: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'NUM', 'SYM'])
const shares: ReadonlySet<string> = new Set(['%', 'percent'])

/**
 * Describe whom "who" or which body "which" stands for by the phrase right before: "the voters | who said", "those | who said",
 * "the union, | which backed her".
 */
export function describeRelative(
  document: ParsedDocument,
  names: Names,
  { noun: pronoun, head }: Mention,
  masked: Uint8Array,
  words: SourceLexicon,
): Mention | null {
  const { tokens } = document
  if (pronoun !== 'who' && pronoun !== 'which') return null
  const phrase = phraseBefore(tokens, head, words)
  const described = phrase && describeMention(document, names, phrase, phrase.end - 1, masked, words)
  if (described?.form !== 'description') return null
  const written = described.type === 'document' && isPassed(tokens, described.end)
  if (pronoun === 'which') return described.type === 'organization' || written ? described : null
  const { norm } = tokens[described.head] as Word
  const open = (words.pronouns.indefinite.has(norm) && !words.memberWords.has(norm)) || shares.has(norm)
  // whoever "who" stands for is somebody: "the party's leadership, who"
  return described.number && !open ? described : { ...described, ...somebody(described.plural || open, open) }
}

function phraseBefore(tokens: readonly Word[], pronoun: number, words: SourceLexicon): Range | null {
  const mark = tokens[pronoun - 1]
  const last = mark?.norm === ',' || (mark && isDash(mark)) ? tokens[pronoun - 2] : mark
  if (!last || last.sentence !== tokens[pronoun]?.sentence) return null
  if (!nominal.has(last.tag) && !words.pronouns.indefinite.has(last.norm)) return null
  const first = startOfPhrase(tokens, last.index, words)
  // "a memo, | seen by the Herald, which said"
  // "remarks made by | an aide who said"
  const agent = tokens[pronoun]?.norm === 'who' && !words.organizationNouns.has(last.lemma)
  return isPassed(tokens, first - 2) && !agent ? phraseBefore(tokens, first - 2, words) : { first, end: last.index + 1 }
}

/** Whether a participle with "by" stands here: who saw or wrote what is described. */
function isPassed(tokens: readonly Word[], at: number): boolean {
  const verb = tokens[at]?.text === ',' ? at + 1 : at
  return tokens[verb]?.form === 'participle' && tokens[verb + 1]?.norm === 'by'
}

/** What is known of people called by a word that is none for people. */
function somebody(plural: boolean, open: boolean): Pick<Mention, 'type' | 'ruleId' | 'number'> {
  const type = open ? 'generic-group' : plural ? 'unnamed-group' : 'unnamed-person'
  return { type, ruleId: 'type/somebody', number: { min: plural ? 2 : 1, max: plural ? null : 1, stated: null } }
}
