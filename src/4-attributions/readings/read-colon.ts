import type { CueCandidate, ParsedDocument } from '../../layers.js'
import { carriers } from '../../lexicon/carriers.js'
import { findHearer } from '../../match/find-hearer.js'
import { indexNouns } from '../../match/index-nouns.js'
import { isDash } from '../../match/is-dash.js'
import { indexesOf } from '../../match/spans.js'
import { childBy } from '../../match/tree.js'
import type { Context } from '../context.js'
import { findContentEnd } from '../ends/find-content-end.js'
import { findQuotationAt } from '../find-quotation-at.js'
import { findPhraseHeads } from '../phrases/find-phrase-heads.js'
import { skipConnective } from '../phrases/skip-connective.js'
import type { Reading } from '../reading.js'

/** Verbs that the tagger takes for nouns: "a reader in Sel | emails:". */
const messages: ReadonlySet<string> = new Set(['emails', 'texts', 'tweets', 'posts', 'messages', 'writes'])

const bullets: ReadonlySet<string> = new Set(['•', '*', '·', '▪', '●', '◦', '‣'])
/** Words of "a short statement". */
const inside: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PRON'])

/** Read a colon after a name: the name speaks, what follows is said. */
export function readColon(context: Context, cue: CueCandidate): Reading | null {
  const { document } = context
  const colon = document.tokens[cue.head]
  const sentence = document.sentences[colon?.sentence ?? -1]
  if (!colon || !sentence || isOwned(context, cue.head - 1)) return null
  const first = cue.head + 1
  // a quotation that is the next paragraph
  const below = document.tokens[first]?.sentence === sentence.index ? undefined : findQuotationAt(document, first)
  const turn = cue.ruleId === 'cue/script' ? endOfTurn(document, sentence.block) : undefined
  const end = below?.end ?? turn ?? findContentEnd(context, cue.head, first)
  // "NF: No."
  if (end - first < (turn === undefined ? 2 : 1)) return null
  const verb = document.tokens[cue.head - 1]
  const sends = messages.has(verb?.norm ?? '') && cue.head - 1 > sentence.tokens.first
  const opening = skipOpener(document, sentence.tokens.first, cue.head)
  // "Ina Doe | is in Port Tallis:"
  const is = document.tokens.slice(opening, cue.head).find(({ tag }) => tag === 'AUX')
  const told = sends ? cue.head - 1 : findCarrier(document, opening, cue.head)
  const to = findHearer(document.tokens.slice(opening, cue.head))
  const hearer = to < 0 ? undefined : opening + to
  const name = { first: opening, end: is?.index ?? hearer ?? skipCommaBack(document, told) }
  if (name.first >= name.end || skipConnective(document, name.first) === cue.head + 1) return null
  const paren = document.tokens.slice(name.first, name.end).find(({ norm }) => norm === '(')
  const heads = findPhraseHeads(document, { first: name.first, end: paren?.index ?? name.end })
  return {
    cue: { ...cue, tokens: indexesOf(told, cue.head + 1) },
    frame: 'quote',
    share: (cue.frames.quote ?? 0) / 100,
    content: [{ first, end }],
    mention: { ranges: [name], heads: heads.length > 0 ? heads : [name.end - 1] },
    recipient: hearer === undefined ? null : { first: hearer + 1, end: cue.head },
    plain: below !== undefined || turn !== undefined,
    steps: [{ ruleId: cue.ruleId, words: colon.text }],
  }
}

/** "One resident's reaction": what is said is the noun's. */
function isOwned({ document, lexicon }: Context, noun: number): boolean {
  return (
    indexNouns(lexicon).has(document.tokens[noun]?.lemma ?? '') && childBy(document, noun, 'nmod:poss') !== undefined
  )
}

/** "Ina Doe | in a statement |:", "Ina Doe, | in a tweet |:": where the words that say how begin; the colon where there are none. */
function findCarrier({ tokens }: ParsedDocument, opening: number, colon: number): number {
  if (!carriers.has(tokens[colon - 1]?.lemma ?? '')) return colon
  let at = colon - 1
  while (at > opening && inside.has(tokens[at]?.tag ?? '')) at -= 1
  return at > opening && tokens[at]?.tag === 'ADP' ? at : colon
}

function skipCommaBack({ tokens }: ParsedDocument, end: number): number {
  return tokens[end - 1]?.norm === ',' ? end - 1 : end
}

/** In a script the paragraph is one speaker's, up to its last stop. */
function endOfTurn({ blocks, tokens }: ParsedDocument, block: number): number | undefined {
  const end = blocks[block]?.tokens.end
  return end !== undefined && tokens[end - 1]?.norm === '.' ? end - 1 : end
}

/** "And from | Doe:", "Dams are old - | Doe:" */
function skipOpener({ tokens }: ParsedDocument, from: number, colon: number): number {
  let first = from
  for (let at = from; at < colon; at += 1) if (isDash(tokens[at])) first = at + 1
  while (tokens[first]?.tag === 'CCONJ' || tokens[first]?.tag === 'ADP' || bullets.has(tokens[first]?.text ?? ''))
    first += 1
  return first
}
