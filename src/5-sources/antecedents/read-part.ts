import type { Word } from '../../layers.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import { isHuman } from '../../match/is-human.js'
import { lookUp } from '../../match/look-up.js'
import type { SourceType } from '../../types.js'
import type { Occurrence } from '../bearer.js'
import type { Mention } from '../mention.js'

/** Sentences back to those of whom one is. */
const farthest = 3
const counting: ReadonlySet<string> = new Set(['one', 'another'])

/** Read what is part of something by what it is part of: "one of them" or "another" after two studies or banks is no person, "a third" after two officials is one. */
export function readPart(
  tokens: readonly Word[],
  mention: Mention,
  occurrences: readonly Occurrence[],
  words: SourceLexicon,
): Mention | null {
  const opener = mention.partOf && tokens[mention.partOf.first]
  const them = opener?.norm === 'them' ? opener : opensAlone(tokens, mention, words)
  const type = them && typeOfThings(tokens, them, words)
  if (type) return { ...mention, type, number: null }
  return isThird(tokens, mention, occurrences)
    ? { ...mention, type: 'unnamed-person', plural: false, noun: 'one', number: { min: 1, max: 1, stated: null } }
    : null
}

/** "One says", ", another said", "A third said", where they open a clause: "said one" is somebody. */
function opensAlone(
  tokens: readonly Word[],
  { first, head, partOf }: Mention,
  { memberWords, ordinals }: SourceLexicon,
): Word | undefined {
  const [word, before] = [tokens[head], tokens[first - 1]]
  if (!word || partOf || head - first > 1 || before?.tag === 'VERB' || before?.kind === 'quote') return undefined
  const ranked = tokens[first]?.norm === 'a' && lookUp(ordinals, word.norm) !== undefined
  return (first === head && memberWords.has(word.norm)) || ranked ? word : undefined
}

/** What all those are of which "they" or "one" tells: documents or bodies, none of them people. */
function typeOfThings(tokens: readonly Word[], { index, sentence }: Word, words: SourceLexicon): SourceType | null {
  for (let back = 0; back <= farthest; back += 1) {
    const many = tokens.slice(0, index).filter((word) => word.sentence === sentence - back && tellsMany(tokens, word))
    const kinds = many.flatMap(({ lemma }) => kindOf(lemma, words) ?? [])
    if (kinds.includes('people')) return null
    const last = kinds.at(-1)
    if (last && last !== 'people') return last
    // "One said … . Another said …": the many stand before the first
    const opener = tokens.find((word) => word.sentence === sentence - back)
    if (back > 0 && !words.memberModifiers.has(opener?.norm ?? '')) return null
  }
  return null
}

/** "studies", "one company" */
function tellsMany(tokens: readonly Word[], { tag, form, index }: Word): boolean {
  return tag === 'NOUN' && (form === 'plural' || counting.has(tokens[index - 1]?.norm ?? ''))
}

function kindOf(noun: string, words: SourceLexicon): 'document' | 'organization' | 'people' | null {
  if (isHuman(noun, words)) return 'people'
  if (words.documentNouns.has(noun)) return 'document'
  return words.organizationNouns.has(noun) ? 'organization' : null
}

/** "A third" right after two or another one of nobody named has spoken; not a third of them all. */
function isThird(
  tokens: readonly Word[],
  { first, head, partOf }: Mention,
  occurrences: readonly Occurrence[],
): boolean {
  const bare = tokens[head]?.norm === 'third' && tokens[first]?.norm === 'a' && head === first + 1
  if (!bare || partOf || tokens[head + 1]?.norm === 'of') return false
  const speaker = occurrences.findLast((occurrence) => occurrence.speaker)?.bearer
  const two =
    speaker?.type === 'unnamed-group' && speaker.mentions.some(({ number }) => number?.min === 2 && number.max === 2)
  return two || speaker?.type === 'unnamed-person'
}
