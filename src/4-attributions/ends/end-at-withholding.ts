import type { ParsedDocument, Word } from '../../layers.js'
import { details } from '../../lexicon/non-responses.js'
import { evidenceNouns, givingVerbs } from '../../lexicon/stance-words.js'
import { horizon } from './horizon.js'

/** What a speaker does not do: "without elaborating". */
const elaborating: ReadonlySet<string> = new Set(['elaborating', 'specifying', 'explaining'])
/** What "without" belongs to where no comma stands before it: "could not be held | without evidence". */
const binding: ReadonlySet<string> = new Set(
  "not n't never no nobody none cannot can could should must would".split(' '),
)

/** "said it may close|, without elaborating", "|, without offering evidence": of how it was said, not of what. */
export function endAtWithholding({ tokens }: ParsedDocument, verb: Word, start: number, limit: number): number {
  let bound = false
  for (let at = start + 1; at < Math.min(limit, start + horizon) - 1; at += 1) {
    const [before, word] = [tokens[at - 1], tokens[at]]
    bound ||= binding.has(before?.norm ?? '')
    if (word?.norm !== 'without' || word.quotation !== verb.quotation || !withholds(tokens, at + 1)) continue
    if (before?.norm === ',' || !bound) return at
  }
  return limit
}

function withholds(tokens: readonly Word[], at: number): boolean {
  if (elaborating.has(tokens[at]?.norm ?? '')) return true
  const near = tokens.slice(at + 1, at + 4)
  return (
    givingVerbs.has(tokens[at]?.lemma ?? '') &&
    near.some(({ norm, lemma }) => evidenceNouns.has(norm) || details.has(lemma))
  )
}
