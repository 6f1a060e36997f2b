import { openEndings, sentenceOpeners } from '../lexicon/word-parts.js'
import type { BlockDraft } from './name-blocks.js'

const question = /^(?:How|What|Whether|Why|Who|When|Where)$/
const auxiliary = /^(?:will|would|can|could|may|might|must|shall|should|is|are|was|were|has|have|had|do|does|did)$/
const modal = /^(?:will|would|can|could|may|might|must|shall|should|not)$/
const longestHeading = 16

interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
}

/**
 * Cut off headings that ran into the first sentence of their paragraph: "How the dam might fail Engineers say the wall is thin."
 *
 * Only headings in the form of a question are found. A name may begin the sentence where another heading of the text has that form;
 * otherwise only a word that no name begins with ("It", "They").
 */
export function splitHeadings(text: string, blocks: readonly BlockDraft[]): readonly BlockDraft[] {
  const usual = blocks.some(
    ({ kind, start, end }) => kind === 'crosshead' && question.test(firstWord(text, start, end)),
  )
  return blocks.flatMap((block) => {
    if (block.kind !== 'body' || !question.test(firstWord(text, block.start, block.end))) return [block]
    const words = wordsOf(text, block)
    const at = beginsAt(words, usual)
    const before = words[at - 1]
    const begin = words[at]
    if (!before || !begin) return [block]
    return [
      { kind: 'crosshead', start: block.start, end: before.end },
      { kind: 'body', start: begin.start, end: block.end },
    ]
  })
}

/** Position of the word that begins the sentence after the heading, or 0. */
function beginsAt(words: readonly Word[], usual: boolean): number {
  const pointed = words.findIndex((word) => /[^\p{L}\p{N}'’-]/u.test(word.text))
  const limit = pointed < 0 ? words.length : pointed
  const fits = (at: number) => {
    const before = words[at - 1]?.text ?? ''
    return (
      /^\p{Ll}/u.test(before) &&
      !openEndings.has(before) &&
      words.slice(1, at).some((word) => auxiliary.test(word.text))
    )
  }
  for (let at = 4; at <= Math.min(limit, longestHeading); at += 1) {
    const word = words[at]?.text ?? ''
    const named = /^\p{Lu}/u.test(words[at + 1]?.text ?? '')
    if (/^\p{Lu}\p{Ll}*$/u.test(word) && sentenceOpeners.has(word.toLowerCase()) && (usual || !named) && fits(at))
      return at
  }
  if (!usual) return 0
  for (let at = 4; at <= Math.min(limit, longestHeading); at += 1) {
    const object = modal.test(words[at - 2]?.text ?? '') && words[0]?.text !== 'What'
    if (/^\p{Lu}/u.test(words[at]?.text ?? '') && !object && fits(at)) return at
  }
  return 0
}

function firstWord(text: string, start: number, end: number): string {
  return /^\p{L}*/u.exec(text.slice(start, Math.min(end, start + 12)))?.[0] ?? ''
}

function wordsOf(text: string, { start, end }: BlockDraft): readonly Word[] {
  const head = text.slice(start, Math.min(end, start + 300))
  return [...head.matchAll(/\S+/g)].map((match) => ({
    text: match[0],
    start: start + match.index,
    end: start + match.index + match[0].length,
  }))
}
