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
  const people = byInitials(mentions)
  return mentions.map((mention) => {
    const name = isInitials(mention) && speaks(mention) ? people.get(mention.words[0] ?? '') : undefined
    return name
      ? { ...name, first: mention.first, end: mention.end, title: null, placed: false, modifier: false }
      : mention
  })
}

/** Full names by their initials, null where there are several. */
function byInitials(mentions: readonly NameMention[]): ReadonlyMap<string, NameMention | null> {
  const found = new Map<string, NameMention | null>()
  for (const mention of mentions) {
    const { kind, words } = mention
    if ((kind !== 'person' && kind !== 'unknown') || words.length < 2) continue
    const key = words.map(([letter]) => letter).join('')
    const known = found.get(key)
    const another = known !== undefined && known?.words.join(' ') !== words.join(' ')
    found.set(key, another ? null : mention)
  }
  return found
}

/** Not "EU" or "BBC", which lists know. */
function isInitials({ text, kind, sure }: NameMention): boolean {
  return capitals.test(text) && (!sure || kind === 'person')
}
