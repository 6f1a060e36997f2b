import type { Analysis, Attribution, NonResponse, Span } from '../../src/types.js'

/** Pieces of a text, "-" for none. */
function render(spans: readonly Span[]): string {
  return spans.map(({ text }) => text).join(' + ') || '-'
}

/** The line of a case for one attribution: mention, cue, content and, when another one reports it, that one's cue. */
export function renderAttribution({ attributions }: Analysis, { mention, cue, content, within }: Attribution): string {
  const outer = attributions.find(({ id }) => id === within)
  const nested = outer ? [`within ${render(outer.cue?.spans ?? [])}`] : []
  return [render(mention), render(cue?.spans ?? []), render(content), ...nested].join(' | ')
}

/** The line of a case for somebody who gave no answer. */
export function renderNonResponse({ mention, cue, content }: NonResponse): string {
  return [mention, cue, content].map(render).join(' | ')
}
