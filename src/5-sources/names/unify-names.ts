import type { SourceLexicon } from '../../lexicon/source-words.js'
import type { NamedEntity, NameMention, Names } from '../mention.js'
import { chooseNamesake } from './choose-namesake.js'
import { addDraft, type Draft, isFullPerson, isSurname, keyOfName, type NameRegister } from './name-register.js'
import { registerNames } from './register-names.js'
import { spellOutInitials } from './spell-out-initials.js'

const mostNamesakes = 6

/**
 * Join the names of an article that stand for the same bearer: "Lena Ostrava" and "Ostrava", "the International Harbor
 * Safety Agency" and "the IHSA", a capital and its country.
 *
 * @param speakers Tokens that stage 4 took for sources.
 */
export function unifyNames(
  found: readonly NameMention[],
  speakers: ReadonlySet<number>,
  tokenCount: number,
  words: SourceLexicon,
): Names {
  const mentions = spellOutInitials(found, (mention) => isSpeaker(mention, speakers))
  const register = registerNames(mentions, words)
  const entityOf = mentions.map((mention) => {
    const speaks = isSpeaker(mention, speakers)
    const draft = bearerOf(register, mention, speaks, words)
    seeMention(register, draft, mention, speaks)
    return draft.index
  })
  const at = new Int32Array(tokenCount).fill(-1)
  for (const [index, mention] of mentions.entries()) at.fill(index, mention.first, mention.end)
  return {
    mentions,
    entities: register.drafts.map(toEntity),
    entityOf,
    at,
    bySurname: groupBySurname(register.drafts),
  }
}

function isSpeaker({ first, end }: NameMention, speakers: ReadonlySet<number>): boolean {
  for (let at = first; at < end; at += 1) if (speakers.has(at)) return true
  return false
}

/** Find whose name this is, among those registered or as somebody new. */
function bearerOf(register: NameRegister, mention: NameMention, speaks: boolean, words: SourceLexicon): Draft {
  const { byKey, byWord } = register
  const key = keyOfName(mention, words)
  const exact = byKey.get(key)
  const single = mention.words.length === 1
  // "Jordan said" is Pat Jordan where he is in play, "in Jordan" is not
  const place = mention.kind === 'place' && (mention.placed || mention.modifier)
  // "Fox" is Clare Fox, unless "Fox News" has been named
  const outlet = mention.kind === 'media' && byWord.get(key)?.some(isFullOutlet) === true
  const surname = single && isSurname(register, key) && !place && !outlet
  if (exact && !surname && !(single && exact.kind === 'person')) return exact
  if (single || !exact) {
    const called = byWord.get(key) ?? byWord.get(mention.words.at(-1) as string) ?? []
    const alike = called.filter((draft) => (surname ? isNamesake(mention, draft) : fits(mention, draft)))
    const chosen = chooseNamesake(mention, alike, speaks)
    if (chosen) return chosen
  }
  if (!exact) return addDraft(register, mention, mention, 1, key, words)
  if (sameGender(mention, exact)) return exact
  // "Mr. Reyes" of whom one cannot tell which, and "Mrs. Reyes" too
  const other = `${key} ${mention.gender}`
  return byKey.get(other) ?? addDraft(register, mention, mention, 1, other, words)
}

function seeMention({ byWord }: NameRegister, draft: Draft, mention: NameMention, speaks: boolean): void {
  const { first, words, text, ruleId, gender } = mention
  const namesakes = byWord.get(draft.words.at(-1) as string)?.filter(isFullPerson) ?? []
  // "Mr. Reyes" tells who of two Reyeses is no "Mrs."; "Gov. Christie" nothing
  if (ruleId === 'name/addressed' && namesakes.length > 1 && draft.kind === 'person') draft.gender ??= gender
  draft.last = first
  draft.seen += 1
  if (speaks) {
    draft.speaks = true
    draft.spoke = first
  }
  if (words.length > draft.name.split(' ').length && draft.kind === 'person') draft.name = text
}

/** A place or outlet is a surname only of somebody who is surely a person. */
function isNamesake(mention: NameMention, draft: Draft): boolean {
  const other = mention.kind === 'place' || mention.kind === 'media'
  return isFullPerson(draft) && sameGender(mention, draft) && (draft.sure || !other)
}

/** "Fox News" */
function isFullOutlet({ kind, words }: Draft): boolean {
  return kind === 'media' && words.length > 1
}

function fits(mention: NameMention, draft: Draft): boolean {
  if (mention.sure && mention.kind === 'person' && draft.kind !== 'person') return false
  if (mention.sure && mention.kind !== 'person' && mention.kind !== draft.kind) return false
  return sameGender(mention, draft)
}

/** "Mrs. Reyes" is not Victor Reyes. */
function sameGender({ title, gender }: NameMention, draft: Draft): boolean {
  return !(title && gender && draft.gender && draft.gender !== 'either' && gender !== draft.gender)
}

function toEntity({ name, kind, sure, gender }: Draft): NamedEntity {
  return { name: name.replace(/ ?, (?=Jr|Sr)/, ' '), kind, sure, gender }
}

/** Positions of people who are known in full. */
function groupBySurname(drafts: readonly Draft[]): ReadonlyMap<string, readonly number[]> {
  const bySurname = new Map<string, number[]>()
  for (const draft of drafts.filter(isFullPerson)) {
    const surname = draft.words.at(-1) as string
    bySurname.set(surname, [...(bySurname.get(surname) ?? []).slice(1 - mostNamesakes), draft.index])
  }
  return bySurname
}
