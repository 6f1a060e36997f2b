import { styleText } from 'node:util'
import type { Analysis, AnonymityStatus, Attribution, HedgeLevel, Source, SourceType } from '../types.js'
import { fitText } from './fit-text.js'

interface Settings {
  /** Columns of the terminal. */
  readonly width: number
  readonly color: boolean
}

/** Null: plain. */
type Style = Parameters<typeof styleText>[0] | null

/** "Incidental" is not anonymous: nothing suggests that the source asked for it. */
const anonymityWords: Readonly<Record<AnonymityStatus, string>> = {
  'on-record': 'on record',
  incidental: 'not named',
  granted: 'granted',
  presumed: 'presumed',
}

const anonymityStyles: Readonly<Record<AnonymityStatus, Style>> = {
  'on-record': null,
  incidental: 'cyan',
  granted: 'red',
  presumed: 'red',
}

const levelStyles: Readonly<Record<HedgeLevel, Style>> = {
  asserted: null,
  probable: 'yellow',
  possible: 'yellow',
  open: 'magenta',
}

const gap = '  '
const widths = { number: 3, type: 15, anonymity: 9, level: 8 } as const
/** From here on a claim fits beside its source; below, it has a line of its own. */
const wide = 110

/**
 * Draw who said what, one claim a row, no line wider than the terminal.
 *
 * Below 110 columns the claim stands on a second line under its source.
 */
export function toTable(analysis: Analysis, { width, color }: Settings): string {
  if (analysis.attributions.length === 0) return 'No attributed claims found.\n'
  const sources = new Map(analysis.sources.map((source) => [source.id, source]))
  const paint = (style: Style, text: string) =>
    color && style ? styleText(style, text, { validateStream: false }) : text

  const total = Math.max(width, 60)
  const fixed = widths.number + widths.type + widths.anonymity + widths.level + 4 * gap.length
  const beside = total >= wide
  const who = beside ? Math.min(30, Math.floor((total - fixed) / 3)) : total - fixed
  const claim = beside ? total - fixed - who - gap.length : total - widths.number - gap.length

  const head = ['#'.padStart(widths.number), 'Who'.padEnd(who), 'Kind of source'.padEnd(widths.type)]
  head.push('Anonymity', 'Hedging'.padEnd(widths.level), ...(beside ? ['Claim'] : []))
  const rule = '─'.repeat(total)
  return [paint('bold', head.join(gap).trimEnd()), paint('dim', rule), ...analysis.attributions.map(toRow), ''].join(
    '\n',
  )

  function toRow(attribution: Attribution): string {
    const known = attribution.sources.flatMap((id) => sources.get(id) ?? [])
    const { type, anonymity } = known[0] ?? nobody
    const isUnresolved = known.length === 0 && attribution.mention.length > 0
    const { level } = attribution.hedging
    const cells = [
      attribution.id.slice(1).padStart(widths.number),
      paint('bold', fitText(nameOf(attribution, known), who)),
      fitText(isUnresolved ? '–' : type.replace('-', ' '), widths.type),
      paint(anonymityStyles[anonymity.status], fitText(wordFor(type, anonymity.status), widths.anonymity)),
      paint(levelStyles[level], fitText(level, widths.level)),
    ]
    const words = fitText(wordsOf(attribution), claim).trimEnd()
    return beside
      ? [...cells, words].join(gap).trimEnd()
      : `${cells.join(gap).trimEnd()}\n${' '.repeat(widths.number)}${gap}${words}`
  }
}

/** The claim behind the words that bring it, which may turn it round: "denied: that …". */
function wordsOf({ cue, content }: Attribution): string {
  const claim = content.map((span) => span.text).join(' … ')
  const brings = cue && cue.kind !== 'punctuation' ? cue.spans.map((span) => span.text).join(' ') : ''
  return brings === '' ? claim : `${brings}: ${claim}`
}

const nobody: Pick<Source, 'type' | 'anonymity'> = {
  type: 'unspecified',
  anonymity: { status: 'on-record', formula: null, reason: null, reasonKind: null },
}

/** Nobody spoke on the record where the story names no one who spoke. */
function wordFor(type: SourceType, status: AnonymityStatus): string {
  return type === 'unspecified' || type === 'generic-group' ? '–' : anonymityWords[status]
}

/** Coordinated sources one after the other, or the words for somebody not known; a claim inside a claim says in which. */
function nameOf({ within, mention }: Attribution, known: readonly Source[]): string {
  const names = (known.length > 0 ? known.map(({ label }) => label) : mention.map(({ text }) => text)).join('; ') || '—'
  return within === null ? names : `${names} (in ${within.slice(1)})`
}
