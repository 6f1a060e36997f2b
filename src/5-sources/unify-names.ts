import type { SourceLexicon } from '../lexicon/source-words.js'
import { callsOfName } from './calls-of-name.js'
import { kindByVote } from './kind-by-vote.js'
import type { Gender, NamedEntity, NameKind, NameMention, Names } from './mention.js'
import { sameName } from './same-name.js'

const tie = 1.5
const spoken = 2
/** Who spoke last of a surname goes on, within so many tokens. */
const goesOn = 1.5
const close = 60

interface Draft {
  name: string
  words: readonly string[]
  kind: NameKind
  sure: boolean
  gender: Gender | null
  /** Mentions in full, mentions so far and position of the last of them. */
  full: number
  seen: number
  last: number
  /** Has spoken so far, and position of the last mention that did. */
  speaks: boolean
  spoke: number
}

/**
 * Join the names of an article that stand for the same bearer: "Lena Ostrava" and "Ostrava", "the International Harbor
 * Safety Agency" and "the IHSA", a capital and its country.
 *
 * @param speakers Tokens that stage 4 took for sources.
 */
export function unifyNames(
  mentions: readonly NameMention[],
  speakers: ReadonlySet<number>,
  tokenCount: number,
  words: SourceLexicon,
): Names {
  const drafts: Draft[] = []
  const byWord = new Map<string, Draft[]>()
  const byKey = new Map<string, Draft>()
  const position = new Map<Draft, number>()

  // longer names first: a shorter one may be a part of them
  const distinct = new Map<string, NameMention[]>()
  for (const mention of mentions) {
    const key = keyOf(mention, words)
    const group = distinct.get(key)
    if (!group) distinct.set(key, [mention])
    else if (group.length < 40) group.push(mention)
  }
  const keys = [...distinct.keys()].sort((a, b) => b.split(' ').length - a.split(' ').length)
  for (const key of keys) {
    const group = distinct.get(key) as NameMention[]
    const parts = key.split(' ')
    const best = kindByVote(parts, distinct, words)
    if (parts.length === 1 && best.kind === 'unknown') continue
    // "Mr. Reyes" is one of those with a full name: which one, depends on the place
    if (parts.length === 1 && isSurname(key) && (best.kind === 'person' || best.kind === 'organization')) continue
    const known =
      parts.length > 1 || best.kind === 'person'
        ? findWhole(parts, best.kind, byWord, words)
        : byWord.get(key)?.find((draft) => isBody(draft.kind) && isBody(best.kind) && draft.words.length > 1)
    if (known) {
      byKey.set(key, known)
      known.full += group.length
      known.gender ??= best.gender
      continue
    }
    const [mention] = group as [NameMention]
    addDraft(
      {
        name: mention.text,
        words: parts,
        kind: best.kind,
        sure: best.sure,
        gender: best.gender,
        full: group.length,
        seen: 0,
        last: -1,
        speaks: false,
        spoke: -1,
      },
      key,
    )
  }

  const entityOf = mentions.map((mention) => {
    const draft = bearerOf(mention)
    draft.last = mention.first
    draft.seen += 1
    if (isSpeaker(mention)) {
      draft.speaks = true
      draft.spoke = mention.first
    }
    if (mention.words.length > draft.name.split(' ').length && draft.kind === 'person') draft.name = mention.text
    return position.get(draft) as number
  })
  const at = new Int32Array(tokenCount).fill(-1)
  for (const [index, mention] of mentions.entries()) at.fill(index, mention.first, mention.end)
  const entities: NamedEntity[] = drafts.map(({ name, kind, sure, gender }) => ({
    name: nameOf(name),
    kind,
    sure,
    gender,
  }))
  const bySurname = new Map<string, number[]>()
  drafts.forEach(({ words: parts, kind }, index) => {
    const surname = parts.at(-1)
    if (kind === 'person' && surname && parts.length > 1)
      bySurname.set(surname, [...(bySurname.get(surname) ?? []).slice(-5), index])
  })
  return { mentions, entities, entityOf, at, bySurname }

  function isSpeaker({ first, end }: NameMention): boolean {
    for (let at = first; at < end; at += 1) if (speakers.has(at)) return true
    return false
  }

  function addDraft(draft: Draft, key: string): Draft {
    position.set(draft, drafts.length)
    drafts.push(draft)
    byKey.set(key, draft)
    for (const word of new Set(callsOfName(draft.words, draft.kind, words))) {
      const list = byWord.get(word)
      if (!list) byWord.set(word, [draft])
      else if (list.length < 12) list.push(draft)
    }
    return draft
  }

  function bearerOf(mention: NameMention): Draft {
    const key = keyOf(mention, words)
    const exact = byKey.get(key)
    const single = mention.words.length === 1
    // "Jordan said" is Pat Jordan where he is in play, "in Jordan" is not
    const place = mention.kind === 'place' && (mention.placed || mention.modifier)
    const surname = single && isSurname(key) && !place && mention.kind !== 'media'
    if (exact && !surname && !(single && exact.kind === 'person')) return exact
    if (single || !exact) {
      const called = byWord.get(key) ?? byWord.get(mention.words.at(-1) as string) ?? []
      const chosen = choose(
        mention,
        called.filter((draft) => (surname ? isNamesake(mention, draft) : fits(mention, draft))),
      )
      if (chosen) return chosen
    }
    const { text, words: parts, kind, sure, gender } = mention
    return (
      exact ??
      addDraft(
        { name: text, words: parts, kind, sure, gender, full: 1, seen: 0, last: -1, speaks: false, spoke: -1 },
        key,
      )
    )
  }

  /** A place is a surname only of somebody who is surely a person. */
  function isNamesake(mention: NameMention, draft: Draft): boolean {
    return isFullPerson(draft) && sameGender(mention, draft) && (draft.sure || mention.kind !== 'place')
  }

  function isSurname(key: string): boolean {
    return byWord.get(key)?.some((draft) => isFullPerson(draft) && draft.words.at(-1) === key) === true
  }

  function fits(mention: NameMention, draft: Draft): boolean {
    if (mention.sure && mention.kind === 'person' && draft.kind !== 'person') return false
    if (mention.sure && mention.kind !== 'person' && mention.kind !== draft.kind) return false
    return sameGender(mention, draft)
  }

  /** Of several bearers of one surname: the one talked about just now, else the one most often named; who speaks has mostly spoken before. */
  function choose(mention: NameMention, bearers: readonly Draft[]): Draft | undefined {
    const speaks = isSpeaker(mention)
    let best: Draft | undefined
    let most = Number.NEGATIVE_INFINITY
    let next = Number.NEGATIVE_INFINITY
    const latest = Math.max(...bearers.map(({ last }) => last))
    for (const draft of bearers) {
      const speaker = draft.spoke >= 0 && draft.spoke === latest && mention.first - latest < close
      const distance = draft.last < 0 ? 2000 : mention.first - draft.last
      const surname = draft.words.at(-1) === mention.words.at(-1) ? 2 : 0
      const score =
        surname +
        (speaks && draft.speaks ? spoken : 0) +
        (speaks && speaker ? goesOn : 0) +
        Math.min(draft.full, 6) * 0.5 +
        Math.min(draft.seen, 6) * 0.1 -
        Math.min(distance, 600) / 150 +
        (draft.kind === 'person' ? 0.5 : 0)
      if (score > most) {
        next = most
        best = draft
        most = score
      } else if (score > next) next = score
    }
    // two of one surname, both in play: better left open than wrong
    if (most - next < tie && mention.words.length === 1) return undefined
    return best
  }
}

