/** Measure the model in src/model on the development parts of Universal Dependencies; exit 1 below the targets. */
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { englishModel } from '../src/2-syntax/english-model.js'
import { lemmatize } from '../src/2-syntax/lemmatize.js'
import { parseSentence } from '../src/2-syntax/parse-sentence.js'
import { createState } from '../src/2-syntax/parser-state.js'
import { scoreWord } from '../src/2-syntax/score-word.js'
import { tagClasses } from '../src/2-syntax/tag-classes.js'
import { tagSentence } from '../src/2-syntax/tag-sentence.js'
import { type GoldSentence, readConllu } from './train/read-conllu.js'

const folder = process.argv[2] ?? '../shared/ud'
const targets = {
  'ewt-dev': { UPOS: 94.3, UAS: 82.5, 'verb lemmas': 98 },
  'gum-open-dev': { UPOS: 95.3, UAS: 81.5, 'verb lemmas': 98 },
}
const relationsShown = [
  'nsubj',
  'ccomp',
  'xcomp',
  'parataxis',
  'appos',
  'obl',
  'nmod',
  'acl:relcl',
  'advcl',
  'conj',
  'root',
]
let failed = false

const start = cpuTime()
const { tagger, known: knownWords, parser, lemmas } = englishModel()
const load = cpuTime() - start
const size = gzipSync(readFileSync(new URL('../src/model/english-weights.ts', import.meta.url)), { level: 9 }).length
const state = createState(1000)
show('load, ms', load, 100, 'most')
show('size, MB gzipped', size / 1e6, 1, 'most')

for (const [name, target] of Object.entries(targets)) {
  const sentences = readConllu(`${folder}/${name}.conllu`)
  const figures = measure(sentences)
  console.log(`\n${name}, ${figures.words} words`)
  show('UPOS', figures.tag, target.UPOS)
  show('UPOS and form', figures.tagClass)
  show('UAS', figures.head, target.UAS)
  show('LAS', figures.relation)
  show('verb lemmas', figures.verbLemma, target['verb lemmas'])
  show('all lemmas', figures.lemma)
  for (const relation of relationsShown) {
    const { gold = 0, found = 0, right = 0 } = figures.relations.get(relation) ?? {}
    const [p, r] = [(100 * right) / found, (100 * right) / gold]
    console.log(`  ${relation.padEnd(12)} P ${p.toFixed(1).padStart(5)}  R ${r.toFixed(1).padStart(5)}  of ${gold}`)
  }
}

const all = Object.keys(targets).flatMap((name) => readConllu(`${folder}/${name}.conllu`))
let fastest = 0
for (let round = 0; round < 8; round++) {
  const known = new Map<string, ReturnType<typeof scoreWord>>()
  const begin = cpuTime()
  let words = 0
  for (const sentence of all) {
    const traits = sentence.map(({ text }) => {
      let found = known.get(text)
      if (found === undefined) {
        found = scoreWord(text, tagger, knownWords)
        known.set(text, found)
      }
      return found
    })
    parseSentence(state, traits, tagSentence(traits, tagger), parser)
    words += sentence.length
  }
  fastest = Math.max(fastest, words / ((cpuTime() - begin) / 1000))
}
console.log()
show('tokens a second', fastest, 60000)
process.exitCode = failed ? 1 : 0

function measure(sentences: readonly GoldSentence[]) {
  const count = { words: 0, tag: 0, tagClass: 0, head: 0, relation: 0, verbs: 0, verbLemma: 0, lemma: 0 }
  const relations = new Map<string, { gold: number; found: number; right: number }>()
  const of = (relation: string) => {
    const entry = relations.get(relation) ?? { gold: 0, found: 0, right: 0 }
    relations.set(relation, entry)
    return entry
  }
  for (const sentence of sentences) {
    const traits = sentence.map((word) => scoreWord(word.text, tagger, knownWords))
    const tags = tagSentence(traits, tagger)
    parseSentence(state, traits, tags, parser)
    const { head, label } = state
    for (const [i, word] of sentence.entries()) {
      const gold = tagClasses[word.tagClass]!
      const found = tagClasses[tags[i]!]!
      const relation = head[i] === sentence.length ? 'root' : parser.relations[label[i]!]!
      const norm = word.text.toLowerCase().replace(/[’‘]/g, "'")
      const rules = lemmas[tags[i]!]
      const lemma = rules ? lemmatize(norm, rules) : norm
      const rightLemma = lemma.toLowerCase() === word.lemma.toLowerCase()
      count.words++
      if (gold.tag === found.tag) count.tag++
      if (gold === found) count.tagClass++
      if (head[i] === word.head) count.head++
      if (head[i] === word.head && relation === word.relation) {
        count.relation++
        of(relation).right++
      }
      of(word.relation).gold++
      of(relation).found++
      if (rightLemma) count.lemma++
      if (gold.tag === 'VERB' && found.tag === 'VERB') {
        count.verbs++
        if (rightLemma) count.verbLemma++
      }
    }
  }
  const share = (part: number, whole = count.words) => (100 * part) / whole
  return {
    words: count.words,
    tag: share(count.tag),
    tagClass: share(count.tagClass),
    head: share(count.head),
    relation: share(count.relation),
    verbLemma: share(count.verbLemma, count.verbs),
    lemma: share(count.lemma),
    relations,
  }
}

function show(what: string, figure: number, target?: number, bound: 'least' | 'most' = 'least'): void {
  const met = target === undefined || (bound === 'least' ? figure >= target : figure <= target)
  if (!met) failed = true
  const wanted = target === undefined ? '' : `  ${met ? 'ok' : 'BELOW'} (at ${bound} ${target})`
  console.log(
    `${what.padEnd(18)} ${(figure > 1000 ? Math.round(figure).toString() : figure.toFixed(2)).padStart(8)}${wanted}`,
  )
}

/** Milliseconds of the processor: other programs do not count. */
function cpuTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
