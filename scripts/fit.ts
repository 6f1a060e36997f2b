/**
 * Count in PolNeAR train, which is not part of the project, the odds by which ends are found and readings are weighed
 * (src/lexicon/boundary-odds.ts, reading-odds.ts). Both are counted with the odds as they are: run it until the figures stand.
 *
 * `npm run fit`, or `npm run fit -- FOLDER`.
 */
import { execFileSync } from 'node:child_process'
import process from 'node:process'
import { fitBoundaries } from './fit/boundaries.js'
import { fitReadings } from './fit/readings.js'

const folder = process.argv[2] ?? '../shared/polnear/train'
fitBoundaries(folder)
fitReadings(folder)
execFileSync('npx', ['biome', 'check', '--write', 'src/lexicon/boundary-odds.ts', 'src/lexicon/reading-odds.ts'])
