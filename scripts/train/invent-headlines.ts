import type { GoldSentence } from './read-conllu.js'

/** Set short sentences in capitals, and others with a capital on every word, so that headlines do not all read as names. */
export function inventHeadlines(sentences: readonly GoldSentence[], count: number): GoldSentence[] {
  const short = sentences.filter((sentence) => sentence.length > 4 && sentence.length < 16)
  const every = Math.max(1, Math.floor(short.length / count))
  return short
    .filter((_, i) => i % every === 0)
    .map((sentence, i) =>
      sentence.map((word) => ({ ...word, text: i % 2 === 0 ? word.text.toUpperCase() : titled(word.text) })),
    )
}

function titled(text: string): string {
  const isSmall = /^(?:an?|the|of|in|on|at|to|for|and|or|but|by|as|with|from|is|n't|'\w+)$/i.test(text)
  return isSmall ? text : text.slice(0, 1).toUpperCase() + text.slice(1)
}
