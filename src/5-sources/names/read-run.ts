import type { Range, Word } from '../../layers.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import { bareWord } from './bare-word.js'

/** A run of capitalised words, and what each of them is by itself. */
export interface Run extends Range {
  readonly tokens: readonly Word[]
  readonly words: SourceLexicon
  readonly norm: (at: number) => string
  /** "Dana" */
  readonly isGiven: (at: number) => boolean
  /** "Ministry": a word that makes the name a body's. */
  readonly isBody: (at: number) => boolean
}

/** Look at a run of capitalised words one by one. */
export function readRun(tokens: readonly Word[], range: Range, words: SourceLexicon): Run {
  const { female, male, either } = words.givenNames
  const norm = (at: number) => bareWord(tokens[at] as Word)
  const isGiven = (at: number) => female.has(norm(at)) || male.has(norm(at)) || either.has(norm(at))
  const isBody = (at: number) => words.organizationNameWords.has(norm(at)) && !isGiven(at)
  return { ...range, tokens, words, norm, isGiven, isBody }
}
