import type { NameMention } from '../mention.js'

const capitals = /^\p{Lu}{2,3}$/u

/**
 * Read the initials by which an interview calls its people, "NF: …", as the one name of the article that begins so.
 *
 * @param speaks Whether a name is a source.
 */
export function spellOutInitials(
  mentions: readonly NameMention[],
  speaks: (mention: NameMention) => boolean,
): readonly NameMention[] {
  if (!mentions.some((mention) => isInitials(mention) && speaks(mention))) return mentions
  const people = mentions.filter(({ kind, words }) => (kind === 'person' || kind === 'unknown') && words.length > 1)
  return mentions.map((mention) => {
    if (!isInitials(mention) || !speaks(mention)) return mention
    const alike = people.filter(({ words }) => words.map(([letter]) => letter).join('') === mention.words[0])
    const [name] = alike
    const one = name && alike.every(({ words }) => words.join(' ') === name.words.join(' '))
    return one
      ? { ...name, first: mention.first, end: mention.end, title: null, placed: false, modifier: false }
      : mention
  })
}

/** Not "EU" or "BBC", which lists know. */
function isInitials({ text, kind, sure }: NameMention): boolean {
  return capitals.test(text) && (!sure || kind === 'person')
}
