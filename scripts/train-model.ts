/** Train the tagger, the lemmatiser and the parser on Universal Dependencies and news of our own; write src/model/english-weights.ts. */
import { writeFileSync } from 'node:fs'
import { unpackKnownWords } from '../src/2-syntax/unpack-known-words.js'
import { inventHeadlines } from './train/invent-headlines.js'
import { inventReports } from './train/invent-reports.js'
import { listKnownWords } from './train/list-known-words.js'
import { meanPerceptron } from './train/mean-perceptron.js'
import { packWeights } from './train/pack-weights.js'
import { packing } from './train/packing.js'
import { createRandom } from './train/random.js'
import { readConllu } from './train/read-conllu.js'
import { taggedByOthers } from './train/tagged-by-others.js'
import { trainLemmas } from './train/train-lemmas.js'
import { type TrainedParser, trainParser } from './train/train-parser.js'
import { trainTagger } from './train/train-tagger.js'

const folder = process.argv[2] ?? '../shared/ud'
const sentences = ['ewt-train', 'gum-open-train'].flatMap((name) => readConllu(`${folder}/${name}.conllu`))

report(`${sentences.length} sentences`)
const lemmas = trainLemmas(sentences)
report('lemmas')
const headlines = inventHeadlines(sentences, 400)
const reports = inventReports(sentences, 1200, createRandom(4))
const known = listKnownWords(sentences)
const news = readConllu(new URL('train/own-news.conllu.gz', import.meta.url))
const taught = [...sentences, ...headlines, ...reports, ...news]
const tagger = meanPerceptron([1, 2].map((seed) => trainTagger(taught, 12, unpackKnownWords(known), seed)))
report('tagger')
// the tagger does not learn from them, so that the cases still tell how it reads what it has not seen
const own = readConllu(new URL('train/own-sentences.conllu', import.meta.url))
const tagged = taggedByOthers([...sentences, ...reports, ...news, ...own], 4, 5)
report('tags for the parser')
const parsers = [1, 2].map((seed) => trainParser(tagged, 12, seed))
const [{ relations }] = parsers as [TrainedParser]
report('parser')

const header = `// Written by scripts/train-model.ts from Universal Dependencies English EWT and GUM (open genres) and news of our own.
// CC BY-SA 4.0: see LICENSE in this folder.
`
const body = Object.entries({
  tagger: packWeights(tagger, packing.tagger),
  known,
  moves: packWeights(meanPerceptron(parsers.map(({ moves }) => moves)), packing.moves),
  labels: packWeights(meanPerceptron(parsers.map(({ labels }) => labels)), packing.labels),
  relations,
  lemmas,
})
  .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)}\n`)
  .join('')
writeFileSync('src/model/english-weights.ts', header + body)

function report(what: string): void {
  console.log(`${(performance.now() / 1000).toFixed(1).padStart(6)} s  ${what}`)
}
