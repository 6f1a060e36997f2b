import { dictionary } from '../model/english-dictionary.js'
import { known, labels, lemmas, moves, relations, tagger } from '../model/english-weights.js'
import type { KnownWords } from './closed-classes.js'
import type { LemmaRules } from './lemmatize.js'
import type { ParserWeights } from './parse-sentence.js'
import { type TagClass, tagClasses } from './tag-classes.js'
import { unpackKnownWords } from './unpack-known-words.js'
import { unpackMoveWeights } from './unpack-move-weights.js'
import { type SparseWeights, unpackWeights } from './unpack-weights.js'

export interface EnglishModel {
  readonly tagger: SparseWeights
  readonly known: KnownWords
  readonly parser: ParserWeights
  /** Per tag class; null where words stay as they are. */
  readonly lemmas: readonly (LemmaRules | null)[]
}

let model: EnglishModel | undefined

/** Unpack the English weights at the first call; the same constant ever after. */
export function englishModel(): EnglishModel {
  model ??= {
    tagger: unpackWeights(tagger),
    known: unpackKnownWords(dictionary, known),
    parser: {
      moves: unpackMoveWeights(moves),
      labels: unpackWeights(labels),
      relations,
      settled: {
        punct: relations.indexOf('punct'),
        det: relations.indexOf('det'),
        case: relations.indexOf('case'),
        cc: relations.indexOf('cc'),
      },
    },
    lemmas: tagClasses.map(lemmaRules),
  }
  return model
}

function lemmaRules({ tag, form }: TagClass): LemmaRules | null {
  const table = (lemmas as Readonly<Record<string, object>>)[form === null ? tag : `${tag} ${form}`]
  return table === undefined ? null : new Map(Object.entries(table))
}
