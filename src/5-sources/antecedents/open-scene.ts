import type { ParsedDocument, Range, Word } from '../../layers.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import { lookUp } from '../../match/look-up.js'
import type { Bearer, Occurrence } from '../bearer.js'
import type { Mention, Names } from '../mention.js'
import { isSubject } from './is-subject.js'
import { narrativeCount } from './narrative-count.js'
import { newBearer, type Traits } from './new-bearer.js'
import { traitsOfMention } from './traits-of-mention.js'
import { traitsOfName } from './traits-of-name.js'

interface Known {
  readonly key?: string
  readonly subsetOf?: Bearer | null
  readonly called?: boolean
}

/** Who has been mentioned so far, and how they can be found again. */
export interface Scene {
  readonly occurrences: readonly Occurrence[]
  /** Bearers by the nouns they were called; " unnamed", " body", " business" and " media" hold all of a kind. */
  readonly byNoun: ReadonlyMap<string, readonly Bearer[]>
  readonly ofLabel: (key: string) => Bearer | undefined
  /** Let a bearer be found by one more label. */
  readonly label: (key: string, bearer: Bearer) => void
  /** Narrative sentences up to a token. */
  readonly hereAt: (token: number) => number
  /**
   * Open a bearer of whom the article has not told; `key` is a label by which it can be found, `subsetOf` its group, `called` false
   * where no description takes it up later.
   */
  readonly create: (mention: Mention, known?: Known) => Bearer
  readonly bearerOfName: (entity: number) => Bearer
  readonly callBy: (bearer: Bearer, noun: string) => void
  /** Note that a bearer is mentioned at a token; `weak` when it can hardly be taken up by a pronoun. */
  readonly see: (bearer: Bearer, at: Range, role: 'says' | 'asks' | 'mentioned', weak: boolean) => void
}

/**
 * Open the scene of an article: nobody has been mentioned yet.
 *
 * @param said What is reported: whoever is mentioned there is talked about.
 */
export function openScene(document: ParsedDocument, names: Names, said: readonly Range[], words: SourceLexicon): Scene {
  const { tokens } = document
  const occurrences: Occurrence[] = []
  const byNoun = new Map<string, Bearer[]>()
  const byLabel = new Map<string, Bearer>()
  const ofName = new Map<number, Bearer>()
  const narrative = narrativeCount(document)
  const reported = new Uint8Array(tokens.length)
  for (const { first, end } of said) reported.fill(1, first, end)
  let count = 0
  const hereAt = (token: number) => narrative[(tokens[token] as Word).sentence] ?? 0

  return { occurrences, byNoun, ofLabel: (key) => byLabel.get(key), label, hereAt, create, bearerOfName, callBy, see }

  function open(traits: Traits, subsetOf: Bearer | null): Bearer {
    const bearer = newBearer(count, traits, subsetOf)
    count += 1
    for (const noun of traits.called) callBy(bearer, noun)
    return bearer
  }

  function create(mention: Mention, { key, subsetOf = null, called = true }: Known = {}): Bearer {
    const traits = traitsOfMention(tokens, mention, words)
    const bearer = open(called ? traits : { ...traits, called: [] }, subsetOf)
    if (key !== undefined) label(key, bearer)
    return bearer
  }

  function bearerOfName(entity: number): Bearer {
    const bearer = ofName.get(entity) ?? open(traitsOfName(names, entity, words), null)
    ofName.set(entity, bearer)
    return bearer
  }

  function label(key: string, bearer: Bearer): void {
    byLabel.set(key, bearer)
  }

  function callBy(bearer: Bearer, word: string): void {
    const noun = lookUp(words.sameNouns, word) ?? word
    if (bearer.nouns.has(noun)) return
    bearer.nouns.add(noun)
    const list = byNoun.get(noun)
    if (list) list.push(bearer)
    else byNoun.set(noun, [bearer])
  }

  function see(bearer: Bearer, { first, end }: Range, role: 'says' | 'asks' | 'mentioned', weak: boolean): void {
    const { sentence, quotation } = tokens[first] as Word
    bearer.last = first
    bearer.seen += 1
    let subject = role !== 'mentioned'
    for (let at = first; at < end && !subject; at += 1) subject = isSubject(tokens, at)
    const block = document.sentences[sentence]?.block ?? -1
    occurrences.push({
      bearer,
      token: first,
      narrative: narrative[sentence] ?? 0,
      block,
      subject,
      opens: subject && document.sentences[sentence - 1]?.block !== block,
      speaker: role !== 'mentioned',
      asks: role === 'asks',
      quotation,
      reported: reported[first] === 1,
      weak,
    })
  }
}
