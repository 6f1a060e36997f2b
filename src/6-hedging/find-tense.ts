import type { ParsedDocument, Word } from '../layers.js'
import { sayingVerbs } from '../lexicon/claim-words.js'

/** What the verbs of a sentence tell about a modal in it. */
export interface Tense {
  /** A finite past, so that the modal may be a shifted one: "said it would". */
  readonly past: boolean
  readonly present: boolean
  /** Somebody says or thinks something. */
  readonly saying: boolean
}

const presents = new Set("is are am has have do does 's 're 've will can may".split(' '))
/** Read the tense of a sentence off its verbs. */
export function findTense({ tokens, sentences }: ParsedDocument, sentence: number): Tense {
  const { first = 0, end = 0 } = sentences[sentence]?.tokens ?? {}
  let past = false
  let present = false
  let saying = false
  for (let token = first; token < end; token++) {
    const word = tokens[token] as Word
    if (word.tag !== 'VERB' && word.tag !== 'AUX') continue
    past ||= word.form === 'past'
    present ||= word.form === 'third' || (word.tag === 'AUX' && presents.has(word.norm))
    saying ||= sayingVerbs.has(word.lemma)
  }
  return { past, present, saying }
}
