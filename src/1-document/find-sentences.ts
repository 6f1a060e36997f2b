import retextEnglish from 'retext-english'
import { unified } from 'unified'

const english = unified().use(retextEnglish).freeze()
/** Beyond this retext-english is no longer linear, and no paragraph of a newspaper is so long. */
const longest = 4000

/** Find where sentences begin in a stretch of text, by retext-english. Offsets ascend. */
export function findSentences(text: string, start: number, end: number): readonly number[] {
  // retext-english is the slow part, and most short paragraphs hold one sentence
  if (end - start <= longest && !/[.?!…‽\n\r]/.test(text.slice(start, end - 3))) return [start]
  const starts: number[] = []
  for (let from = start; from < end; ) {
    const to = end - from <= longest ? end : cutAt(text, from, from + longest)
    for (const paragraph of english.parse(text.slice(from, to)).children) {
      if (!('children' in paragraph)) continue
      for (const sentence of paragraph.children) {
        const offset = sentence.type === 'SentenceNode' ? sentence.position?.start.offset : undefined
        if (offset !== undefined) starts.push(from + offset)
      }
    }
    from = to
  }
  return starts
}

/** The last place before `to` where a sentence ends, else a word, else `to`. */
function cutAt(text: string, from: number, to: number): number {
  const half = from + longest / 2
  for (let at = to; at > half; at -= 1) if (/[.!?]/.test(text[at - 2] ?? '') && /\s/.test(text[at - 1] ?? '')) return at
  for (let at = to; at > half; at -= 1) if (/\s/.test(text[at - 1] ?? '')) return at
  return /[\uDC00-\uDFFF]/.test(text[to] ?? '') ? to - 1 : to
}
