import type { Analysis, Attribution, Source, Span } from '../types.js'

export interface CsvOptions {
  /** Name of the article; when given, it fills a first column `file`. */
  readonly file?: string
  /** Whether the first line names the columns. Default: true. */
  readonly header?: boolean
}

const columns = [
  'attribution',
  'source',
  'label',
  'name',
  'type',
  'identifiability',
  'anonymity',
  'reason',
  'basis',
  'role',
  'affiliation',
  'quotation',
  'cue',
  'stance',
  'level',
  'polarity',
  'channel',
  'within',
  'start',
  'end',
  'mention',
  'content',
] as const

type Row = Record<(typeof columns)[number], string | number | null | undefined>

/**
 * Write the attributions as CSV (RFC 4180): one row for each attribution and source, so a claim of two sources has two rows.
 *
 * `start` and `end` bound the content. Pieces of one content or mention are joined with " … ".
 * A cell that a spreadsheet would run as a formula gets a leading apostrophe.
 */
export function toCsv(analysis: Analysis, { file, header = true }: CsvOptions = {}): string {
  const sources = new Map(analysis.sources.map((source) => [source.id, source]))
  const rows = analysis.attributions.flatMap((attribution) => {
    const known = attribution.sources.flatMap((id) => sources.get(id) ?? [])
    return (known.length > 0 ? known : [undefined]).map((source) => toRow(attribution, source))
  })
  const lines = rows.map((row) => columns.map((column) => row[column]))
  const table = [...(header ? [[...columns]] : []), ...lines]
  const named = file === undefined ? table : table.map((cells, i) => [header && i === 0 ? 'file' : file, ...cells])
  return named.map((cells) => `${cells.map(toCell).join(',')}\r\n`).join('')
}

function toRow(attribution: Attribution, source: Source | undefined): Row {
  const { content, cue, hedging } = attribution
  return {
    attribution: attribution.id,
    source: source?.id,
    label: source?.label,
    name: source?.name,
    type: source?.type,
    identifiability: source?.identifiability,
    anonymity: source?.anonymity.status,
    reason: source?.anonymity.reason?.text,
    basis: source?.basis,
    role: source?.role,
    affiliation: source?.affiliation,
    quotation: attribution.quotation,
    cue: cue && join(cue.spans),
    stance: cue?.stance,
    level: hedging.level,
    polarity: hedging.polarity,
    channel: attribution.channel,
    within: attribution.within,
    start: content[0]?.start,
    end: content.at(-1)?.end,
    mention: join(attribution.mention),
    content: join(content),
  }
}

function join(spans: readonly Span[]): string {
  return spans.map((span) => span.text).join(' … ')
}

/** Quote where RFC 4180 asks for it; disarm what spreadsheets take for a formula (OWASP, CSV injection). */
function toCell(value: string | number | null | undefined): string {
  const raw = String(value ?? '')
  const safe = typeof value === 'string' && /^[\s]*[=+\-@\t\r]/.test(raw) ? `'${raw}` : raw
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
