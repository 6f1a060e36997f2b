import type { CueCandidate, ParsedDocument, Word } from '../layers.js'
import { addressingVerbs } from '../lexicon/addressing-verbs.js'
import { timeWords } from '../lexicon/time-words.js'
import { childBy } from '../match/tree.js'
import { announces } from './announces.js'
import { findAfterQuotation } from './find-after-quotation.js'
import { isDisguisedMain } from './is-disguised-main.js'
import { opensThat } from './opens-that.js'

/** Right before a participle they leave out who was asked: "when asked", "if told". */
const elliptic: ReadonlySet<string> = new Set(['when', 'if', 'once', 'unless', 'until'])

/** "was told", "asked by reporters": the subject of a passive does not speak. */
export function isPassive(document: ParsedDocument, head: Word, cue: CueCandidate): boolean {
  if (head.form !== 'past' && head.form !== 'participle') return false
  const group = cue.tokens.filter((at) => at < head.index).map((at) => document.tokens[at]?.lemma)
  if (isHearsay(document, head, group)) return true
  if (group.includes('have') && !group.includes('be')) return false
  if (childBy(document, head.index, 'aux:pass') || isElliptic(document, head)) return true
  if (head.form !== 'past' && childBy(document, head.index, 'nsubj:pass', 'csubj:pass')) return true
  if (childBy(document, head.index, 'aux', 'nsubj') || isDisguisedMain(document, head)) return false
  if (announces(document, head) || tellsThat(document, cue) || speaks(document, cue) || endsSpeech(document, cue))
    return false
  const initial = document.sentences[head.sentence]?.tokens.first === head.index
  // behind the object of another verb it is a participle, whatever its tag: "slammed a loophole called an inversion"
  const behindObject = head.relation === 'acl' && document.tokens[head.head]?.relation === 'obj'
  return (
    behindObject ||
    ((initial || head.form === 'participle') && ['acl', 'advcl'].includes(head.relation)) ||
    (initial && head.lemma === 'ask')
  )
}

/** "once asked"; not "Doe once asked", "who once said". */
function isElliptic({ tokens }: ParsedDocument, { index }: Word): boolean {
  const [before, opener] = tokens.slice(Math.max(0, index - 2), index)
  const formerly = opener?.norm === 'once' && ['NOUN', 'PROPN', 'PRON', 'AUX'].includes(before?.tag ?? '')
  return elliptic.has(opener?.norm ?? '') && !formerly
}

/** "it's estimated that": the short "is", which the tree takes for "has". */
function isHearsay(document: ParsedDocument, head: Word, group: readonly (string | undefined)[]): boolean {
  const [subject, auxiliary] = document.tokens.slice(Math.max(0, head.index - 2), head.index)
  return subject?.norm === 'it' && auxiliary?.norm === "'s" && group.length === 1 && opensThat(document, head.index + 1)
}

/** 'the crowd chanted "…"': a quotation behind a manner of speaking is its content. */
function speaks(document: ParsedDocument, { tokens, head, class: kind }: CueCandidate): boolean {
  const next = document.tokens[head + 1]
  return kind === 'manner' && tokens.length === 1 && next?.kind === 'quote' && next.quotation >= 0
}

/** '"…," the judge ruled': between a closing mark and a verb stands its subject, unless "by" follows. */
function endsSpeech(document: ParsedDocument, cue: CueCandidate): boolean {
  return (
    cue.tokens.length === 1 &&
    document.tokens[cue.head + 1]?.norm !== 'by' &&
    findAfterQuotation(document, cue) !== null
  )
}

/** "officials emphasized Tuesday that …": a participle behind its noun reports no clause, unless the noun is told. */
function tellsThat(document: ParsedDocument, cue: CueCandidate): boolean {
  let next = (cue.tokens.at(-1) ?? cue.head) + 1
  while (timeWords.has(document.tokens[next]?.norm ?? '')) next += 1
  return cue.tokens.length === 1 && opensThat(document, next) && !addressingVerbs.has(cue.lemma)
}
