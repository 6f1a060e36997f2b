import type { SourceLexicon } from '../../lexicon/source-words.js'
import type { NameKind, NameMention } from '../mention.js'
import { kindByVote } from './kind-by-vote.js'
import { addDraft, type Draft, isSurname, keyOfName, type NameRegister, openRegister } from './name-register.js'
import { sameName } from './same-name.js'

const mostVotes = 40

/** Register the bearers of all names that are no single surnames, the longer names first: a shorter one may be a part of them. */
export function registerNames(mentions: readonly NameMention[], words: SourceLexicon): NameRegister {
  const register = openRegister()
  const distinct = groupAlike(mentions, words)
  const keys = [...distinct.keys()].sort((a, b) => b.split(' ').length - a.split(' ').length)
  for (const key of keys) {
    const group = distinct.get(key) as [NameMention, ...NameMention[]]
    const parts = key.split(' ')
    const vote = kindByVote(parts, distinct, words)
    if (parts.length === 1 && isOpen(register, key, vote.kind)) continue
    const known =
      lawCalled(register, group[0], vote, words) ??
      findKnown(
        register,
        parts,
        vote.kind,
        group.some(({ kin }) => kin),
        words,
      )
    if (known) {
      register.byKey.set(key, known)
      known.full += group.length
      known.gender ??= vote.gender
    } else addDraft(register, { text: group[0].text, words: parts }, vote, group.length, key, words)
  }
  return register
}

function groupAlike(
  mentions: readonly NameMention[],
  words: SourceLexicon,
): ReadonlyMap<string, readonly NameMention[]> {
  const distinct = new Map<string, NameMention[]>()
  for (const mention of mentions) {
    const key = keyOfName(mention, words)
    const group = distinct.get(key)
    if (!group) distinct.set(key, [mention])
    else if (group.length < mostVotes) group.push(mention)
  }
  return distinct
}

/** "Mr. Reyes" is one of those with a full name: which one, depends on the place. */
function isOpen(register: NameRegister, word: string, kind: NameKind): boolean {
  return kind === 'unknown' || ((kind === 'person' || kind === 'organization') && isSurname(register, word))
}

/** "Orr-Vexley", which is nobody, of the "Orr-Vexley Act" */
function lawCalled(
  { byKey }: NameRegister,
  { text, words: parts }: NameMention,
  { kind, sure }: Pick<NameMention, 'kind' | 'sure'>,
  { documentNameWords }: SourceLexicon,
): Draft | undefined {
  if (!text.includes('-') || sure || kind !== 'person') return undefined
  const named = [...documentNameWords].map((word) => byKey.get([...parts, word].join(' ')))
  return named.find((draft) => draft?.kind === 'document')
}

/** The bearer of a longer name that this one is a part of. */
function findKnown(
  { byWord }: NameRegister,
  parts: readonly string[],
  kind: NameKind,
  kin: boolean,
  words: SourceLexicon,
): Draft | undefined {
  if (parts.length === 1 && kind !== 'person')
    return byWord.get(parts[0] as string)?.find((draft) => isBody(draft.kind) && isBody(kind) && draft.words.length > 1)
  // "Wasserman Schultz" in "Debbie Wasserman Schultz"
  const person = kind === 'person'
  const alike = byWord.get(parts.at(-1) as string) ?? []
  return alike.find(
    (draft) =>
      (draft.kind === 'person') === person &&
      // "J. Vane, Jonah's father"
      !(kin && draft.words[0] !== parts[0]) &&
      sameName(parts, draft.words, person, words),
  )
}

function isBody(kind: NameKind): boolean {
  return kind === 'organization' || kind === 'media'
}
