import type { ParsedDocument } from '../../layers.js'

/** Per sentence, how many sentences up to it are not wholly quoted: distance for pronouns is counted in these. */
export function narrativeCount({ tokens, sentences }: ParsedDocument): readonly number[] {
  let count = 0
  return sentences.map(({ tokens: { first, end } }) => {
    for (let at = first; at < end; at += 1) {
      const token = tokens[at]
      if (token?.kind === 'word' && token.quotation < 0) {
        count += 1
        break
      }
    }
    return count
  })
}
