import { labels, lemmas, moves, relations, tagger } from '../model/english-weights.js'
import type { LemmaRules } from './lemmatize.js'
import type { ParserWeights } from './parse-sentence.js'
import { unpackMoveWeights } from './unpack-move-weights.js'
import { type SparseWeights, unpackWeights } from './unpack-weights.js'

export interface EnglishModel {
  readonly tagger: SparseWeights
  readonly parser: ParserWeights
  readonly lemmas: LemmaRules
}

let model: EnglishModel | undefined

/** Unpack the English weights at the first call; the same constant ever after. */
export function englishModel(): EnglishModel {
  model ??= {
    tagger: unpackWeights(tagger),
    parser: { moves: unpackMoveWeights(moves), labels: unpackWeights(labels), relations },
    lemmas: lemmas as unknown as LemmaRules,
  }
  return model
}
