import type { Word } from '../../layers.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import type { Mention } from '../mention.js'

/** Words that an owner's name is worth: "Orr's spokesman" says more than "the prime minister's spokesman". */
const named = 40

/** Put the description that says most in front of the others. */
export function fullestFirst(
  tokens: readonly Word[],
  described: readonly Mention[],
  words: SourceLexicon,
): readonly Mention[] {
  const [first, ...rest] = described
  if (!first) return []
  const size = (mention: Mention) => fullness(tokens, mention, words)
  const fullest = rest.reduce((best, mention) => (size(mention) > size(best) ? mention : best), first)
  return [fullest, ...described.filter((mention) => mention !== fullest)]
}

/** The longer one, without what a comma sets off. */
function fullness(tokens: readonly Word[], { label, noun, partOf }: Mention, { memberWords }: SourceLexicon): number {
  // "all of them"
  if (partOf && noun === 'all') return 0
  const phrase = tokens.slice(label.first, label.end)
  const owner = phrase[0]?.tag === 'PROPN' && tokens[label.first + 1]?.norm === "'s"
  const comma = phrase.findIndex(({ norm }) => norm === ',')
  // of "one, a nurse with a charity" the comma sets off all that is told
  const bare = comma === 1 && memberWords.has(phrase[0]?.norm ?? '')
  // "the force" says no more than "police"
  const article = phrase.length === 2 && phrase[0]?.norm === 'the' ? 1 : 0
  return (comma < 0 || bare ? phrase.length : comma) - article + (owner ? named : 0)
}
