import type { Word } from '../../layers.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import { isDash } from '../../match/is-dash.js'
import { startOfPhrase } from '../mentions/start-of-phrase.js'

const before: ReadonlySet<string> = new Set([
  'by',
  'from',
  'with',
  'citing',
  'to',
  'quoting',
  'said',
  'say',
  'says',
  'than',
])

/** Whether a source may stand alone here: at the start, after a comma, "by", "citing". */
export function standsAlone(tokens: readonly Word[], at: number, words: SourceLexicon): boolean {
  const opener = tokens[startOfPhrase(tokens, at, words) - 1]
  if (!opener || opener.sentence !== tokens[at]?.sentence) return true
  return opener.text === ',' || isDash(opener) || before.has(opener.norm)
}
