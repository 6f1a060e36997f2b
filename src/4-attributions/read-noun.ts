import type { CueCandidate, ParsedDocument, Word } from '../layers.js'
import { lightVerbs } from '../lexicon/light-verbs.js'
import { childBy, subtree } from '../match/tree.js'
import type { Context } from './context.js'
import { findContentEnd } from './find-content-end.js'
import { findMention } from './find-mention.js'
import type { Mention, Reading } from './reading.js'
import { toSourcePhrase } from './to-source-phrase.js'

const none: Mention = { ranges: [], heads: [] }

/** Read a reporting noun with its clause: "her claim that …"; with the verb that brings it: "made the claim that …". */
export function readNoun(context: Context, cue: CueCandidate): Reading | null {
  const { document } = context
  const head = document.tokens[cue.head]
  if (!head) return null
  const first = (cue.tokens.at(-1) ?? cue.head) + 1
  const end = Math.min(findContentEnd(context, cue.head, first), subtreeEnd(document, head, first))
  if (end - first < 2) return null
  const verb = document.tokens[head.head]
  const light =
    verb && lightVerbs.has(verb.lemma) && verb.index < head.index && head.relation === 'obj' ? verb : undefined
  const mention =
    findOwner(document, cue) ?? (light ? findMention(document, asVerb(cue, light), context.cueHeads) : none)
  const tokens = light && !findOwner(document, cue) ? range(light.index, cue.head + 1) : cue.tokens
  return {
    cue: { ...cue, tokens },
    frame: 'clause',
    content: [{ first, end }],
    mention,
    recipient: null,
    confidence: ((cue.frames.clause ?? 0) / 100) * (mention.ranges.length > 0 ? 1 : 0.6),
    steps: [{ ruleId: cue.ruleId, words: head.text }],
  }
}

/** The clause belongs to the noun, so it ends with the noun's phrase; behind "was" with the sentence. */
function subtreeEnd(document: ParsedDocument, head: Word, first: number): number {
  const { end } = subtree(document, head.index)
  return end > first + 1 ? end : Number.POSITIVE_INFINITY
}

/** "Doe's claim", "their claim", "the claim by Doe". */
function findOwner(document: ParsedDocument, cue: CueCandidate): Mention | undefined {
  const owner = childBy(document, cue.head, 'nmod:poss')
  if (!owner) return undefined
  const { ranges, heads } = toSourcePhrase(document, owner.index, cue)
  const [range] = ranges
  if (!range) return undefined
  const last = document.tokens[range.end - 1]
  const end = last?.norm === "'s" || last?.norm === "'" ? range.end - 1 : range.end
  return { heads, ranges: [{ first: range.first, end }] }
}

function asVerb(cue: CueCandidate, verb: Word): CueCandidate {
  return { ...cue, head: verb.index, tokens: [verb.index] }
}

function range(first: number, end: number): readonly number[] {
  return Array.from({ length: end - first }, (_, offset) => first + offset)
}
