import type { CueCandidate, ParsedDocument, Word } from '../../layers.js'
import { clauseNouns } from '../../lexicon/clause-nouns.js'
import { indexNouns } from '../../match/index-nouns.js'
import { isDash } from '../../match/is-dash.js'
import { isFiniteVerb } from '../../match/is-finite-verb.js'
import type { Context } from '../context.js'
import { opensThat } from '../opens-that.js'
import { clauseOpeners } from './clause-openers.js'

/** Words that may stand between a report and its "that". */
const farthestThat = 20
const joints: ReadonlySet<string> = new Set(['AUX', 'PUNCT', 'CCONJ'])
const deedOpeners: ReadonlySet<string> = new Set(['after', 'before', 'in', 'by', 'while', 'upon', 'when'])
const relatives: ReadonlySet<string> = new Set(['where', 'which', 'who'])

/** "told friends since the spring, at rallies and in private, | that": circumstances before a clause with "that" behind a comma. */
export function findLaterThat(context: Context, cue: CueCandidate, from: number, limit: number): number | undefined {
  const { document } = context
  const opener = document.tokens[from]
  const mayWait = opener && (opener.norm === ',' || isDash(opener) || ['ADP', 'ADV', 'SCONJ'].includes(opener.tag))
  if ((cue.frames.clause ?? 0) < 60 || !mayWait || clauseOpeners.has(opener.norm)) return undefined
  const behind = isDash(opener) ? behindAside(document, from, limit) : -1
  if (behind > 0 && opensThat(document, behind)) return behind
  // "said on RTV, where he is a guest, | that": the clause of a place has its own verb
  const placed = opener.norm === ',' && relatives.has(document.tokens[from + 1]?.norm ?? '')
  for (let at = from; at < limit && at < from + farthestThat; at += 1) {
    const word = document.tokens[at]
    if (word && (word.norm === ',' || isDash(word)) && opensThat(document, at + 1)) return at + 1
    if (at > from && opensThat(document, at) && standsBare(context, from, at)) return at
    if (!word || word.kind === 'quote' || word.norm === ':' || (!placed && isFiniteVerb(document, word)))
      return undefined
  }
  return undefined
}

/** "said — on Twitter, as it happens — | that": behind the dash that closes an aside. */
function behindAside({ tokens }: ParsedDocument, from: number, limit: number): number {
  const mark = tokens[from]?.norm
  return tokens.slice(from + 1, Math.min(limit, from + farthestThat)).findIndex(({ norm }) => norm === mark) + from + 2
}

/** "in a column in the Courier | that", "after leaving the hall | that": no verb or mark between, and no word whose clause it is, as "in the belief", "after hearing". */
function standsBare(context: Context, from: number, that: number): boolean {
  const { document, lexicon } = context
  const between = document.tokens.slice(from, that)
  const noun = between.at(-1)?.tag === 'NOUN' ? between.at(-1)?.lemma : undefined
  return (
    between.every((word) => !joints.has(word.tag) && (word.tag !== 'VERB' || isDeed(context, word, from))) &&
    !(noun && (clauseNouns.has(noun) || indexNouns(lexicon).has(noun)))
  )
}

/** "said | after leaving the hall": a participle with its object that takes no clause itself. */
function isDeed({ document, cueHeads }: Context, { index, form }: Word, from: number): boolean {
  const [opener, , object] = document.tokens.slice(from, from + 3)
  return (
    index === from + 1 &&
    form === 'gerund' &&
    deedOpeners.has(opener?.norm ?? '') &&
    !cueHeads.has(index) &&
    object?.norm !== 'that'
  )
}
