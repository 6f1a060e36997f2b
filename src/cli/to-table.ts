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
const margin = ' '.repeat(widths.number)
/** From here on a claim fits beside its source; below, it has a line of its own. */
const wide = 110

/**
 * Draw who said what, one claim a row with a line for each of its sources, no line wider than the terminal.
 *
 * Below 110 columns the claim stands on a line of its own under its sources.
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

  /** One line for each source, since a promise of anonymity to one says nothing of the others. */
  function toRow(attribution: Attribution): string {
    const known = attribution.sources.flatMap((id) => sources.get(id) ?? [])
    const { level } = attribution.hedging
    const hedging = toCell(levelStyles[level], level, widths.level)
    const words = fitText(wordsOf(attribution), claim).trimEnd()
    const [first = [], ...more] = known.length > 0 ? known.map(cellsOf) : [cellsOfNobody(attribution)]
    const number = attribution.id.slice(1).padStart(widths.number)
    const lines = [
      [number, ...first, hedging, ...(beside ? [words] : [])],
      ...more.map((cells) => [margin, ...cells]),
      ...(beside ? [] : [[margin, words]]),
    ]
    return lines.map((cells) => cells.join(gap).trimEnd()).join('\n')

    function cellsOf({ label, type, anonymity: { status } }: Source, index: number): readonly string[] {
      const name = index > 0 ? `and ${label}` : `${label}${placeOf(attribution)}`
      return toCells(name, type.replace('-', ' '), wordFor(type, status), anonymityStyles[status])
    }
  }

  /** Nobody is named, or somebody by a pronoun of whom the article tells nothing. */
  function cellsOfNobody(attribution: Attribution): readonly string[] {
    const mention = attribution.mention.map(({ text }) => text).join(' … ')
    return toCells(`${mention || '—'}${placeOf(attribution)}`, mention ? '–' : 'unspecified', '–', null)
  }

  function toCells(name: string, type: string, anonymity: string, style: Style): readonly string[] {
    return [toCell('bold', name, who), toCell(null, type, widths.type), toCell(style, anonymity, widths.anonymity)]
  }

  /** What fills the cell up is not coloured, so that it goes at the end of a line. */
  function toCell(style: Style, text: string, columns: number): string {
    const fitted = fitText(text, columns)
    const words = fitted.trimEnd()
    return paint(style, words) + fitted.slice(words.length)
  }
}

/** A claim inside a claim says in which. */
function placeOf({ within }: Attribution): string {
  return within === null ? '' : ` (in ${within.slice(1)})`
}

/** The claim behind the words that bring it, which may turn it round: "denied: that …". */
function wordsOf({ cue, content }: Attribution): string {
  const claim = content.map((span) => span.text).join(' … ')
  const brings = cue && cue.kind !== 'punctuation' ? cue.spans.map((span) => span.text).join(' ') : ''
  return brings === '' ? claim : `${brings}: ${claim}`
}

/** Nobody spoke on the record where the story names no one who spoke. */
function wordFor(type: SourceType, status: AnonymityStatus): string {
  return type === 'unspecified' || type === 'generic-group' ? '–' : anonymityWords[status]
}
