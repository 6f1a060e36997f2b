import type { ParsedDocument, Word } from '../layers.js'

/** What an object before its amount is made of, and how many words. */
const phrase: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PART', 'ADP', 'PRON', 'ADV'])
const longestObject = 14
/** Words between the preposition and the figure: "at well over 40", "at a solid 50 percent". */
const longestDegree = 4

/** Whether an amount stands behind the object of a verb and a preposition: "put | the toll at about 40", not "put | guards at the gate". */
export function setsAmount({ tokens }: ParsedDocument, verb: Word, preposition: string): boolean {
  const first = verb.index + 1
  const words = tokens.slice(first, first + longestObject)
  const end = words.findIndex((word) => word.sentence !== verb.sentence || !belongs(word))
  return words.slice(1, end < 0 ? undefined : end).some(({ norm, index }) => norm === preposition && opensAmount(index))

  function opensAmount(at: number): boolean {
    const next = tokens.slice(at + 1, at + 1 + longestDegree)
    const figure = next.find(({ tag, kind }) => tag === 'NUM' || kind === 'number' || kind === 'symbol')
    return (
      figure !== undefined && tokens.slice(at + 1, figure.index).every(({ tag, norm }) => norm === 'a' || !ends(tag))
    )
  }
}

/** "the number of injured": a participle may stand for people. */
function belongs({ tag, form }: Word): boolean {
  return phrase.has(tag) || form === 'participle'
}

function ends(tag: string): boolean {
  return tag === 'NOUN' || tag === 'PROPN' || tag === 'PUNCT' || tag === 'VERB' || tag === 'DET'
}
