/**
 * Count the odds by which the end of a content is found (src/lexicon/boundary-odds.ts) in PolNeAR train, which is not part of the
 * project.
 *
 * Run by `npm run fit`; barriers of parenthetical reports are left out, as nothing stands behind them.
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readDocument } from '../../src/1-document/read-document.js'
import { parseDocument } from '../../src/2-syntax/parse-document.js'
import { mayReport } from '../../src/3-cues/may-report.js'
import type { Context } from '../../src/4-attributions/context.js'
import { endCircumstances } from '../../src/4-attributions/ends/end-circumstances.js'
import { endSigns } from '../../src/4-attributions/ends/end-signs.js'
import { findBoundaries } from '../../src/4-attributions/ends/find-boundaries.js'
import { readCues } from '../../src/4-attributions/readings/read-cues.js'
import type { ParsedDocument, Word } from '../../src/layers.js'
import { defaultLexicon } from '../../src/lexicon/default-lexicon.js'
import { cuesOf } from './cues-of.js'
import { type Outcome, printTables, weighValues } from './odds-tables.js'
import { readPolnear, type Story } from './read-polnear.js'
import { isWord, wordsIn } from './words-in.js'

const penalty = 3
const leastUses = 20

/** Count the odds of ends in a folder of PolNeAR and write them. */
export function fitBoundaries(folder: string): void {
  const contents = readPolnear(folder).flatMap(observe)
  const observed = contents.flat()
  const { numbers, weights } = weighValues(observed, { leastUses, penalty })
  writeFileSync(
    fileURLToPath(new URL('../../src/lexicon/boundary-odds.ts', import.meta.url)),
    print(contents.length, numbers, weights),
  )
  console.log(`${contents.length} contents, ${observed.length} boundaries, ${numbers.size} odds`)
}

/** The boundaries of each content behind its cue that begins where the annotated one does, up to its end. */
function observe({ text, attributions }: Story): readonly (readonly Outcome[])[] {
  const document = parseDocument(readDocument(text), (words) => mayReport(words, defaultLexicon, 'speech'))
  const cues = cuesOf(document)
  const cueHeads = new Set(cues.map(({ head }) => head))
  const classes = new Map(cues.map((cue) => [cue.head, cue.class]))
  const gold = attributions.map(({ cue, content }) => ({
    cue: new Set(wordsIn(document, cue)),
    content: wordsIn(document, content),
  }))
  return readCues(document, cues, defaultLexicon).flatMap((reading) => {
    const head = document.tokens[reading.cue.head]
    const range = reading.content.at(-1)
    const marked = gold.find(({ cue }) => reading.cue.tokens.some((at) => cue.has(at)))
    const behind = marked?.content.filter((at) => at >= reading.cue.head) ?? []
    const first = document.tokens.slice(range?.first, range?.end).find(isWord)?.index
    if (!head || !range || range.first <= reading.cue.head || behind.length === 0 || behind[0] !== first) return []
    const limit = limitOf(document, head)
    const end = behind.findLast((at) => at < limit) ?? limit
    return [
      endsOf(
        { document, lexicon: defaultLexicon, cueHeads, classes, barriers: new Map() },
        head,
        range.first,
        limit,
        end,
      ),
    ]
  })
}

/** Each boundary before the end and the one at it. */
function endsOf(context: Context, head: Word, start: number, limit: number, end: number): readonly Outcome[] {
  const found: Outcome[] = []
  for (const boundary of findBoundaries(context, head, start, limit)) {
    const last = context.document.tokens.slice(start, boundary.at).findLast(isWord)?.index ?? start
    if (last > end) break
    const signs = endSigns.filter(({ holds }) => holds(boundary)).map(({ id }) => ['sign', id] as const)
    const values = endCircumstances.flatMap(({ id, of }) => {
      const value = of(boundary)
      return value === undefined ? [] : [[id, value] as const]
    })
    found.push({ values: [...values, ...signs], measure: 0, right: last === end ? 1 : 0 })
  }
  return found
}

/** The end of the sentence or of the quotation around the cue. */
function limitOf(document: ParsedDocument, head: Word): number {
  const end = document.sentences[head.sentence]?.tokens.end ?? 0
  const around = document.quotations[head.quotation]
  return around ? Math.min(end, around.tokens.end - (around.closed ? 1 : 0)) : end
}

function print(count: number, numbers: ReadonlyMap<string, number>, weights: Float64Array): string {
  const ids = [...endCircumstances.map(({ id }) => id), 'sign']
  return `/**
 * Where contents end before their sentence does: odds for an end against going on, which multiply. A value not named here has odds of 1.
 *
 * Figures: a logistic regression over ${count.toLocaleString('en')} contents of PolNeAR train (Newell, Margolin and Ruths 2018), ${leastUses} uses
 * or more; \`npm run fit\` writes this file.
 */
export const boundaryOdds = {
${printTables(ids, numbers, weights)}
} satisfies Readonly<Record<string, ReadonlyMap<string, number>>>

/** Odds at any boundary. */
export const startingBoundaryOdds = ${Math.exp(weights.at(-1) ?? 0).toFixed(2)}
`
}
