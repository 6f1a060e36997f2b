import type { ParsedDocument, TextBlock, Word } from '../../layers.js'
import type { Names } from '../mention.js'

/** Questions and answers that no labels tell apart. */
export interface Interview {
  /** Who answers: position in `names.entities`. */
  readonly entity: number
  /** Blocks that ask. */
  readonly questions: ReadonlySet<number>
  readonly first: number
}

const fewestQuestions = 3
const longestQuestion = 80
const told: ReadonlySet<string> = new Set(['body', 'headline', 'crosshead'])
const second: ReadonlySet<string> = new Set(['you', 'your', "you're", "you've"])

/**
 * Read paragraphs that end with a question mark, to somebody, each with another kind of paragraph behind it, as the questions of
 * an interview with the one person of whom the paragraphs before tell by a full name.
 */
export function interviewOf(document: ParsedDocument, names: Names): Interview | null {
  const { blocks, tokens } = document
  const asking = blocks.filter((block, at) => asks(document, block) && !asks(document, blocks[at + 1]))
  const [first] = asking
  const addressed = asking.filter(({ tokens: { first, end } }) =>
    tokens.slice(first, end).some(({ norm }) => second.has(norm)),
  )
  if (!first || asking.length < fewestQuestions || addressed.length < 2) return null
  const entity = introducedBefore(document, names, first.tokens.first)
  // "**And yet you stayed.**"
  const starred = asking.every((block) => isStarred(document, block))
  const questions = starred ? blocks.filter((block) => isStarred(document, block)) : asking
  return entity < 0
    ? null
    : { entity, questions: new Set(questions.map((block) => blocks.indexOf(block))), first: blocks.indexOf(first) }
}

function asks({ tokens }: ParsedDocument, block: TextBlock | undefined): boolean {
  if (!block || !told.has(block.kind) || block.tokens.end - block.tokens.first > longestQuestion) return false
  const words = tokens.slice(block.tokens.first, block.tokens.end)
  return (
    words.findLast(({ norm }) => norm !== '*' && norm !== '**')?.norm === '?' &&
    words.every(({ kind }) => kind !== 'quote')
  )
}

function isStarred({ tokens }: ParsedDocument, block: TextBlock): boolean {
  return tokens[block.tokens.first]?.norm.startsWith('*') === true
}

/** The only one of whom a sentence tells by a full name before its first verb: "| Actress Ina Doe runs the yard". */
function introducedBefore(document: ParsedDocument, { mentions, entityOf, entities }: Names, limit: number): number {
  const { tokens, sentences, blocks } = document
  const found = new Set(
    mentions.flatMap(({ first, end, words }, index) => {
      const entity = entityOf[index] ?? -1
      const { tokens: sentence, block = -1 } = sentences[tokens[first]?.sentence ?? -1] ?? {}
      const kind = entities[entity]?.kind
      const quoted = (tokens[first]?.quotation ?? -1) >= 0
      const named = words.length > 1 && !quoted && (kind === 'person' || kind === 'unknown')
      const opens = tokens.slice(sentence?.first ?? first, first).every(isBeforeVerb)
      return end <= limit && named && opens && told.has(blocks[block]?.kind ?? '') ? [entity] : []
    }),
  )
  return found.size === 1 ? ([...found][0] as number) : -1
}

function isBeforeVerb({ tag }: Word): boolean {
  return tag !== 'VERB' && tag !== 'AUX'
}
