import type { Analysis, Source } from '../types.js'

/** Width of the names in front of the figures. */
const indent = 15

/**
 * Count what was found, one line a figure; lists that are too long for the terminal go on below.
 *
 * Whoever only gave no answer stands under "No response" and is no source of the story.
 */
export function toFigures(analysis: Analysis, { width }: { readonly width: number }): string {
  const { attributions, nonResponses } = analysis
  const sources = answering(analysis)
  const unnamed = sources.filter(({ type }) => type === 'unnamed-person' || type === 'unnamed-group')
  const share = Math.round((100 * unnamed.length) / Math.max(1, sources.length))
  const status = list(unnamed.map(({ anonymity }) => anonymity.status.replace('incidental', 'just not named')))
  const reasons = unnamed.filter(({ anonymity }) => anonymity.reason).length
  const silent = nonResponses.map(({ mention }) => mention.map(({ text }) => text).join(' ')).filter(Boolean)
  const noResponse = ['No response', `${nonResponses.length}`, silent.join('; ')] as const
  const figures: readonly (readonly [name: string, total: string, parts?: string])[] = [
    ['Attributions', `${attributions.length}`, list(attributions.map((a) => a.quotation))],
    ['Hedging', list(attributions.map((a) => a.hedging.level)) || 'none'],
    ['Sources', `${sources.length}`, list(sources.map((source) => source.type.replace('-', ' ')))],
    [
      'Unnamed',
      `${unnamed.length} of ${sources.length} sources (${share} %)`,
      unnamed.length > 0 ? `${status}; with a reason ${reasons}` : '',
    ],
    noResponse,
  ]
  // a story without claims has nothing to count but who was asked in vain
  const shown = attributions.length > 0 ? figures : nonResponses.length > 0 ? [noResponse] : []
  return shown
    .map(
      ([name, total, parts]) => `${name.padEnd(indent)}${wrap(parts ? `${total}: ${parts}` : total, width - indent)}\n`,
    )
    .join('')
}

function answering({ attributions, sources, nonResponses }: Analysis): readonly Source[] {
  const heard = new Set(attributions.flatMap((attribution) => attribution.sources))
  const silent = new Set(nonResponses.flatMap((nonResponse) => nonResponse.sources))
  return sources.filter(({ id }) => heard.has(id) || !silent.has(id))
}

/** "named person 4, document 1", most frequent first. */
function list(values: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([value, n]) => `${value} ${n}`)
    .join(', ')
}

/** Break between the parts of a list. */
function wrap(text: string, columns: number): string {
  const lines = ['']
  for (const part of text.split(/(?<=[,;:] )/)) {
    const line = lines.at(-1) ?? ''
    if (line !== '' && (line + part).trimEnd().length > columns) lines.push(part)
    else lines[lines.length - 1] = line + part
  }
  return lines.map((line) => line.trimEnd()).join(`\n${' '.repeat(indent)}`)
}
