import type { CueCandidate, ParsedDocument, Word } from '../../layers.js'
import { addressingVerbs } from '../../lexicon/addressing-verbs.js'
import { timeWords } from '../../lexicon/time-words.js'
import { childBy } from '../../match/tree.js'
import { announces } from '../announces.js'
import { opensThat } from '../opens-that.js'
import { isDisguisedMain } from '../weighing/is-disguised-main.js'
import { findAfterQuotation } from './after-quotation.js'
import type { SubjectView } from './subject-rule.js'

/** Right before a participle they leave out who was asked: "when asked", "if told". */
const elliptic: ReadonlySet<string> = new Set(['when', 'if', 'once', 'unless', 'until'])

/** "was told", "asked by reporters": the subject of a passive does not speak. */
export function isPassive(view: SubjectView): boolean {
  const { document, cue, verb } = view
  if (verb.form !== 'past' && verb.form !== 'participle') return false
  const group = cue.tokens.filter((at) => at < verb.index).map((at) => document.tokens[at]?.lemma)
  if (isHearsay(document, verb, group)) return true
  if (group.includes('have') && !group.includes('be')) return false
  if (childBy(document, verb.index, 'aux:pass') || isElliptic(document, verb)) return true
  if (verb.form !== 'past' && childBy(document, verb.index, 'nsubj:pass', 'csubj:pass')) return true
  if (childBy(document, verb.index, 'aux', 'nsubj') || isDisguisedMain(document, verb)) return false
  if (announces(document, verb) || tellsThat(document, cue) || speaks(document, cue) || endsSpeech(view)) return false
  const initial = document.sentences[verb.sentence]?.tokens.first === verb.index
  // behind the object of another verb it is a participle, whatever its tag: "slammed a loophole called an inversion"
  const behindObject = verb.relation === 'acl' && document.tokens[verb.head]?.relation === 'obj'
  return (
    behindObject ||
    ((initial || verb.form === 'participle') && ['acl', 'advcl'].includes(verb.relation)) ||
    (initial && verb.lemma === 'ask')
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
function endsSpeech(view: SubjectView): boolean {
  const { document, cue, verb } = view
  return cue.tokens.length === 1 && document.tokens[verb.index + 1]?.norm !== 'by' && findAfterQuotation(view) !== null
}

/** "officials emphasized Tuesday that …": a participle behind its noun reports no clause, unless the noun is told. */
function tellsThat(document: ParsedDocument, cue: CueCandidate): boolean {
  let next = (cue.tokens.at(-1) ?? cue.head) + 1
  while (timeWords.has(document.tokens[next]?.norm ?? '')) next += 1
  return cue.tokens.length === 1 && opensThat(document, next) && !addressingVerbs.has(cue.lemma)
}
