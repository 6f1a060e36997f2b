import type { PackOptions } from './perceptron.js'

/** How much is dropped from each model: chosen so that accuracy on the development data does not fall. */
export const packing = {
  tagger: { minimumCount: 5, step: 4 },
  moves: { minimumCount: 8, step: 6, relative: true },
  labels: { minimumCount: 5, step: 5 },
} satisfies Record<string, PackOptions>
