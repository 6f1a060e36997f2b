import type { Analysis } from '../types.js'

/** Count what was found, one line a figure. */
export function toFigures({ attributions, sources, nonResponses }: Analysis): string {
  const unnamed = sources.filter(({ type }) => type === 'unnamed-person' || type === 'unnamed-group')
  const share = sources.length > 0 ? Math.round((100 * unnamed.length) / sources.length) : 0
  const status = count(unnamed.map((source) => source.anonymity.status))
  const reasons = unnamed.filter((source) => source.anonymity.reason).length
  const kinds = [
    `${status.get('granted') ?? 0} granted anonymity`,
    `${status.get('presumed') ?? 0} presumed anonymous`,
    `${status.get('incidental') ?? 0} just not named`,
    `${reasons} with a reason`,
  ]
  const lines = [
    [
      'Attributions',
      `${attributions.length}${list(
        attributions.map((a) => a.quotation),
        ': ',
      )}`,
    ],
    ['Hedging', list(attributions.map((a) => a.hedging.level)) || 'none'],
    [
      'Sources',
      `${sources.length}${list(
        sources.map((s) => s.type.replace('-', ' ')),
        ': ',
      )}`,
    ],
    [
      'Unnamed',
      unnamed.length ? `${unnamed.length} of ${sources.length} sources (${share} %): ${kinds.join(', ')}` : 'none',
    ],
    ['No response', String(nonResponses.length)],
  ] as const
  return lines.map(([name, figures]) => `${name.padEnd(13)} ${figures}\n`).join('')
}

/** "named person 4, document 1", most frequent first. */
function list(values: readonly string[], before = ''): string {
  const counts = [...count(values)].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  return counts.length > 0 ? before + counts.map(([value, n]) => `${value} ${n}`).join(', ') : ''
}

function count(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}
