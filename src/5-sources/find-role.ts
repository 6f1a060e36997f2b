import type { ParsedDocument, Range, Word } from '../layers.js'
import type { SourceLexicon } from '../lexicon/source-words.js'
import { isDash } from '../match/is-dash.js'
import { isHuman } from '../match/is-human.js'
import { lookUp } from '../match/look-up.js'
import { bareWord } from './bare-word.js'
import type { Names } from './mention.js'
import { readRole } from './read-role.js'

/** What the article says somebody is, at one place. */
export interface Role {
  /** "director", "co-founder": one or several. */
  readonly roles: readonly Range[]
  /** "the Ostrow Institute" */
  readonly affiliations: readonly Range[]
  /** Nouns by which he or she may be called later: "director". */
  readonly nouns: readonly string[]
}

const nothing: Role = { roles: [], affiliations: [], nouns: [] }
const leading = new Set([
  'head',
  'lead',
  'run',
  'chair',
  'direct',
  'manage',
  'oversee',
  'found',
  'represent',
  'teach',
  'study',
  'own',
  'coach',
  'command',
  'cofound',
])

/** Verbs after which "as" gives the subject's own role. */
const serving = new Set([
  ...['serve', 'work', 'act', 'attend', 'testify', 'retire', 'resign', 'start', 'begin', 'join', 'return', 'train'],
  ...['swear', 'elect', 'reelect', 'appoint', 'hire', 'install', 'confirm', 'name', 'inaugurate', 'employ'],
])

