import type { CueCandidate, ParsedDocument, Word } from '../layers.js'
import { lightVerbs } from '../lexicon/light-verbs.js'
import { agentBehind } from '../match/agent-behind.js'
import { findList } from '../match/find-list.js'
import { childBy, subtree } from '../match/tree.js'
import type { Context } from './context.js'
import { findContentEnd } from './find-content-end.js'
import { findMention } from './find-mention.js'
import { findPhraseHeads } from './find-phrase-heads.js'
import { readListNoun } from './read-list-noun.js'
import type { Mention, Reading } from './reading.js'
import { toSourcePhrase } from './to-source-phrase.js'

const none: Mention = { ranges: [], heads: [] }

/** Read a reporting noun with its clause or list: "her claim that …", "a claim by Doe that …"; with the verb that brings it: "made the claim that …". */
export function readNoun(context: Context, cue: CueCandidate): Reading | null {
  const { document } = context
  const head = document.tokens[cue.head]
  if (!head) return null
  const agent = agentBehind(document.tokens, cue.head)
  const owner = findOwner(document, cue) ?? (agent && { ranges: [agent], heads: findPhraseHeads(document, agent) })
  const light = owner ? undefined : findLightVerb(document, head)
  const brought = light ? { ...cue, tokens: range(light.index, cue.head + 1) } : cue
  const mention = owner ?? (light ? findMention(document, asVerb(cue, light), context.cueHeads) : none)
  const points = findList(document, head.sentence)
  if (points.length > 0) return readListNoun(document, brought, mention, points)
  const first = agent?.end ?? (cue.tokens.at(-1) ?? cue.head) + 1
  const end = Math.min(findContentEnd(context, cue.head, first), subtreeEnd(document, head, first))
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

/** "made the claim": the verb that brings the noun. */
function findLightVerb(document: ParsedDocument, head: Word): Word | undefined {
  const verb = document.tokens[head.head]
  return verb && lightVerbs.has(verb.lemma) && verb.index < head.index && head.relation === 'obj' ? verb : undefined
}

/** The clause belongs to the noun, so it ends with the noun's phrase; behind "was" with the sentence. */
function subtreeEnd(document: ParsedDocument, head: Word, first: number): number {
  const { end } = subtree(document, head.index)
  return end > first + 1 ? end : Number.POSITIVE_INFINITY
}

/** "Doe's claim", "their claim". */
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

function range(first: number, end: number): readonly number[] {
  return Array.from({ length: end - first }, (_, offset) => first + offset)
}
