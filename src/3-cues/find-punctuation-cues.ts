import type { CueCandidate, ParsedDocument, Word } from '../layers.js'
import { timeWords } from '../lexicon/time-words.js'

/** What a line may be named by: a field of the page, no speaker. */
const fields: ReadonlySet<string> = new Set(
  'headline subtitle subhead title deck byline note update correction clarification caption photo video audio watch listen read related source topic tags opinion analysis exclusive breaking live review interview transcript plus'.split(
    ' ',
  ),
)

/** Find colons after a name at the start of a headline or of a script line: "Mayor: …", "DOE: …". */
export function findPunctuationCues(document: ParsedDocument): readonly CueCandidate[] {
  return document.sentences.flatMap((sentence) => {
    const words = document.tokens.slice(sentence.tokens.first, sentence.tokens.first + 14)
    const colon = words.find((word) => word.norm === ':')
    if (!colon || colon.index + 2 > sentence.tokens.end) return []
    const before = withoutParenthesis(words.slice(0, words.indexOf(colon)))
    const headline = document.blocks[sentence.block]?.kind === 'headline'
    const quoted = document.tokens[colon.index + 1]?.kind === 'quote'
    return isSpeaker(before, quoted || headline) && (headline || quoted || startsBlock(document, sentence.tokens.first))
      ? [toCandidate(colon)]
      : []
  })
}

/** "Doe (R-Brill)" speaks as Doe. */
function withoutParenthesis(words: readonly Word[]): readonly Word[] {
  const open = words.findIndex(({ norm }) => norm === '(')
  return open > 0 && words.at(-1)?.norm === ')' ? words.slice(0, open) : words
}

/** A short phrase with a name; before a quotation or in a headline also an unknown capitalised word. */
function isSpeaker(words: readonly Word[], sure: boolean): boolean {
  return (
    words.length > 0 &&
    words.length < 6 &&
    words.some((word) => word.tag === 'PROPN' || (sure && word.text !== word.norm && word.tag !== 'ADV')) &&
    !words.some(
      (word) => word.tag === 'VERB' || word.kind === 'number' || fields.has(word.norm) || timeWords.has(word.norm),
    )
  )
}

function startsBlock(document: ParsedDocument, token: number): boolean {
  const sentence = document.sentences[document.tokens[token]?.sentence ?? -1]
  return document.blocks[sentence?.block ?? -1]?.tokens.first === token
}

function toCandidate(colon: Word): CueCandidate {
  return {
    kind: 'punctuation',
    tokens: [colon.index],
    head: colon.index,
    lemma: ':',
    class: 'punctuation',
    act: 'state',
    stance: 'neutral',
    effect: 'none',
    negated: false,
    frames: { clause: 60, quote: 80 },
    scope: 'speech',
    ruleId: 'cue/colon',
  }
}
