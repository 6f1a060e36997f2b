import type { Word } from '../../layers.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import type { NameMention } from '../mention.js'

/** Those who have one surname. */
const kin: ReadonlySet<string> = new Set(['brothers', 'sisters', 'siblings', 'twins', 'couple', 'spouses', 'parents'])

/** Give "Ben" of "Ben and Carol Stannard" the surname that stands behind the second name. */
export function shareSurname(
  tokens: readonly Word[],
  mentions: readonly NameMention[],
  { givenNames }: SourceLexicon,
): readonly NameMention[] {
  const alone = new Map<string, number>()
  for (const { words } of mentions) {
    const last = words.at(-1) as string
    alone.set(last, (alone.get(last) ?? 0) + 1)
  }
  return mentions.map((mention, index) => {
    const next = mentions[index + 1]
    return next && sharesWith(mention, next) ? { ...mention, ...fullName(mention, next) } : mention
  })

  /** Who is named elsewhere too, "Warren and Kay Hagan", may have that for a surname; not "brothers | Karl and Anton Orr". */
  function sharesWith(mention: NameMention, next: NameMention): boolean {
    const {
      words: [word = '', ...more],
      first,
      end,
      title,
      modifier,
    } = mention
    const and = tokens[end]?.norm === 'and' && next.first === end + 1
    const people = and && next.kind === 'person' && next.words.length === 2 && !next.title
    if (!people || more.length > 0 || title || modifier) return false
    // "his parents, Khizo and Galaza Orr"
    if (kin.has(tokens[tokens[first - 1]?.text === ',' ? first - 2 : first - 1]?.norm ?? '')) return true
    return next.sure && isGiven(word) && isGiven(next.words[0]) && alone.get(word) === 1
  }

  function isGiven(word = ''): boolean {
    return givenNames.female.has(word) || givenNames.male.has(word)
  }
}

function fullName({ text, words }: NameMention, next: NameMention): Partial<NameMention> {
  const surname = next.words.at(-1) as string
  const written = next.text.split(' ').at(-1)
  return { text: `${text} ${written}`, words: [...words, surname], kind: 'person', sure: true, ruleId: 'name/given' }
}
