import type { Range, Word } from '../../layers.js'
import { bodyDoings } from '../../lexicon/business-words.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import { timeWords } from '../../lexicon/time-words.js'
import { isSubject } from '../antecedents/is-subject.js'

const reach = { owned: 14, goesOn: 40, verb: 5 }
const helping: ReadonlySet<string> = new Set(['AUX', 'ADV', 'PART'])
const being: ReadonlySet<string> = new Set(['was', 'is', 'were', 'remained', 'remains', 'has', 'had'])
const closing: ReadonlySet<string> = new Set(['quote', 'symbol'])

/**
 * Whether a lone subject goes on as "its" or as an "it" that means to do something, with nothing between that these could be:
 * "Orrin cut its forecast", "Orrin denied it was in talks", "Orrin closed; it did not comment".
 */
export function actsAsBody(tokens: readonly Word[], { first, end }: Range, words: SourceLexicon): boolean {
  const subject = tokens[first] as Word
  if (!isSubject(tokens, first) || subject.quotation >= 0) return false
  for (let at = end; at < end + reach.goesOn; at += 1) {
    const token = tokens[at]
    if (!token) return false
    const opens = token.sentence !== tokens[at - 1]?.sentence
    if (opens && (token.norm !== 'it' || token.sentence > subject.sentence + 1)) return false
    if (token.norm === 'its') return at < end + reach.owned && isAlone(tokens, end, at)
    if (token.norm === 'it') return meansToAct(tokens, at)
    if (token.tag === 'PRON' || closing.has(token.kind) || mayAct(token, words)) return false
  }
  return false
}

/** Nothing between the name and "its" owns anything: "Orrin said on Tuesday | its", not "Orr left the choir | its". */
function isAlone(tokens: readonly Word[], from: number, its: number): boolean {
  return tokens
    .slice(from, its)
    .every(({ tag, form, norm }) => tag !== 'NOUN' || form === 'plural' || timeWords.has(norm))
}

/** Another name, or a noun for one body or text. */
function mayAct({ tag, norm, lemma, form }: Word, words: SourceLexicon): boolean {
  if (tag === 'PROPN') return !timeWords.has(norm)
  if (tag !== 'NOUN' || form === 'plural') return false
  return words.organizationNouns.has(lemma) || words.documentNouns.has(lemma) || words.mediaNouns.has(lemma)
}

/** "it | would appeal", "it | was in talks", "it | had no plans": nothing but people together does so. */
function meansToAct(tokens: readonly Word[], it: number): boolean {
  const verb = tokens.slice(it + 1, it + reach.verb).find(({ tag, norm }) => !helping.has(tag) || being.has(norm))
  if (!verb) return false
  if (!being.has(verb.norm)) return verb.tag === 'VERB' && bodyDoings.verbs.has(verb.lemma)
  const [next, behind] = tokens.slice(verb.index + 1).filter(({ tag }) => tag !== 'ADV' && tag !== 'PART')
  const state = next?.norm === 'in' || next?.norm === 'no' ? behind : next
  return state?.tag === 'VERB' ? bodyDoings.verbs.has(state.lemma) : bodyDoings.states.has(state?.norm ?? '')
}
