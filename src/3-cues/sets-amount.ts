import type { ParsedDocument, Word } from '../layers.js'

/** What an object before its amount is made of, and how many words. */
const phrase: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PART', 'PRON', 'ADV'])
/** What joins two parts of it: "the number of dead in the flood"; "put tickets | on sale", "his foot | through the door" go somewhere. */
const joints: ReadonlySet<string> = new Set(
  'of for from in among to by between per over during since within'.split(' '),
)
const longestObject = 14
/** Words between the preposition and the figure: "at well over 40", "at a solid 50 percent". */
const longestDegree = 4
/** What makes a figure an hour or a heat: "at 9 p.m.", "at 180 degrees". */
const units: ReadonlySet<string> = new Set(['am', 'pm', 'a.m.', 'p.m.', "o'clock", 'degrees'])
const hour = /^\d{1,2}[:.]\d\d$/

/** Whether an amount stands behind the object of a verb and a preposition: "put | the toll at about 40", not "put | guards at the gate". */
export function setsAmount({ tokens }: ParsedDocument, verb: Word, preposition: string): boolean {
  const first = verb.index + 1
  const words = tokens.slice(first, first + longestObject)
  const end = words.findIndex((word) => word.sentence !== verb.sentence || !belongs(word, preposition))
  return words
    .slice(1, end < 0 ? undefined : end)
    .some(({ norm, index }) => norm === preposition && opensAmount(tokens, index))
}

/** "the number of injured": a participle may stand for people. */
function belongs({ tag, form, norm }: Word, preposition: string): boolean {
  return phrase.has(tag) || joints.has(norm) || norm === preposition || form === 'participle'
}

function opensAmount(tokens: readonly Word[], preposition: number): boolean {
  const first = preposition + 1
  const next = tokens.slice(first, first + longestDegree)
  const figure = next.find(({ tag, kind }) => tag === 'NUM' || kind === 'number' || kind === 'symbol')
  if (!figure || hour.test(figure.norm) || units.has(tokens[figure.index + 1]?.norm ?? '')) return false
  return tokens.slice(first, figure.index).every(({ tag, norm }) => norm === 'a' || !ends(tag))
}

function ends(tag: string): boolean {
  return tag === 'NOUN' || tag === 'PROPN' || tag === 'PUNCT' || tag === 'VERB' || tag === 'DET'
}
