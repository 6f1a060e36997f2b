import type { QuotedRange, TextBlock } from '../layers.js'
import { spanAt } from '../match/spans.js'
import type { DraftToken } from './cut-tokens.js'

const deepest = 8

interface Pair {
  first: number
  end: number
  closed: boolean
  mark: 'double' | 'single'
  continues: boolean
}

/** Pair quotation marks over the whole document; set `kind` and `quotation` of its tokens. */
export function pairQuotations(
  text: string,
  tokens: readonly DraftToken[],
  blocks: readonly TextBlock[],
): readonly QuotedRange[] {
  const pairs: Pair[] = []
  let unclosed = false
  for (const block of blocks) {
    const opens = sideOf(tokens, block.tokens.first, block.tokens.first) === 'open'
    const found = pairBlock(tokens, block.tokens.first, block.tokens.end)
    if (unclosed && opens && found[0]?.first === block.tokens.first) found[0].continues = true
    pairs.push(...found)
    unclosed = found.some((pair) => !pair.closed && pair.end === block.tokens.end)
  }
  return nest(text, tokens, pairs)
}

function pairBlock(tokens: readonly DraftToken[], first: number, end: number): Pair[] {
  const pairs: Pair[] = []
  const open: Pair[] = []
  for (let index = first; index < end; index += 1) {
    const mark = markOf(tokens[index])
    if (!mark) continue
    const side = sideOf(tokens, first, index)
    const within = open.findLastIndex((pair) => pair.mark === mark)
    if (side !== 'open' && within >= 0 && (mark === 'double' || closesSingle(tokens, first, index, end))) {
      const pair = open[within]
      if (!pair) continue
      pair.end = index + 1
      pair.closed = true
      open.length = within
      pairs.push(pair)
    } else if (
      side !== 'close' &&
      open.length < deepest &&
      (mark === 'double' || (side === 'open' && hasCloser(tokens, first, index, end)))
    ) {
      open.push({ first: index, end, closed: false, mark, continues: false })
    }
  }
  for (const pair of open) if (pair.mark === 'double') pairs.push(pair)
  return pairs.sort((a, b) => a.first - b.first)
}

function markOf(token: DraftToken | undefined): 'double' | 'single' | null {
  if (token?.kind === 'quote') return 'double'
  return token?.kind === 'punctuation' && /^['‘’‚‛`´‹›′‵]$/.test(token.text) ? 'single' : null
}

function sideOf(tokens: readonly DraftToken[], first: number, index: number): 'open' | 'close' | 'either' {
  const token = tokens[index]
  if (!token) return 'either'
  const left = index > first ? tokens[index - 1] : undefined
  const right = tokens[index + 1]
  const looseLeft =
    !left || token.spaceBefore || /^[([{—–-]+$/.test(left.text) || (left.kind === 'quote' && left.spaceBefore)
  const tightRight = right !== undefined && !right.spaceBefore
  const usual = /^[“„‟«〝‘‚‛‹`]/.test(token.text) ? 'open' : /^(?:[”»〞’´›]|'')/.test(token.text) ? 'close' : null
  if (looseLeft && tightRight) return 'open'
  if (!looseLeft && !tightRight) return 'close'
  return usual ?? 'either'
}

function closesSingle(tokens: readonly DraftToken[], first: number, index: number, end: number): boolean {
  const before = tokens[index - 1]
  if (!before || index === first || tokens[index]?.spaceBefore) return false
  if (!/s$/i.test(before.text)) return true
  for (let at = index + 1; at < Math.min(end, index + 80); at += 1) {
    if (markOf(tokens[at]) !== 'single') continue
    return sideOf(tokens, first, at) === 'open'
  }
  return true
}

function hasCloser(tokens: readonly DraftToken[], first: number, index: number, end: number): boolean {
  for (let at = index + 1; at < Math.min(end, index + 400); at += 1) {
    if (markOf(tokens[at]) === 'single' && sideOf(tokens, first, at) !== 'open') return true
  }
  return false
}

function nest(text: string, tokens: readonly DraftToken[], pairs: readonly Pair[]): readonly QuotedRange[] {
  const ranges: QuotedRange[] = []
  const around: QuotedRange[] = []
  for (const { first, end, closed, mark, continues } of pairs) {
    while ((around.at(-1)?.tokens.end ?? Number.POSITIVE_INFINITY) <= first) around.pop()
    const index = ranges.length
    const start = tokens[first]?.start ?? 0
    const range: QuotedRange = {
      index,
      span: spanAt(text, start, tokens[end - 1]?.end ?? start),
      tokens: { first, end: Math.min(end, around.at(-1)?.tokens.end ?? end) },
      depth: around.length + 1,
      closed,
      mark,
      continues: continues ? ranges.findLastIndex((other) => !other.closed) : -1,
      parent: around.at(-1)?.index ?? -1,
    }
    ranges.push(range)
    around.push(range)
    for (const at of closed ? [first, end - 1] : [first]) {
      const token = tokens[at]
      if (token) token.kind = 'quote'
    }
    for (let at = first; at < range.tokens.end; at += 1) {
      const token = tokens[at]
      if (token) token.quotation = index
    }
  }
  return ranges
}
