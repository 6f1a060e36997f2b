import type { Word } from '../../layers.js'

const openers: ReadonlySet<string> = new Set(['like', 'including'])

/** Tell whether a name that stands for its group follows a comma: "some critics, | like Doe, say"; "brewers, like their rivals" names none. */
export function givesExample(tokens: readonly Word[], comma: number): boolean {
  const [opener, second, third] = tokens.slice(comma + 1, comma + 4)
  if (opener?.norm === 'such') return second?.norm === 'as' && third?.tag === 'PROPN'
  return openers.has(opener?.norm ?? '') && second?.tag === 'PROPN'
}
