import type { CueCandidate, ParsedDocument, Range } from '../layers.js'
import { deeds } from '../lexicon/deeds.js'
import { emptyVerbs } from '../lexicon/phase-verbs.js'
import { childBy, childrenBy, subtree } from '../match/tree.js'
import type { Context } from './context.js'
import { findMention } from './find-mention.js'
import type { Found, Sight } from './frames/frame-rule.js'
import { frameRules } from './frames/frame-rules.js'
import { layOutClause } from './lay-out-clause.js'
import { opensThat } from './opens-that.js'
import type { Reading } from './reading.js'

/** Share of its uses from which a verb mostly reports. */
const mostly = 0.8
const naming: ReadonlySet<string> = new Set(['call', 'label', 'dub', 'brand', 'term', 'name'])
/** What opens no predicate behind the object: "called the clinic | at noon". */
const noPredicate: ReadonlySet<string> = new Set(['ADP', 'CCONJ', 'SCONJ', 'PUNCT', 'PART'])
/** "dismissed a portion of the charges": the object is what they are a part of. */
const partitives: ReadonlySet<string> = new Set(
  'portion part number some many most all lot couple series set'.split(' '),
)
const namings: ReadonlySet<string> = new Set(['named', 'identified', 'quoted', 'anonymous', 'anonymity'])

/** Read a verb cue: its source phrase, its frame and the content that the frame shows. */
export function readVerb(context: Context, cue: CueCandidate): Reading | null {
  const { document } = context
  const head = document.tokens[cue.head]
  if (
    !head ||
    isPhrasal(document, cue) ||
    isCondition(document, cue) ||
    isDeed(document, cue) ||
    isPhase(document, cue) ||
    isRemark(document, cue)
  )
    return null
  const mention = findMention(document, cue, context.cueHeads)
  const layout = layOutClause(document, cue, mention)
  const { cueHeads, barriers } = context
  const sight: Sight = { document, cueHeads, barriers, cue, head, layout }
  for (const rule of frameRules) {
    const found = rule.read(sight)
    const first = found?.content[0]
    if (!found || !first) continue
    if (isFormula(document, first) || lacksPredicate(document, cue, found)) return null
    const share = Math.max(cue.frames[found.frame] ?? 0, found.leastShare ?? 0) / 100
    return {
      cue: found.cueTokens ? { ...cue, tokens: found.cueTokens } : cue,
      frame: found.frame,
      share,
      plain: rule.plain === true && share >= mostly,
      content: found.content,
      mention,
      recipient: layout.recipient,
      steps: [
        { ruleId: cue.ruleId, words: head.text },
        { ruleId: rule.id, words: document.tokens[first.first]?.text ?? '' },
      ],
    }
  }
  return null
}

/** "asked not to be named" tells how the source stands, and claims nothing. */
function isFormula(document: ParsedDocument, { first, end }: Range): boolean {
  const words = document.tokens.slice(first, Math.min(end, first + 5)).map(({ norm }) => norm)
  return (
    (words[0] === 'not' || words[0] === 'to' || words[0] === 'anonymity') && words.some((word) => namings.has(word))
  )
}

/** "requested anonymity to discuss it": what somebody hides for, no report. */
function isCondition(document: ParsedDocument, cue: CueCandidate): boolean {
  const first = cue.tokens[0] ?? cue.head
  return document.tokens[first]?.norm === 'to' && document.tokens[first - 1]?.norm === 'anonymity'
}

/** "called | off", "turned | down": with a particle that the cue does not have it is another verb; "said on RTV" has none. */
function isPhrasal(document: ParsedDocument, cue: CueCandidate): boolean {
  return childrenBy(document, cue.head, 'compound').some(
    ({ index, relation, norm }) =>
      relation === 'compound:prt' &&
      !cue.tokens.includes(index) &&
      !(norm === 'on' && document.tokens[index + 1]?.tag === 'PROPN'),
  )
}

/** "to put it mildly": the writer's own remark. */
function isRemark(document: ParsedDocument, { lemma, tokens }: CueCandidate): boolean {
  return lemma === 'put it' && document.tokens[tokens[0] ?? -1]?.norm === 'to'
}

/** "continued to work", "went on to win": without a report of its own the infinitive makes none of it. */
function isPhase(document: ParsedDocument, cue: CueCandidate): boolean {
  return emptyVerbs.has(cue.lemma) && document.tokens[(cue.tokens.at(-1) ?? cue.head) + 1]?.norm === 'to'
}

/** "recalled its ambassador", "claimed responsibility": the object is one by which the verb does something. */
function isDeed(document: ParsedDocument, cue: CueCandidate): boolean {
  const objects = deeds[cue.lemma]
  if (!objects) return false
  if (opensThat(document, (cue.tokens.at(-1) ?? cue.head) + 1)) return false
  return childrenBy(document, cue.head, 'obj', 'nsubj:pass').some(
    ({ lemma, index }) =>
      (objects.has(lemma) && !hasTopic(document, index)) ||
      (partitives.has(lemma) && childrenBy(document, index, 'nmod').some((whole) => objects.has(whole.lemma))),
  )
}

/** "wrote a book | about the war": its topic makes it a content. */
function hasTopic(document: ParsedDocument, object: number): boolean {
  return childrenBy(document, object, 'nmod', 'acl').some(
    ({ index }) => childBy(document, index, 'case', 'mark')?.norm === 'about',
  )
}

/** "called her brother" against "called her a liar": verbs of naming report only with a name, a description or a quotation. */
function lacksPredicate(document: ParsedDocument, { head, lemma }: CueCandidate, { frame, content }: Found): boolean {
  const [object] = childrenBy(document, head, 'obj')
  if (!naming.has(lemma) || frame === 'quote' || frame === 'passive' || !object || object.index < head) return false
  if (content.some(({ first, end }) => document.tokens.slice(first, end).some(({ kind }) => kind === 'quote')))
    return false
  const end = content.at(-1)?.end ?? 0
  const behind = document.tokens[subtree(document, object.index).end]
  if (behind && behind.index < end) return noPredicate.has(behind.tag) || behind.norm === 'that'
  return document.tokens[end - 1]?.tag !== 'ADJ' && childrenBy(document, head, 'xcomp', 'ccomp', 'iobj').length === 0
}
