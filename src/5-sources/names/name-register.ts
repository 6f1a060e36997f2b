import type { SourceLexicon } from '../../lexicon/source-words.js'
import type { Gender, NameKind, NameMention } from '../mention.js'
import { callsOfName } from './calls-of-name.js'

const mostCalledAlike = 12

/** The bearer of a name while its mentions are being collected. */
export interface Draft {
  readonly index: number
  name: string
  readonly words: readonly string[]
  readonly kind: NameKind
  readonly sure: boolean
  gender: Gender | null
  /** Mentions in full, mentions so far and position of the last of them. */
  full: number
  seen: number
  last: number
  /** Has spoken so far, and position of the last mention that did. */
  speaks: boolean
  spoke: number
}

/** The bearers of an article's names, and how they can be found. */
export interface NameRegister {
  readonly drafts: Draft[]
  /** By each word that may call them: "Ostrava", "IHSA". */
  readonly byWord: Map<string, Draft[]>
  readonly byKey: Map<string, Draft>
}

export function openRegister(): NameRegister {
  return { drafts: [], byWord: new Map(), byKey: new Map() }
}

/** Add a bearer whose name is met for the first time. @param full Mentions in full. */
export function addDraft(
  { drafts, byWord, byKey }: NameRegister,
  { text, words: parts }: Pick<NameMention, 'text' | 'words'>,
  { kind, sure, gender }: Pick<NameMention, 'kind' | 'sure' | 'gender'>,
  full: number,
  key: string,
  words: SourceLexicon,
): Draft {
  const index = drafts.length
  const draft: Draft = {
    ...{ index, name: text, words: parts, kind, sure, gender, full },
    ...{ seen: 0, last: -1, speaks: false, spoke: -1 },
  }
  drafts.push(draft)
  byKey.set(key, draft)
  for (const word of new Set(callsOfName(parts, kind, words))) {
    const list = byWord.get(word)
    if (!list) byWord.set(word, [draft])
    else if (list.length < mostCalledAlike) list.push(draft)
  }
  return draft
}

/** What two names share that are written alike; a capital stands for its country. */
export function keyOfName({ words }: Pick<NameMention, 'words'>, { places }: SourceLexicon): string {
  const key = words.join(' ')
  return places.capitals.get(key) ?? places.aliases.get(key) ?? key
}

/** Whether a word is the surname of somebody who is known in full. */
export function isSurname({ byWord }: NameRegister, word: string): boolean {
  return byWord.get(word)?.some((draft) => isFullPerson(draft) && draft.words.at(-1) === word) === true
}

export function isFullPerson({ kind, words }: Draft): boolean {
  return kind === 'person' && words.length > 1
}
