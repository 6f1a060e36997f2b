/** Train the tagger, the lemmatiser and the parser on Universal Dependencies and write src/model/english-weights.ts. */
import { writeFileSync } from 'node:fs'
import { readConllu } from './train/read-conllu.js'
import { taggedByOthers } from './train/tagged-by-others.js'
import { trainLemmas } from './train/train-lemmas.js'
import { trainParser } from './train/train-parser.js'
import { trainTagger } from './train/train-tagger.js'

const folder = process.argv[2] ?? '../shared/ud'
const sentences = ['ewt-train', 'gum-open-train'].flatMap((name) => readConllu(`${folder}/${name}.conllu`))

report(`${sentences.length} sentences`)
const lemmas = trainLemmas(sentences)
report('lemmas')
const tagger = trainTagger(sentences, 8)
report('tagger')
const tagged = taggedByOthers(sentences, 4, 4)
report('tags for the parser')
const parser = trainParser(tagged, 10)
report('parser')

const header = `// Written by scripts/train-model.ts from Universal Dependencies English EWT and GUM (open genres).
// CC BY-SA 4.0: see LICENSE in this folder.
`
const body = Object.entries({ tagger, ...parser, lemmas })
  .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)}\n`)
  .join('')
writeFileSync('src/model/english-weights.ts', header + body)

function report(what: string): void {
  console.log(`${(performance.now() / 1000).toFixed(1).padStart(6)} s  ${what}`)
}
