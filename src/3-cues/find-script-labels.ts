import type { ParsedDocument, Range, Word } from '../layers.js'
import { pageFields } from '../lexicon/page-fields.js'

/** Words of a label, with its colon. */
const longestLabel = 5
const capitals = /^\p{Lu}[\p{Lu}'’. -]+$/u
const capitalised = /^\p{Lu}\p{Ll}/u
/** Words before the colon, with what the label goes on with behind its comma. */
const longestLead = 24
const initials = /^\p{Lu}{2,3}$/u

/**
 * Find labels before a colon that begin paragraphs and say who speaks in a script or an interview, whatever the word: in
 * capitals, where two or more come again, or two or more that are the initials of names in the text, "NF" of "Nadia Ferro",
 * where one of them asks: "UK: 3 dead" asks nothing; the "A" of questions and answers; and surnames of the text, "ORLIN" of
 * "Senator Ida Orlin", where there are two or before a quotation.
 */
export function findScriptLabels(document: ParsedDocument): ReadonlySet<string> {
  const counts = countLabels(document)
  const labels = [...counts.keys()].filter((label) => capitals.test(label))
  const repeated = new Set(labels.filter((label) => comesAgain(label, counts)).map(lastWord))
  const short = labels.filter((label) => initials.test(label))
  const names = short.length > 1 ? namesOf(document, new Set(short)) : []
  const spelled = new Set(names.map(initialsOf))
  const turns = new Set([...spelled, ...names])
  const interview = spelled.size > 1 && asks(document, turns) ? turns : []
  const answers = counts.has('Q') && counts.has('A') ? ['A'] : []
  const speakers = labels.length > 1 ? namedSpeakers(document, labels) : []
  const script = repeated.size > 1 ? labels : speakers.length > 1 ? speakers : []
  return new Set([...script, ...interview, ...answers, ...findQuoted(document)])
}

/** Also "ORLIN" behind "IDA ORLIN". */
function comesAgain(label: string, counts: ReadonlyMap<string, number>): boolean {
  const surname = lastWord(label)
  return (counts.get(label) ?? 0) + (label === surname ? 0 : (counts.get(surname) ?? 0)) > 1
}

function lastWord(label: string): string {
  return label.slice(label.lastIndexOf(' ') + 1)
}

/** "ORLIN" where the text has "Ida Orlin". */
function namedSpeakers({ tokens }: ParsedDocument, labels: readonly string[]): readonly string[] {
  const surnames = new Set(tokens.flatMap((word) => (isSurname(tokens, word) ? [word.norm] : [])))
  return labels.filter((label) => surnames.has(label.toLowerCase()))
}

/** "ORLIN: “…”", "ORLIN, when asked: “…”". */
function findQuoted(document: ParsedDocument): readonly string[] {
  const { tokens, blocks } = document
  const labels = blocks.flatMap(({ tokens: { first, end } }) => {
    const [label, mark] = tokens.slice(first, first + 2)
    if (!label || !capitals.test(label.text) || (mark?.norm !== ':' && mark?.norm !== ',')) return []
    const colon = tokens.slice(first, Math.min(end, first + longestLead)).find(({ norm }) => norm === ':')
    return colon && isTurn(document, colon.index + 1) ? [label.text] : []
  })
  return labels.length === 0 ? [] : namedSpeakers(document, labels)
}

/** A quotation; not one that a report behind goes on with: "VARN: “We stay,” said Orr". */
function isTurn({ tokens, quotations }: ParsedDocument, at: number): boolean {
  const { end = 0 } = quotations[tokens[at]?.quotation ?? -1]?.tokens ?? {}
  return tokens[at]?.kind === 'quote' && tokens[end - 2]?.norm !== ','
}

function isSurname(tokens: readonly Word[], { index, text, sentence }: Word): boolean {
  const before = tokens[index - 1]
  return capitalised.test(text) && before?.sentence === sentence && capitalised.test(before.text)
}

export function textOf(words: readonly Word[]): string {
  return words.map(({ text }) => text).join(' ')
}

function countLabels(document: ParsedDocument): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const block of document.blocks) {
    const label = labelOf(document, block.tokens)
    if (!pageFields.has(label.toLowerCase())) counts.set(label, (counts.get(label) ?? 0) + 1)
  }
  return counts
}

/** What stands before a colon at the start, or "". */
function labelOf({ tokens }: ParsedDocument, { first }: Range): string {
  const words = tokens.slice(first, first + longestLabel)
  const colon = words.findIndex(({ norm }) => norm === ':')
  return textOf(words.slice(0, Math.max(0, colon)))
}

function asks(document: ParsedDocument, labels: ReadonlySet<string>): boolean {
  return document.blocks.some(({ tokens: { first, end } }) => {
    const turn = labels.has(labelOf(document, { first, end }))
    return turn && document.tokens.slice(first, end).some(({ norm }) => norm === '?')
  })
}

/** Runs of capitalised words that the labels are the initials of. */
function namesOf({ tokens }: ParsedDocument, labels: ReadonlySet<string>): readonly string[] {
  const found = new Set<string>()
  for (const { index } of tokens)
    for (const size of [2, 3]) {
      const run = tokens.slice(index, index + size)
      const named = run.length === size && run.every(({ text }) => /^\p{Lu}\p{L}/u.test(text))
      if (named && labels.has(run.map(({ text }) => text[0]).join(''))) found.add(textOf(run))
    }
  return [...found]
}

function initialsOf(name: string): string {
  return name
    .split(' ')
    .map(([letter]) => letter)
    .join('')
}
