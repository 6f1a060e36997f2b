/**
 * Count the odds by which readings are weighed (src/lexicon/reading-odds.ts) in PolNeAR train, which is not part of the project.
 * The readings are chosen with the odds as they are, so run it until the figures stand.
 *
 * Run by `npm run fit`.
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readDocument } from '../../src/1-document/read-document.js'
import { parseDocument } from '../../src/2-syntax/parse-document.js'
import { mayReport } from '../../src/3-cues/may-report.js'
import { continueQuotations } from '../../src/4-attributions/continued/continue-quotations.js'
import type { Reading } from '../../src/4-attributions/reading.js'
import { readCues } from '../../src/4-attributions/readings/read-cues.js'
import { chooseReadings } from '../../src/4-attributions/weighing/choose-readings.js'
import { circumstances } from '../../src/4-attributions/weighing/circumstances.js'
import { nestReadings } from '../../src/4-attributions/weighing/nest-readings.js'
import { toOdds } from '../../src/4-attributions/weighing/score-reading.js'
import type { ParsedDocument } from '../../src/layers.js'
import { defaultLexicon } from '../../src/lexicon/default-lexicon.js'
import { cuesOf } from './cues-of.js'
import { type Outcome, printTables, weighValues } from './odds-tables.js'
import { type Annotated, type Offsets, readPolnear, type Story } from './read-polnear.js'
import { isWord, wordsIn } from './words-in.js'

const penalty = 2
const leastUses = 20

/** Count the odds of readings in a folder of PolNeAR and write them. */
export function fitReadings(folder: string): void {
  const observed = readPolnear(folder).flatMap(observe)
  const { numbers, weights } = weighValues(observed, { leastUses, penalty })
  writeFileSync(
    fileURLToPath(new URL('../../src/lexicon/reading-odds.ts', import.meta.url)),
    print(observed.length, numbers, weights),
  )
  console.log(`${observed.length} readings, ${numbers.size} odds`)
}

/** The readings of a story that no other holds: what stands inside another report is hardly ever marked, right or wrong. */
function observe({ text, attributions }: Story): readonly Outcome[] {
  const document = parseDocument(readDocument(text), (words) => mayReport(words, defaultLexicon, 'speech'))
  const cues = cuesOf(document)
  const readings = readCues(document, cues, defaultLexicon)
  const chosen = chooseReadings(document, readings, {})
  const continued = new Map(continueQuotations(document, chosen).map((reading) => [reading.cue, reading.content]))
  const gold = attributions.map((attribution) => toTokens(document, attribution))
  return readings.flatMap((reading) => {
    const head = document.tokens[reading.cue.head]
    const [held] = nestReadings([reading, ...chosen.filter(({ cue }) => cue !== reading.cue)])
    if (!head || head.quotation >= 0 || held !== -1) return []
    const steps = reading.steps.filter(({ ruleId }) => ruleId !== 'score')
    const view = { reading: { ...reading, steps }, head, document, words: defaultLexicon.sources }
    const values = circumstances.flatMap(({ id, of }) => {
      const value = of(view)
      return value === undefined ? [] : [[id, value] as const]
    })
    const { share } = reading
    const whole = { ...reading, content: continued.get(reading.cue) ?? reading.content }
    return {
      values,
      measure: Math.log(toOdds(share)),
      right: Math.max(...gold.map((attribution) => agreement(document, whole, attribution)), 0),
    }
  })
}

interface Tokens {
  readonly source: ReadonlySet<number>
  readonly cue: ReadonlySet<number>
  readonly content: ReadonlySet<number>
}

function toTokens(document: ParsedDocument, { source, cue, content }: Annotated): Tokens {
  const of = (spans: readonly Offsets[]) => new Set(wordsIn(document, spans))
  return { source: of(source), cue: of(cue), content: of(content) }
}

/** 1 where source and content share at least half of their words, as in PolNeAR's scorer; less where only the cues meet. */
function agreement(document: ParsedDocument, { cue, mention, content }: Reading, gold: Tokens): number {
  const inside = (ranges: Reading['content']) =>
    new Set(
      ranges.flatMap(({ first, end }) =>
        document.tokens
          .slice(first, end)
          .filter(isWord)
          .map(({ index }) => index),
      ),
    )
  const met = gold.cue.size === 0 ? cue.kind === 'punctuation' : cue.tokens.some((at) => gold.cue.has(at))
  const noSource = mention.ranges.length === 0 && gold.source.size === 0
  const sameSource = noSource || overlap(inside(mention.ranges), gold.source) >= 0.5
  if (!met) return 0
  return sameSource && overlap(inside(content), gold.content) >= 0.5 ? 1 : 0.4
}

/** Jaccard: what both hold of what either holds. */
function overlap(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  const both = [...one].filter((at) => other.has(at)).length
  return both === 0 ? 0 : both / (one.size + other.size - both)
}

function print(count: number, numbers: ReadonlyMap<string, number>, weights: Float64Array): string {
  const ids = circumstances.map(({ id }) => id)
  const [measured = 1, always = 0] = weights.slice(-2)
  return `/**
 * How sure a reading is by what stands around it: odds of being right, which multiply. A value not named here has odds of 1.
 *
 * Figures: a logistic regression over ${count.toLocaleString('en')} readings of PolNeAR train (Newell, Margolin and Ruths 2018), ${leastUses} uses
 * or more; \`npm run fit\` writes this file. Right is what an annotator marked
 * with the same source and content; what was marked otherwise counts 0.4.
 */
export const readingOdds = {
${printTables(ids, numbers, weights)}
} satisfies Readonly<Record<string, ReadonlyMap<string, number>>>

/** Odds of any reading. */
export const startingOdds = ${Math.exp(always).toFixed(2)}

/** Power to which the odds of the verb in its frame are taken: they and what stands around it tell some things twice. */
export const shareWeight = ${measured.toFixed(2)}
`
}
