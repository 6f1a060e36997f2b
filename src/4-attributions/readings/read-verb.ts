import type { CueCandidate, ParsedDocument, Range } from '../../layers.js'
import { relativeOpeners } from '../../lexicon/relative-pronouns.js'
import { namingVerbs } from '../../lexicon/verb-traits.js'
import { hasFiniteVerb } from '../../match/is-finite-verb.js'
import { tellsTime } from '../../match/tells-time.js'
import { childrenBy, subtree } from '../../match/tree.js'
import type { Context } from '../context.js'
import { findMention } from '../find-mention.js'
import { findQuoting } from '../find-quoting.js'
import type { Found, Sight } from '../frames/frame-rule.js'
import { frameRules } from '../frames/frame-rules.js'
import { hearsClaims } from '../hears-claims.js'
import { layOutClause } from '../lay-out-clause.js'
import { otherUseRules } from '../other-uses/other-use-rules.js'
import type { Mention, Reading } from '../reading.js'
import { closesSentence } from './closes-sentence.js'

/** Share of its uses from which a verb mostly reports. */
const mostly = 0.8
/** What opens no predicate behind the object: "called the clinic | at noon"; nor does a time, "called the clinic | Tuesday". */
const noPredicate: ReadonlySet<string> = new Set(['ADP', 'CCONJ', 'SCONJ', 'PUNCT', 'PART'])

const nobody: Mention = { ranges: [], heads: [] }

/** Read a verb cue: its source phrase, its frame and the content that the frame shows. */
export function readVerb(context: Context, cue: CueCandidate): Reading | null {
  const { document } = context
  const head = document.tokens[cue.head]
  if (!head || otherUseRules.some(({ applies }) => applies(document, cue))) return null
  const mention = findMention(document, cue, context.cueHeads)
  const layout = layOutClause(context, cue, mention)
  const sight: Sight = { ...context, cue, head, layout }
  for (const rule of frameRules) {
    const found = rule.read(sight)
    const first = found?.content[0]
    if (!found || !first || found.content.some(({ first, end }) => end <= first)) continue
    if (opensAside(document, first.first) || (head.form === 'gerund' && holds(first, mention))) continue
    if (lacksPredicate(document, cue, found)) return null
    const share = Math.max(cue.frames[found.frame] ?? 0, found.leastShare ?? 0) / 100
    const told = hasFiniteVerb(document, first.first, first.end) && tellsHearers(document, cue)
    return {
      cue: found.cueTokens ? { ...cue, tokens: found.cueTokens } : cue,
      frame: found.frame,
      share,
      plain:
        (rule.plain === true && share >= mostly) ||
        told ||
        findQuoting(document, head) !== undefined ||
        closesSentence(sight, found, mention),
      nameless: told || cue.class === 'hearing',
      content: found.content.map((range) => behindComma(document, range)),
      // who hears does not speak
      mention: cue.class === 'hearing' ? nobody : mention,
      recipient: layout.recipient,
      steps: [
        { ruleId: cue.ruleId, words: head.text },
        { ruleId: rule.id, words: document.tokens[first.first]?.text ?? '' },
      ],
    }
  }
  return null
}

/** "Writing in the Courier, | the mayor said it failed": the main clause, with who writes in it. */
function holds({ first, end }: Range, { heads }: Mention): boolean {
  return heads.some((at) => at >= first && at < end)
}

/** "hit back|, claiming …", "told of a sale|, which …": a participle or relative clause behind a comma is no content. */
function opensAside({ tokens }: ParsedDocument, first: number): boolean {
  const next = tokens[first + 1]
  return tokens[first]?.norm === ',' && (next?.form === 'gerund' || relativeOpeners.has(next?.norm ?? ''))
}

/** "says|, | win or lose, he stays": the comma is none of the content's. */
function behindComma({ tokens }: ParsedDocument, { first, end }: Range): Range {
  return { first: tokens[first]?.norm === ',' && end > first + 1 ? first + 1 : first, end }
}

/** "jurors were told" what nobody else said. */
function tellsHearers(document: ParsedDocument, { head, lemma }: CueCandidate): boolean {
  const [patient] = childrenBy(document, head, 'nsubj:pass')
  return lemma === 'tell' && patient !== undefined && hearsClaims(document, patient)
}

/** "called her brother" against "called her a liar": verbs of naming report only with a name, a description or a quotation. */
function lacksPredicate(document: ParsedDocument, { head, lemma }: CueCandidate, { frame, content }: Found): boolean {
  const [object] = childrenBy(document, head, 'obj')
  if (!namingVerbs.has(lemma) || frame === 'quote' || frame === 'passive' || !object || object.index < head)
    return false
  if (content.some(({ first, end }) => document.tokens.slice(first, end).some(({ kind }) => kind === 'quote')))
    return false
  const end = content.at(-1)?.end ?? 0
  const behind = document.tokens[subtree(document, object.index).end]
  // "calls itself Varn First"
  const reflexive = /sel(?:f|ves)$/.test(object.norm) && object.tag === 'PRON'
  if (reflexive && document.tokens.slice(object.index + 1, end).every(({ text }) => /^\p{Lu}/u.test(text))) return true
  if (behind && behind.index < end) return noPredicate.has(behind.tag) || behind.norm === 'that' || tellsTime(behind)
  return document.tokens[end - 1]?.tag !== 'ADJ' && childrenBy(document, head, 'xcomp', 'ccomp', 'iobj').length === 0
}
