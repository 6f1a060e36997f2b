import { unfinishedEndings } from '../lexicon/word-parts.js'
import { isFurniture } from './is-furniture.js'

export interface Line {
  readonly text: string
  readonly start: number
  readonly end: number
}

const narrowest = 45
const widest = 130
const near = 4
/** Wrapped by a printer's measure, an unended line may be so much shorter than the longest. */
const ragged = 0.8

/** Decide whether the newline after a line only wraps its paragraph. `lines` stand together, without a blank one between. */
export function joinsNext(lines: readonly Line[], position: number): boolean {
  const line = lines[position]?.text ?? ''
  const next = lines[position + 1]?.text ?? ''
  if (isFurniture(line) || isFurniture(next) || line === next) return false
  if (runsOn(line, next)) return true
  if (!isEnded(line) && unfinishedEndings.has(/\S+$/.exec(line.slice(-20))?.[0] ?? '')) return true
  // hard-wrapped: the next line's first word would not have fitted
  const around = lines.slice(Math.max(0, position - near), position + near + 2).map(({ text }) => text)
  const width = around.reduce((most, text) => Math.max(most, text.length), 0)
  if (width < narrowest || width > widest) return false
  const wrapped = around.some((text, at) => runsOn(text, around[at + 1] ?? ''))
  if (!wrapped) return false
  return line.length + 1 + next.search(/\s|$/) > width || (!isEnded(line) && line.length > ragged * width)
}

/** The next line goes on in small letters, or after a comma. */
function runsOn(line: string, next: string): boolean {
  return next !== '' && !isEnded(line) && (/^\p{Ll}/u.test(next) || /,["'”’]*$/.test(line))
}

function isEnded(line: string): boolean {
  return /[.?!:…]["'”’)\]]*$/.test(line.slice(-6))
}
