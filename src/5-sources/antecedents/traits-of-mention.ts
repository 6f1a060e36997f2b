import type { Word } from '../../layers.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import { isHuman } from '../../match/is-human.js'
import type { Mention } from '../mention.js'
import { modifiersOf } from './modifiers-of.js'
import type { Traits } from './new-bearer.js'

/** Read what a first mention tells of its bearer. */
export function traitsOfMention(tokens: readonly Word[], mention: Mention, words: SourceLexicon): Traits {
  const { entity: name, form, type, gender, plural, noun, head, first } = mention
  const described = form === 'description'
  const called = described ? [noun] : []
  if (type === 'unnamed-person') called.push(' unnamed')
  if (type === 'organization' || type === 'media') called.push(' body')
  const human = !described || isHuman(noun, words)
  const modifiers = new Set([...modifiersOf(tokens.slice(first, head), words), ...bodyFor(tokens, mention)])
  const { norm = '' } = tokens[first] ?? {}
  const ownedBy = words.pronouns.female.has(norm) ? 'female' : words.pronouns.male.has(norm) ? 'male' : null
  return {
    name,
    type,
    gender,
    plural,
    human,
    sure: true,
    last: head,
    modifiers,
    ownedBy: described ? ownedBy : null,
    called,
  }
}

/** "Tarn", "Energy" of "a spokesman for Tarn Energy", whom "the Tarn spokesman" takes up. */
function bodyFor(tokens: readonly Word[], { head, label }: Mention): readonly string[] {
  if (tokens[head + 1]?.norm !== 'for') return []
  return tokens.slice(head + 2, label.end).flatMap(({ tag, norm }) => (tag === 'PROPN' ? norm : []))
}
