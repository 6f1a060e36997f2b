import type { Word } from '../../layers.js'
import { tellsTime } from '../../match/tells-time.js'

const homes: ReadonlySet<string> = new Set(['of', 'from'])

/** "Doe|, of Calder,", "Doe|, from the Calder Institute,": behind a comma a name says where somebody is from or with whom. */
export function tellsHome(tokens: readonly Word[], comma: number): boolean {
  const [preposition, opener, name] = tokens.slice(comma + 1, comma + 4)
  const home = opener?.norm === 'the' ? name : opener
  return homes.has(preposition?.norm ?? '') && home?.tag === 'PROPN' && !tellsTime(home)
}
