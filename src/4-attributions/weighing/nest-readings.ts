import type { Reading } from '../reading.js'

/** Find for each reading the smallest other one whose content holds its cue; -1 when none does. Linear but for overlaps. */
export function nestReadings(readings: readonly Reading[]): readonly number[] {
  const holders = readings
    .flatMap((reading, index) => reading.content.map(({ first, end }) => ({ first, end, index })))
    .sort((a, b) => a.first - b.first)
  return readings.map((reading, index) => {
    const { head } = reading.cue
    let best = -1
    let size = Number.POSITIVE_INFINITY
    for (let at = lastStartingBy(holders, head); at >= 0 && at > lastStartingBy(holders, head) - 50; at -= 1) {
      const holder = holders[at]
      if (!holder || holder.index === index || holder.end <= head || holder.end - holder.first >= size) continue
      if (holdsBack(readings[holder.index], reading)) continue
      best = holder.index
      size = holder.end - holder.first
    }
    return best
  })
}

/** Two readings that hold each other's cue: the later, parenthetical one is the outer. */
function holdsBack(holder: Reading | undefined, reading: Reading): boolean {
  if (!holder) return true
  const held = reading.content.some(({ first, end }) => first <= holder.cue.head && holder.cue.head < end)
  return held && holder.cue.head < reading.cue.head
}

function lastStartingBy(holders: readonly { readonly first: number }[], head: number): number {
  let low = 0
  let high = holders.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((holders[middle]?.first ?? 0) <= head) low = middle + 1
    else high = middle
  }
  return low - 1
}
