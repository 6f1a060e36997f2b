import type { CueCandidate, ParsedDocument, Word } from '../layers.js'
import { carriers } from '../lexicon/carriers.js'
import { pageFields } from '../lexicon/page-fields.js'
import { timeWords } from '../lexicon/time-words.js'
import { findHearer } from '../match/find-hearer.js'
import { isDash } from '../match/is-dash.js'
import { hasFiniteVerb, isFiniteVerb } from '../match/is-finite-verb.js'
import { findScriptLabels, textOf } from './find-script-labels.js'
import { plainCue } from './plain-cue.js'

/** Tags of words that name nobody, capital or not. */
const functional: ReadonlySet<string> = new Set(['ADV', 'ADP', 'CCONJ', 'SCONJ', 'DET'])
const nominal: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON'])
const placing: ReadonlySet<string> = new Set(['in', 'at', 'on', 'outside', 'near'])
const inPlace: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'PART', 'ADP'])
/** Words behind a quotation that may name who speaks. */
const longestSignature = 14
/** Words before a colon, with the heading before a dash. */
const longestLead = 40

/**
 * Find colons after a name at the start of a headline or of a script line, "Mayor: …", "DOE: …", and dashes between a
 * quotation and a name at the end of a paragraph, "“…” — the mayor", or on a line of its own, "— Ina Doe, mayor".
 */
export function findPunctuationCues(document: ParsedDocument): readonly CueCandidate[] {
  return [...findColons(document), ...findDashes(document)]
}

function findDashes(document: ParsedDocument): readonly CueCandidate[] {
  const { blocks, tokens } = document
  return blocks.flatMap(({ tokens: { first, end } }) => {
    const from = Math.max(first, end - longestSignature)
    const dash = tokens.slice(from, end).find((word) => isDash(word) && word.spaceBefore && endsSpeech(document, word))
    const behind = tokens.slice((dash?.index ?? end) + 1, end)
    const ownLine = dash?.index === first
    const signs = isSignature(behind) && (!ownLine || behind[0]?.tag === 'PROPN')
    return dash && signs ? [toCandidate(dash, 'cue/dash', { quote: 98 })] : []
  })
}

/** A quotation that is a sentence of its own ends right before: no title, no word quoted in passing. */
function endsSpeech({ tokens, quotations, sentences }: ParsedDocument, dash: Word): boolean {
  const mark = tokens[dash.index - 1]
  const quotation = quotations[mark?.quotation ?? -1]
  const opener = tokens[quotation?.tokens.first ?? -1]
  return mark?.kind === 'quote' && sentences[opener?.sentence ?? -1]?.tokens.first === opener?.index
}

/** A name with what it is, and nothing more: "Orlin, the mayor of Sel". */
function isSignature(words: readonly Word[]): boolean {
  return (
    words.some(({ tag, norm, text }) => tag === 'PROPN' || (tag === 'NOUN' && norm === text)) &&
    words.every(({ kind, tag }) => kind !== 'quote' && tag !== 'VERB' && tag !== 'AUX')
  )
}

function findColons(document: ParsedDocument): readonly CueCandidate[] {
  const script = findScriptLabels(document)
  return document.sentences.flatMap(({ tokens: { first, end }, block }) => {
    const words = document.tokens.slice(first, Math.min(end, first + longestLead))
    const colon = words.find((word) => word.norm === ':')
    const quoted = document.tokens[(colon?.index ?? -2) + 1]?.kind === 'quote'
    if (!colon || (colon.index + 2 > end && !quoted)) return []
    const lead = words.slice(0, words.indexOf(colon))
    const headline = document.blocks[block]?.kind === 'headline'
    const behindDash = quoted || headline ? lead.slice(lead.findLastIndex(isDash) + 1) : lead
    const label = withoutHearer(withoutAside(behindDash, quoted))
    const starts = startsBlock(document, first)
    const named = quoted
      ? lead.slice(
          0,
          lead.findIndex(({ norm }) => norm === ','),
        )
      : lead
    if (starts && (script.has(textOf(lead)) || script.has(textOf(named))))
      return [toCandidate(colon, 'cue/script', { quote: 98 })]
    const speaks = headline || quoted || (starts && holdsClause(document, colon.index + 1, end))
    return speaks && isSpeaker(label, quoted || headline) ? [toCandidate(colon, 'cue/colon', { quote: 80 })] : []
  })
}