/** "Mrs. Reyes" is not Victor Reyes. */
function sameGender({ title, gender }: NameMention, draft: Draft): boolean {
  return !(title && gender && draft.gender && draft.gender !== 'either' && gender !== draft.gender)
}

function isFullPerson({ kind, words }: Draft): boolean {
  return kind === 'person' && words.length > 1
}

function isBody(kind: NameKind): boolean {
  return kind === 'organization' || kind === 'media'
}

function nameOf(text: string): string {
  return text.replace(/ ?, (?=Jr|Sr)/, ' ')
}

function keyOf({ words }: NameMention, { places }: SourceLexicon): string {
  const key = words.join(' ')
  return places.capitals.get(key) ?? places.aliases.get(key) ?? key
}

/** A bearer whose name holds all these words, in order: "Wasserman Schultz" in "Debbie Wasserman Schultz". */
function findWhole(
  parts: readonly string[],
  kind: NameKind,
  byWord: ReadonlyMap<string, readonly Draft[]>,
  words: SourceLexicon,
): Draft | undefined {
  const last = parts.at(-1) as string
  for (const draft of byWord.get(last) ?? []) {
    if ((draft.kind === 'person') !== (kind === 'person')) continue
    if (sameName(parts, draft.words, kind === 'person', words)) return draft
  }
  return undefined
}
