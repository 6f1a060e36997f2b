import type { QuotedRange, Range, TextBlock } from '../layers.js'
import { spanAt } from '../match/spans.js'
import type { DraftToken } from './cut-tokens.js'
import { namesWork } from './names-work.js'
import { type Pair, pairMarks } from './pair-marks.js'
import { isSingleMark, sideOfMark } from './side-of-mark.js'

/** Pair quotation marks over the whole document; set `kind` and `quotation` of its tokens. */
export function pairQuotations(
  text: string,
  tokens: readonly DraftToken[],
  blocks: readonly TextBlock[],
): readonly QuotedRange[] {
  const pairs: Pair[] = []
  const continuing = new Map<number, Pair>()
  let open: Pair[] = []
  for (const [position, block] of blocks.entries()) {
    const found = pairMarks(tokens, block.tokens.first, block.tokens.end, open)
    for (const pair of found) pairs.push(pair)
    const next = blocks[position + 1]
    const single = isStory(block) && isStory(next) ? findReopened(tokens, block, next, found) : null
    if (single && next) {
      pairs.push(single)
      continuing.set(next.tokens.first, single)
    }
    if (open.length === 0) continue
    const mark = isStory(block) && isStory(next) ? firstDouble(tokens, next) : -1
    if (next && mark >= 0 && sideOfMark(tokens, mark, next.tokens.first, next.tokens.end) === 'close') continue
    const reopened = next !== undefined && mark === next.tokens.first
    for (const [depth, pair] of open.entries()) {
      const goesOn = reopened && depth === open.length - 1
      pair.end = goesOn
        ? block.tokens.end
        : endOfUnclosed(tokens, pair, nextDouble(pair, [...found, ...open]) ?? block.tokens.end)
      if (pair.end > pair.first + 1) pairs.push(pair)
      if (goesOn) continuing.set(mark, pair)
    }
    open = []
  }
  return nest(
    text,
    tokens,
    pairs.sort((a, b) => a.first - b.first || b.end - a.end),
    continuing,
  )
}

/** The single mark that a speech leaves open, since the next paragraph opens with one again; none where a paragraph closes it. */
function findReopened(
  tokens: readonly DraftToken[],
  { tokens: { first, end } }: TextBlock,
  next: TextBlock,
  found: readonly Pair[],
): Pair | null {
  if (!opensSingle(tokens, next.tokens.first, next.tokens)) return null
  for (let at = end - 1; at >= first; at -= 1) {
    if (found.some((pair) => pair.mark === 'single' && at < pair.end)) return null
    const speech = at === first || /^[,:]$/.test(tokens[at - 1]?.text ?? '')
    if (speech && opensSingle(tokens, at, { first, end })) return { first: at, end, closed: false, mark: 'single' }
  }
  return null
}

function opensSingle(tokens: readonly DraftToken[], at: number, { first, end }: Range): boolean {
  const mark = tokens[at]
  return mark !== undefined && isSingleMark(mark) && sideOfMark(tokens, at, first, end) === 'open'
}

function isStory(block: TextBlock | undefined): block is TextBlock {
  return block?.kind === 'body' || block?.kind === 'crosshead'
}

/** Where the next quotation with double marks begins: a forgotten mark must not swallow it. */
function nextDouble({ first }: Pair, pairs: readonly Pair[]): number | null {
  let next: number | null = null
  for (const pair of pairs) {
    if (pair.mark === 'double' && pair.first > first && pair.first < (next ?? Number.POSITIVE_INFINITY))
      next = pair.first
  }
  return next
}

/** The first double mark of a block, or -1. */
function firstDouble(tokens: readonly DraftToken[], { tokens: { first, end } }: TextBlock): number {
  for (let index = first; index < end; index += 1) if (tokens[index]?.kind === 'quote') return index
  return -1
}

/** A forgotten mark: a whole sentence goes on to the limit, words inside a sentence end with it. */
function endOfUnclosed(tokens: readonly DraftToken[], { first }: Pair, limit: number): number {
  const before = tokens[first - 1]
  const sentence = tokens[first]?.sentence
  const whole = !before || before.sentence !== sentence || /^[,:]$/.test(before.text)
  let end = first + 1
  while (end < limit && (whole || tokens[end]?.sentence === sentence)) end += 1
  return end
}

function nest(
  text: string,
  tokens: readonly DraftToken[],
  pairs: readonly Pair[],
  continuing: ReadonlyMap<number, Pair>,
): readonly QuotedRange[] {
  const ranges: QuotedRange[] = []
  const around: QuotedRange[] = []
  const indexes = new Map<Pair, number>()
  for (const pair of pairs) {
    const { first, closed, mark } = pair
    while ((around.at(-1)?.tokens.end ?? Number.POSITIVE_INFINITY) <= first) around.pop()
    const index = ranges.length
    const end = Math.min(pair.end, around.at(-1)?.tokens.end ?? pair.end)
    const earlier = continuing.get(first)
    const start = tokens[first]?.start ?? 0
    const range: QuotedRange = {
      index,
      span: spanAt(text, start, tokens[end - 1]?.end ?? start),
      tokens: { first, end },
      depth: around.length + 1,
      closed,
      mark,
      continues: (earlier && indexes.get(earlier)) ?? -1,
      parent: around.at(-1)?.index ?? -1,
    }
    indexes.set(pair, index)
    ranges.push(range)
    around.push(range)
    for (const at of closed ? [first, end - 1] : [first]) {
      const token = tokens[at]
      if (token) token.kind = 'quote'
    }
    if (closed && mark === 'double' && namesWork(tokens, range.tokens)) continue
    for (let at = first; at < end; at += 1) {
      const token = tokens[at]
      if (token) token.quotation = index
    }
  }
  return ranges
}