/** Read the roles and affiliations that stand beside a name: title before, apposition before or after, relative clause. */
export function findRole(document: ParsedDocument, names: Names, index: number, words: SourceLexicon): Role {
  const { tokens, sentences } = document
  const name = names.mentions[index]
  if (!name) return nothing
  const bounds = (sentences[tokens[name.first]?.sentence ?? 0] as { tokens: Range }).tokens
  const start = name.title?.first ?? name.first
  const beside = apposition(name.end) ?? before(start) ?? clause(name.end) ?? ofBody(name.end)
  const title = titled()
  if (!beside) return title ?? nothing
  if (!title) return beside
  return {
    roles: [...title.roles, ...beside.roles],
    affiliations: beside.affiliations.length > 0 ? beside.affiliations : title.affiliations,
    nouns: [...title.nouns, ...beside.nouns],
  }

  /** "Orr, an analyst at Calder Group," */
  function apposition(end: number): Role | null {
    let at = end
    if (tokens[at]?.text === '(') {
      while (at < Math.min(bounds.end, end + 12) && tokens[at]?.text !== ')') at += 1
      at += 1
    }
    if (tokens[at]?.text !== ',' && !isDash(tokens[at])) return null
    at += 1
    // ", as the harbour's first pilot,"
    if (tokens[at]?.norm === 'as') at += 1
    // ", 34,"
    if (tokens[at]?.kind === 'number' && tokens[at + 1]?.text === ',') at += 2
    if (tokens[at]?.norm === 'who' && (tokens[at + 1]?.lemma === 'be' || tokens[at + 1]?.norm === "'s")) at += 2
    return readRole(tokens, names, { first: at, end: bounds.end }, words)
  }

  /** "The center's director, Jane Doe, said": a description, a comma, the name. */
  function before(start: number): Role | null {
    const comma = start - 1
    if (tokens[comma]?.text !== ',') return null
    return justBefore(comma) ?? opening(comma)
  }

  /** "The founder of the center, a charity for sailors, Jane Doe said" */
  function opening(comma: number): Role | null {
    if (tokens[bounds.first]?.tag !== 'DET' || tokens[name?.end ?? 0]?.tag !== 'VERB') return null
    const finite = ({ tag, form }: Word) => tag === 'AUX' || (tag === 'VERB' && (form === 'past' || form === 'third'))
    if (tokens.slice(bounds.first, comma).some(finite)) return null
    return officeIn({ first: bounds.first, end: comma })
  }

  function justBefore(comma: number): Role | null {
    let first = comma
    while (first > bounds.first && comma - first < 14 && !breaks(tokens[first - 1] as Word)) first -= 1
    const opener = tokens[first]
    if (!opener || (opener.tag !== 'DET' && !words.pronouns.possessive.has(opener.norm) && opener.tag !== 'PROPN'))
      return null
    const after = tokens[name?.end ?? 0]
    if (after?.text !== ',' && after?.tag !== 'VERB' && after?.text !== '.') return null
    return officeIn({ first, end: comma })
  }

  function officeIn(range: Range): Role | null {
    const role = readRole(tokens, names, range, words)
    return role && (role.affiliations.length > 0 || role.nouns.some(isOffice)) ? role : null
  }

  /** "Doe, who heads the center," and "Doe is the director of the center". */
  function clause(end: number): Role | null {
    const next = tokens[end + 1]
    // what somebody calls another in a quotation is no role
    const told = tokens[end - 1]?.quotation === -1
    if (told && tokens[end]?.lemma === 'be' && (next?.norm === 'the' || next?.norm === 'a' || next?.norm === 'an'))
      return readRole(tokens, names, { first: end + 1, end: bounds.end }, words)
    const who = tokens[end]?.text === ',' ? end + 1 : end
    if (tokens[who]?.norm !== 'who') return asRole(end)
    const served = asRole(who + 1)
    if (served) return served
    let verb = who + 1
    while (tokens[verb]?.tag === 'ADV' || tokens[verb]?.tag === 'AUX') verb += 1
    if (!leading.has(tokens[verb]?.lemma ?? '')) return null
    for (let at = verb + 1; at < Math.min(bounds.end, verb + 8); at += 1) {
      const body = names.mentions[names.at[at] ?? -1]
      if (body)
        return {
          roles: [],
          affiliations: [{ first: body.first, end: body.end }],
          nouns: [],
        }
      if (tokens[at]?.tag === 'PUNCT') return null
    }
    return null
  }

  /** "Doe served as mayor", "was sworn in as a judge", "attended the talks as head of the bank". */
  function asRole(from: number): Role | null {
    let served = false
    for (let at = from; at < Math.min(bounds.end, from + 8); at += 1) {
      const { tag, lemma, norm } = tokens[at] as Word
      if (served && norm === 'as') return readRole(tokens, names, { first: at + 1, end: bounds.end }, words)
      served ||= tag === 'VERB' && serving.has(lemma)
      if ((tag === 'PUNCT' && norm !== "'") || (tag === 'VERB' && !serving.has(lemma))) return null
    }
    return null
  }

  /** "Doe of the Ostrow Institute" */
  function ofBody(end: number): Role | null {
    if (!/^(?:of|from|at|with)$/.test(tokens[end]?.norm ?? '')) return null
    const body = names.mentions[names.at[tokens[end + 1]?.norm === 'the' ? end + 2 : end + 1] ?? -1]
    return body ? { roles: [], affiliations: [{ first: body.first, end: body.end }], nouns: [] } : null
  }

  /** "House Speaker", "campaign manager" */
  function titled(): Role | null {
    if (!name?.title) return null
    const { first, end } = name.title
    const last = tokens[end - 1] as Word
    if (end - first === 1 && (words.titles.female.has(bareWord(last)) || words.titles.male.has(bareWord(last))))
      return null
    const nouns = tokens.slice(first, end).flatMap((token) => {
      const norm = bareWord(token)
      // "Councilmembers Ann Lee and Tom Hale"
      const lemma = token.tag === 'PROPN' ? norm.replace(/s$/, token.form === 'plural' ? '' : 's') : token.lemma
      return lookUp(words.titles.longForms, norm) ?? (isHuman(lemma, words) ? lemma : [])
    })
    if (nouns.length === 0 && !words.titles.address.has(bareWord(last))) return null
    let body: Range | null = null
    for (let at = first; at < end; at += 1) {
      const found = names.at[at] ?? -1
      if (found >= 0 && names.entities[names.entityOf[found] ?? -1]?.kind !== 'person')
        body = names.mentions[found] as Range
    }
    return {
      roles: [{ first, end }],
      affiliations: body ? [{ first: body.first, end: Math.min(body.end, end) }] : [],
      // "Governor-elect Dana Reyes" is no governor yet
      nouns: last.norm === 'elect' ? nouns.map((noun) => `${noun}-elect`) : nouns,
    }
  }

  function breaks({ tag, text }: Word): boolean {
    // the foot of a printed page: an address, "3/6"
    if (text.includes('/')) return true
    return (tag === 'PUNCT' && text !== '-') || tag === 'VERB' || tag === 'AUX' || tag === 'SCONJ' || tag === 'CCONJ'
  }

  function isOffice(noun: string): boolean {
    const { offices, kin, positions } = words.personNouns
    return offices.has(noun) || kin.has(noun) || positions.has(noun)
  }
}
