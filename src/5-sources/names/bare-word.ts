import type { Token } from '../../layers.js'

/** Lower case, without the point of an abbreviation: "sen" for "Sen.". */
export function bareWord({ norm }: Token): string {
  return norm.length > 1 && norm.endsWith('.') ? norm.slice(0, -1) : norm
}
