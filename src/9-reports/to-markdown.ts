import type { Analysis, Span } from '../types.js'

export interface MarkdownOptions {
  /** Text of the headings' parent, for example the file name. Default: none. */
  readonly title?: string
}

/** Write the sources and the claims as two GitHub-flavoured Markdown tables. */
export function toMarkdown(analysis: Analysis, { title }: MarkdownOptions = {}): string {
  const labels = new Map(analysis.sources.map((source) => [source.id, source.label]))
  const claims = new Map<string, number>()
  for (const id of analysis.attributions.flatMap((a) => a.sources)) claims.set(id, (claims.get(id) ?? 0) + 1)
  const level = title === undefined ? '#' : '##'

  const sources = toTable(
    ['Source', 'Type', 'Anonymity', 'Reason', 'Role', 'Affiliation', 'Claims'],
    analysis.sources.map((source) => [
      source.label,
      source.type,
      source.anonymity.status,
      source.anonymity.reason?.text ?? '',
      source.role ?? '',
      source.affiliation ?? '',
      String(claims.get(source.id) ?? 0),
    ]),
  )
  const attributions = toTable(
    ['', 'Who', 'Cue', 'Quotation', 'Hedging', 'Claim'],
    analysis.attributions.map((attribution) => [
      attribution.id,
      attribution.sources.map((id) => labels.get(id) ?? id).join('; ') || join(attribution.mention),
      join(attribution.cue?.spans ?? []),
      attribution.quotation,
      attribution.hedging.level + (attribution.hedging.polarity === 'negated' ? ', negated' : ''),
      join(attribution.content),
    ]),
  )
  const heading = title === undefined ? [] : [`# ${toPlain(title)}`]
  return `${[...heading, `${level} Sources`, sources, `${level} Claims`, attributions].join('\n\n')}\n`
}

function toTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(toPlain).join(' | ')} |`
  return [line(head), `| ${head.map(() => '---').join(' | ')} |`, ...rows.map(line)].join('\n')
}

function join(spans: readonly Span[]): string {
  return spans.map((span) => span.text).join(' … ')
}

/** News text may hold what Markdown reads as markup, and line breaks, which end a table row. */
function toPlain(text: string): string {
  return text.replace(/[\\`*_{}[\]<>|#~]/g, '\\$&').replace(/\s+/g, ' ')
}
