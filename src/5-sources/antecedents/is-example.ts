import type { Range, Word } from '../../layers.js'

const openers: ReadonlySet<string> = new Set(['like', 'including', 'as'])

/** Tell whether a name is given as one of a group: "some critics, like Doe", "such as Doe". */
export function isExample(tokens: readonly Word[], { first }: Range): boolean {
  return openers.has(tokens[first - 1]?.norm ?? '')
}
