import type { CueCandidate, ParsedDocument, Range, Word } from '../../layers.js'
import { plainness } from '../../lexicon/claim-words.js'
import { hasFiniteVerb } from '../../match/is-finite-verb.js'
import { sayingBeforeNoun, sayingOfNoun } from '../../match/saying-of-noun.js'
import { indexesOf } from '../../match/spans.js'
import { childBy } from '../../match/tree.js'
import type { Context } from '../context.js'
import { findContentEnd } from '../ends/find-content-end.js'
import { findQuotationAt } from '../find-quotation-at.js'
import type { Mention, Reading } from '../reading.js'

/** Owners whose words are the writer's. */
const writers: ReadonlySet<string> = new Set(['my', 'our'])
/** What says that nobody has said it: "was not his answer", "has no answer". */
const negations: ReadonlySet<string> = new Set(['not', "n't", 'never', 'no', 'hardly'])
/** What brings whom the words are for. */
const towards: ReadonlySet<string> = new Set(['to', 'for'])

/** Read a noun of somebody with its words: "her verdict: “…”", "his message to us was simple: stay home", "“…,” was his answer". */
export function readSaying(context: Context, cue: CueCandidate, mention: Mention): Reading | null {
  const { document } = context
  const head = document.tokens[cue.head]
  const owner = document.tokens[mention.heads[0] ?? -1]
  if (!head || !owner || writers.has(owner.norm) || head.relation === 'compound' || tellsWhere(document, head))
    return null
  const found = readBehind(context, cue, head) ?? readBefore(document, cue, head)
  return (
    found && {
      share: 0.98,
      mention,
      plain: true,
      steps: [{ ruleId: 'content/saying', words: head.text }],
      ...found,
    }
  )
}

type Found = Pick<Reading, 'cue' | 'frame' | 'content' | 'recipient'>

/** "her verdict: |", "his message to us was simple: |". */
function readBehind(context: Context, cue: CueCandidate, head: Word): Found | null {
  const { document } = context
  const saying = sayingOfNoun(document.tokens, cue.head)
  if (!saying || isDenied(document, cue.tokens) || (saying.mark === '?' && isQuestion(document, head))) return null
  const { first, verb, mark } = saying
  const quotation = findQuotationAt(document, first)
  const clause = !quotation && mark === ':' && isPlain(document, verb, first - 1)
  const content = quotation
    ? isOwn(document, quotation, mark !== null) && quotation
    : clause && readClause(context, head, first)
  if (!content) return null
  const end = mark ? first - 1 : first
  const last = verb > 0 ? verb : cue.head + 1
  const tokens = [...cue.tokens.filter((at) => at < last), ...(verb > 0 ? indexesOf(verb, end) : [])]
  const frame = quotation ? 'quote' : 'clause'
  return { cue: { ...cue, tokens }, frame, content: [content], recipient: findHearer(document, cue.head + 1, last) }
}

/** "“Never,” was his curt answer". */
function readBefore(document: ParsedDocument, cue: CueCandidate, head: Word): Found | null {
  const verb = sayingBeforeNoun(document.tokens, cue.head)
  const quotation = document.quotations[document.tokens[verb - 1]?.quotation ?? -1]
  if (verb < 0 || !quotation || quotation.tokens.end !== verb || head.quotation === quotation.index) return null
  if (isDenied(document, indexesOf(verb, head.index))) return null
  return {
    cue: { ...cue, tokens: [verb, ...cue.tokens] },
    frame: 'quote',
    content: [quotation.tokens],
    recipient: null,
  }
}

function isDenied({ tokens }: ParsedDocument, indexes: readonly number[]): boolean {
  return indexes.some((at) => negations.has(tokens[at]?.norm ?? ''))
}

/** "Who wrote his reply?", not "His reply?". */
function isQuestion(document: ParsedDocument, { index, sentence }: Word): boolean {
  return hasFiniteVerb(document, document.sentences[sentence]?.tokens.first ?? index, index)
}

/** "her advice | was simple |: stay home": how it sounded; "his claim | was false |: nobody left" is the writer's. */
function isPlain({ tokens }: ParsedDocument, verb: number, colon: number): boolean {
  return verb < 0 || verb + 1 === colon || tokens.slice(verb + 1, colon).some(({ norm }) => plainness.has(norm))
}

/** "The mayor wrote in her reply: “…”": the verb reports. */
function tellsWhere(document: ParsedDocument, { index, sentence }: Word): boolean {
  const first = document.sentences[sentence]?.tokens.first ?? index
  return childBy(document, index, 'case') !== undefined && hasFiniteVerb(document, first, index)
}

/** What a comma ends is said by whom the words behind it name: "His view: “It is bad,” he said". */
function isOwn(document: ParsedDocument, quotation: Range, marked: boolean): boolean {
  return document.tokens[quotation.end - 2]?.norm !== ',' && (marked || isWhole(document, quotation))
}

/** "is “Work first, talk later.”": a sentence of its own; "was “inadequate”" may be anybody's word. */
function isWhole(document: ParsedDocument, { first, end }: Range): boolean {
  const opener = document.tokens[first + 1]
  const capital = opener?.tag !== 'PROPN' && opener?.norm !== 'i' && opener?.text !== opener?.norm
  return capital || hasFiniteVerb(document, first, end)
}

/** "stay home", "the bridge is not safe": not "money". */
function readClause(context: Context, head: Word, first: number): Range | null {
  const { document } = context
  const opener = document.tokens[first]
  if (opener?.sentence !== head.sentence) return null
  const end = findContentEnd(context, head.index, first)
  return opener.tag === 'VERB' || hasFiniteVerb(document, first, end) ? { first, end } : null
}

/** "message | to the council | was": whom the words are for. */
function findHearer({ tokens }: ParsedDocument, first: number, end: number): Range | null {
  const opens = towards.has(tokens[first]?.norm ?? '') && tokens[first]?.tag === 'ADP'
  return opens && first + 1 < end ? { first: first + 1, end } : null
}
