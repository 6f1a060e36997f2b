import type { ParsedDocument, Range, Word } from '../../layers.js'
import { leadingVerbs, servingVerbs } from '../../lexicon/role-verbs.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import type { NameMention, Names } from '../mention.js'
import { type Role, readRole } from './read-role.js'

const longest = 8
const links = new Set(['of', 'from', 'at', 'with'])

/** Read the role that a clause or preposition right behind a name gives: "Doe is the mayor", "Doe, who heads the center,", "Doe of the center". */
export function roleInClause(
  { tokens, sentences }: ParsedDocument,
  names: Names,
  index: number,
  words: SourceLexicon,
): Role | null {
  const { first, end } = names.mentions[index] as NameMention
  const limit = (sentences[tokens[first]?.sentence ?? 0] as { tokens: Range }).tokens.end
  return copula() ?? clause() ?? body(behindArticle(end + 1), links.has(tokens[end]?.norm ?? ''))

  /** "Doe is | the director of the center"; what somebody calls another in a quotation is no role. */
  function copula(): Role | null {
    const told = tokens[end - 1]?.quotation === -1 && tokens[end]?.lemma === 'be'
    const article = tokens[end + 1]?.norm
    const opens = article === 'the' || article === 'a' || article === 'an'
    return told && opens ? readRole(tokens, names, { first: end + 1, end: limit }, words) : null
  }

  function clause(): Role | null {
    const who = tokens[end]?.text === ',' ? end + 1 : end
    return tokens[who]?.norm === 'who' ? (asRole(who + 1) ?? led(who + 1)) : asRole(end)
  }

  /** "Doe served as mayor", "was sworn in as a judge", "attended the talks as head of the bank". */
  function asRole(from: number): Role | null {
    let served = false
    for (let at = from; at < Math.min(limit, from + longest); at += 1) {
      const { tag, lemma, norm } = tokens[at] as Word
      if (served && norm === 'as') return readRole(tokens, names, { first: at + 1, end: limit }, words)
      const serves = tag === 'VERB' && servingVerbs.has(lemma)
      if ((tag === 'VERB' && !serves) || (tag === 'PUNCT' && norm !== "'")) return null
      served ||= serves
    }
    return null
  }

  /** "who | heads the center" */
  function led(from: number): Role | null {
    let verb = from
    while (tokens[verb]?.tag === 'ADV' || tokens[verb]?.tag === 'AUX') verb += 1
    if (!leadingVerbs.has(tokens[verb]?.lemma ?? '')) return null
    for (let at = verb + 1; at < Math.min(limit, verb + longest) && tokens[at]?.tag !== 'PUNCT'; at += 1) {
      const found = body(at, true)
      if (found) return found
    }
    return null
  }

  function body(at: number, linked: boolean): Role | null {
    const { first, end = at } = names.mentions[names.at[at] ?? -1] ?? {}
    return linked && first !== undefined ? { end, roles: [], affiliations: [{ first, end }], nouns: [] } : null
  }

  function behindArticle(at: number): number {
    return tokens[at]?.norm === 'the' ? at + 1 : at
  }
}
