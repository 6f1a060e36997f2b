import type { Word } from '../layers.js'

/** "Doe | to critics:", "Doe | To Farmers Worried About Water:": the position of the "to" behind nothing but names; -1 where there is none. */
export function findHearer(words: readonly Word[]): number {
  const at = words.findIndex(({ tag }) => tag !== 'PROPN')
  return at > 0 && words[at]?.norm === 'to' ? at : -1
}
