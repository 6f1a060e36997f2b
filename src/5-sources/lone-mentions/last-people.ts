import type { Query } from '../bearer.js'

/**
 * Find the last unnamed sources who are so many people together: "All three" after "an aide" and "two officials". Those taken up
 * again ("the aide", "one of them") do not count twice; nobody fits when no sum does, since a wrong "anonymous" is worse than none.
 *
 * @param described Positions in `queries` of unnamed sources, in order.
 */
export function lastPeople(queries: readonly Query[], described: readonly number[], people: number): readonly number[] {
  const found: number[] = []
  let left = people
  for (let at = described.length - 1; at >= 0 && left > 0; at -= 1) {
    const index = described[at] as number
    const { definite, number, partOf } = (queries[index] as Query).mention
    if (definite || partOf) continue
    // "rescue workers": how many is not told
    if (number?.max === null) return []
    left -= number?.min ?? 1
    found.unshift(index)
  }
  return left === 0 ? found : []
}
