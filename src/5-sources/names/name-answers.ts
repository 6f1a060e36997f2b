import type { ParsedDocument } from '../../layers.js'
import type { NameMention } from '../mention.js'

/**
 * Read the "A:" of an interview as the one person of whom the paragraphs before it tell by a full name.
 *
 * @param speakers Tokens that stage 4 took for sources.
 */
export function nameAnswers(
  document: ParsedDocument,
  names: readonly NameMention[],
  speakers: ReadonlySet<number>,
): readonly NameMention[] {
  const answers = [...speakers].filter((at) => isAnswer(document, at))
  const first = Math.min(...answers)
  const introduced = names.filter((name) => name.end <= first && isIntroduced(document, name))
  const [somebody, ...others] = introduced
  if (!somebody || others.some(({ words }) => words.join(' ') !== somebody.words.join(' '))) return names
  const turns = answers.map((at) => ({
    ...somebody,
    first: at,
    end: at + 1,
    title: null,
    placed: false,
    modifier: false,
  }))
  return [...names, ...turns].toSorted((a, b) => a.first - b.first)
}

/** A full name before the first verb of its sentence: "| Actress Ina Doe runs the yard"; no title between marks. */
function isIntroduced({ tokens, sentences }: ParsedDocument, { first, kind, words }: NameMention): boolean {
  if (words.length < 2 || (tokens[first]?.quotation ?? -1) >= 0 || (kind !== 'person' && kind !== 'unknown'))
    return false
  const start = sentences[tokens[first]?.sentence ?? -1]?.tokens.first ?? first
  return tokens.slice(start, first).every(({ tag }) => tag !== 'VERB' && tag !== 'AUX')
}

/** The label of a turn, which names nobody. */
export function isAnswer({ tokens }: ParsedDocument, at: number): boolean {
  return tokens[at]?.text === 'A' && tokens[at + 1]?.text === ':'
}