/** "Doe: The plan is dead"; not "Doe: A new dam", "Doe: Keep it close", "Doe: Supports a rise", a list of what is to be known of people. */
function holdsClause(document: ParsedDocument, first: number, end: number): boolean {
  const { tokens } = document
  if (isFiniteVerb(document, tokens[first])) return false
  const subject = tokens.slice(first, end).find(({ tag }) => nominal.has(tag))
  return subject !== undefined && hasFiniteVerb(document, subject.index + 1, end)
}

/** "Ina Doe | is in Port Tallis", "Ina Doe | in a statement": where it only tells where or how whoever speaks does; the end of the words where it does not. */
function findPlace(words: readonly Word[]): number {
  const at = words.findIndex(({ lemma, norm }) => lemma === 'be' || placing.has(norm))
  const behind = words.slice(words[at]?.lemma === 'be' ? at + 1 : at)
  const [preposition, ...place] = behind
  const last = place.at(-1)
  const tells = behind.length < words.length - at ? last?.text !== last?.norm : carriers.has(last?.lemma ?? '')
  const named = words[at - 1]?.tag === 'PROPN' && tells
  return named && placing.has(preposition?.norm ?? '') && place.every(({ tag }) => inPlace.has(tag)) ? at : words.length
}

/**
 * "Doe (R-Brill)" speaks as Doe, and before a quotation so does "Doe, head of the Brill Harbour Board" and "Doe (R-Brill), in a
 * statement".
 */
function withoutAside(words: readonly Word[], quoted: boolean): readonly Word[] {
  const own = withoutParenthesis(words)
  if (!quoted) return own
  const comma = own.findIndex(({ norm }) => norm === ',')
  // "Doe, 43, a carpenter"
  const aged = own[comma + 1]?.kind === 'number' && own[comma + 2]?.norm === ','
  const apposed = own.slice(comma + (aged ? 3 : 1)).every(isPartOfRole) && !functional.has(own[0]?.tag ?? '')
  return comma > 0 && apposed ? own.slice(0, comma) : own.slice(0, findPlace(own))
}

function withoutHearer(words: readonly Word[]): readonly Word[] {
  const to = findHearer(words)
  return to < 0 ? words : words.slice(0, to)
}

function withoutParenthesis(words: readonly Word[]): readonly Word[] {
  const [open, close] = ['(', ')'].map((mark) => words.findIndex(({ norm }) => norm === mark)) as [number, number]
  return open > 0 && close > open ? [...words.slice(0, open), ...words.slice(close + 1)] : words
}

/** Also an age, "Doe, 43"; not "Sel, Monday", nor the year of a book. */
function isPartOfRole({ kind, tag, norm }: Word): boolean {
  if (kind === 'number') return norm.length < 3
  return tag !== 'VERB' && tag !== 'AUX' && tag !== 'PRON' && norm !== ',' && !timeWords.has(norm)
}

/** A short phrase with a name and no verb, as "Diving is risky:" has; before a quotation or in a headline also an unknown capitalised word. */
function isSpeaker(words: readonly Word[], sure: boolean): boolean {
  return (
    words.length > 0 &&
    words.length < 6 &&
    words.some((word) => word.tag === 'PROPN' || (sure && word.text !== word.norm && !functional.has(word.tag))) &&
    !words.some(
      (word) =>
        !isWatch(word, words) &&
        (word.tag === 'VERB' ||
          word.tag === 'AUX' ||
          word.kind === 'number' ||
          pageFields.has(word.norm) ||
          timeWords.has(word.norm)),
    )
  )
}

/** "Harbor Watch: …", a body, and no "Watch: …" of a page. */
function isWatch({ norm }: Word, words: readonly Word[]): boolean {
  return norm === 'watch' && words.length > 1 && words[0]?.norm !== norm
}

function startsBlock(document: ParsedDocument, token: number): boolean {
  const sentence = document.sentences[document.tokens[token]?.sentence ?? -1]
  return document.blocks[sentence?.block ?? -1]?.tokens.first === token
}

function toCandidate(mark: Word, ruleId: string, frames: CueCandidate['frames']): CueCandidate {
  return {
    ...plainCue,
    kind: 'punctuation',
    tokens: [mark.index],
    head: mark.index,
    lemma: mark.text,
    class: 'punctuation',
    frames,
    ruleId,
  }
}
