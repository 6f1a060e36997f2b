import type { CueCandidate, ParsedDocument, Word } from '../../layers.js'
import { lightVerbs } from '../../lexicon/light-verbs.js'
import { clauseOfNoun } from '../../match/clause-of-noun.js'
import { findList } from '../../match/find-list.js'
import { hasFiniteVerb } from '../../match/is-finite-verb.js'
import { sayingOfNoun } from '../../match/saying-of-noun.js'
import { indexesOf } from '../../match/spans.js'
import { childBy, subtree } from '../../match/tree.js'
import type { Context } from '../context.js'
import { findContentEnd } from '../ends/find-content-end.js'
import { findMention } from '../find-mention.js'
import { toSourcePhrase } from '../phrases/to-source-phrase.js'
import type { Mention, Reading } from '../reading.js'
import { readListNoun } from './read-list-noun.js'
import { readSaying } from './read-saying.js'

/** What brings whose claim it is behind the noun. */
const origins: ReadonlySet<string> = new Set(['by', 'from'])
const none: Mention = { ranges: [], heads: [] }

/** Read a reporting noun with its clause or list: "her claim that …"; with the verb that brings it: "made the claim that …". */
export function readNoun(context: Context, cue: CueCandidate): Reading | null {
  const { document } = context
  const head = document.tokens[cue.head]
  if (!head) return null
  const first = clauseOfNoun(document.tokens, cue.head)
  const opening = first < 0 ? (sayingOfNoun(document.tokens, cue.head)?.first ?? first) : first
  const owner = findOwner(document, cue) ?? findOrigin(document, cue, opening)
  const light = owner ? undefined : findLightVerb(document, cue, head, first < 0)
  const brought = light ? { ...cue, tokens: indexesOf(light.index, cue.head + 1) } : cue
  const mention = owner ?? (light ? findMention(document, asVerb(cue, light), context.cueHeads) : none)
  const points = findList(document, head.sentence)
  if (points.length > 0) return readListNoun(document, brought, mention, points)
  if (first < 0) return readSaying(context, brought, mention)
  const end = Math.min(
    findContentEnd(context, cue.head, first),
    subtreeEnd(document, head, first),
    endOfFronted(document, head, first),
  )
  if (end - first < 2) return null
  return {
    cue: brought,
    frame: 'clause',
    share: (cue.frames.clause ?? 0) / 100,
    content: [{ first, end }],
    mention,
    recipient: null,
    plain: true,
    steps: [{ ruleId: cue.ruleId, words: head.text }],
  }
}

/** "claims by | Doe | that". */
function findOrigin(document: ParsedDocument, cue: CueCandidate, limit: number): Mention | undefined {
  const [by] = document.tokens.slice(cue.head + 1, cue.head + 2)
  const origin = document.tokens[by?.head ?? -1]
  if (!by || !origin || !origins.has(by.norm) || origin.index < by.index || origin.index >= limit) return undefined
  const { ranges, heads } = toSourcePhrase(document, origin.index, cue)
  const [phrase] = ranges
  const first = by.index + 1
  return phrase && phrase.end > first ? { heads, ranges: [{ first, end: Math.min(phrase.end, limit) }] } : undefined
}

/** "made the claim", "had a simple message: “…”": the verb that brings the noun. */
function findLightVerb(
  document: ParsedDocument,
  { tokens }: CueCandidate,
  head: Word,
  says: boolean,
): Word | undefined {
  const beside = document.tokens[(tokens[0] ?? head.index) - 1]
  const verb = head.relation === 'obj' ? document.tokens[head.head] : beside
  const brings = verb && (lightVerbs.has(verb.lemma) || (says && verb.lemma === 'have')) && verb.tag === 'VERB'
  return brings && verb.index < head.index ? verb : undefined
}

/** The clause belongs to the noun, so it ends with the noun's phrase; behind "was" with the sentence. */
function subtreeEnd(document: ParsedDocument, head: Word, first: number): number {
  const { end } = subtree(document, head.index)
  return end > first + 1 ? end : Number.POSITIVE_INFINITY
}

/** "Despite her claim that it was late, | the board …": in a phrase in front of its sentence, with the comma before the main clause. */
function endOfFronted(document: ParsedDocument, head: Word, first: number): number {
  const { tokens, sentences } = document
  const range = sentences[head.sentence]?.tokens
  const opener = tokens[range?.first ?? -1]
  if (!range || opener?.tag !== 'ADP' || tokens.slice(opener.index, head.index).some(({ norm }) => norm === ','))
    return Number.POSITIVE_INFINITY
  const comma = tokens
    .slice(first, range.end)
    .find(({ norm, quotation }) => norm === ',' && quotation === head.quotation)
  const main = comma && hasFiniteVerb(document, first, comma.index) && hasFiniteVerb(document, comma.index, range.end)
  return main ? comma.index : Number.POSITIVE_INFINITY
}

/** "Doe's claim", "their claim", "the claim by Doe". */
function findOwner(document: ParsedDocument, cue: CueCandidate): Mention | undefined {
  const owner = childBy(document, cue.head, 'nmod:poss')
  if (!owner) return undefined
  const { ranges, heads } = toSourcePhrase(document, owner.index, cue)
  const [phrase] = ranges
  if (!phrase) return undefined
  const last = document.tokens[phrase.end - 1]
  const end = last?.norm === "'s" || last?.norm === "'" ? phrase.end - 1 : phrase.end
  return { heads, ranges: [{ first: phrase.first, end }] }
}

function asVerb(cue: CueCandidate, verb: Word): CueCandidate {
  return { ...cue, head: verb.index, tokens: [verb.index] }
}
