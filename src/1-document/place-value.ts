/** How far ahead a displaced word is looked for. */
const farthest = 80

export interface Place {
  readonly start: number
  readonly end: number
}

/**
 * Find where a leaf of a tree stands in the file, given where the tree says that it stands.
 *
 * hast-util-to-nlcst and mdast-util-to-nlcst count an entity ("&amp;") or an escape ("\*") as one character, so what stands behind it
 * in the same run of text comes too early: `drift` is by how much the leaf before did.
 */
export function placeValue(value: string, stated: Place, source: string, drift: number): Place {
  for (const start of drift === 0 ? [stated.start] : [stated.start + drift, stated.start]) {
    const end = endOf(value, source, start)
    if (end > start) return { start, end }
  }
  if (/^\s/.test(value)) return stated
  const ahead = source.slice(stated.start, stated.start + farthest + value.length).indexOf(value)
  return ahead < 0 ? stated : { start: stated.start + ahead, end: stated.start + ahead + value.length }
}

/** The end of the value written from `start` on, entities read as the characters that they stand for; -1 when it is not there. */
function endOf(value: string, source: string, start: number): number {
  if (source[start] !== '&' && !/[&\u0080-\uffff]/.test(value))
    return source.startsWith(value, start) ? start + value.length : -1
  let end = start
  for (const character of value) {
    const entity = source[end] === '&' ? /^&#?\w{1,32};/.exec(source.slice(end, end + 36))?.[0] : undefined
    if (entity) end += entity.length
    else if (source.startsWith(character, end)) end += character.length
    else return -1
  }
  return end
}
