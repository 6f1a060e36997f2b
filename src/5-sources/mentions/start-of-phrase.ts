import type { Word } from '../../layers.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'

const longest = 8

/** Walk left from a noun to where its noun phrase begins: determiner, number, adjectives, other nouns, possessors. */
export function startOfPhrase(tokens: readonly Word[], noun: number, words: SourceLexicon): number {
  const sentence = tokens[noun]?.sentence
  let first = noun
  while (first > 0 && noun - first < longest) {
    const token = tokens[first - 1] as Word
    if (token.sentence !== sentence || !(isPart(token, words) || ownsAsPlural(tokens, first - 1))) break
    first -= 1
  }
  // "at | least four candidates"
  const degree = tokens[first]?.norm === 'least' || tokens[first]?.norm === 'most'
  const before = tokens[first - 1]
  return degree && before?.norm === 'at' && before.sentence === sentence ? first - 1 : first
}

/** "the workers|' union" */
function ownsAsPlural(tokens: readonly Word[], at: number): boolean {
  return tokens[at]?.norm === "'" && tokens[at]?.tag === 'PART' && tokens[at - 1]?.norm.endsWith('s') === true
}

function isPart({ tag, text, norm }: Word, { pronouns }: SourceLexicon): boolean {
  switch (tag) {
    case 'DET':
    case 'ADJ':
    case 'NOUN':
    case 'PROPN':
    case 'NUM':
      return true
    default:
      return text === '-' || (norm === "'s" && tag !== 'AUX') || pronouns.possessive.has(norm)
  }
}
