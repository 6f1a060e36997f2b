import type { PackOptions } from './pack-weights.js'

/** How much is dropped from each model: chosen so that accuracy on the development data does not fall. */
export const packing = {
  tagger: { minimumCount: 8, step: 5 },
  moves: { minimumCount: 12, step: 8, relative: true },
  labels: { minimumCount: 8, step: 5 },
} satisfies Record<string, PackOptions>
