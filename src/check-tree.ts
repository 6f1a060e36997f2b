import type { Root } from 'nlcst'
import { describeValue } from './describe-value.js'

type Row = Readonly<Record<string, unknown>>

/**
 * Return the tree, or throw a TypeError that names what was given instead.
 *
 * Words without a place are left out, as they may come from no file; a tree of nothing else is a mistake of the caller.
 */
export function checkTree(value: unknown, source: string): Root {
  if (!isNode(value) || value.type !== 'RootNode' || !Array.isArray(value.children))
    throw new TypeError(`Expected tree to be an nlcst RootNode, got ${describeValue(value)}`)
  let unplaced: string | undefined
  let placed = false
  const path: number[] = []
  check(value)
  if (unplaced !== undefined && !placed)
    throw new TypeError(
      `Expected words of tree to have offsets inside source (0 to ${source.length}), got none: ${describeValue(unplaced)} has none`,
    )
  return value as unknown as Root

  function check(node: unknown): void {
    if (!isNode(node)) throw new TypeError(`Expected ${nameOf(path)} to be an nlcst node, got ${describeValue(node)}`)
    if ('value' in node) checkLeaf(node)
    else if (Array.isArray(node.children)) {
      for (const [index, child] of node.children.entries()) {
        path.push(index)
        check(child)
        path.pop()
      }
    } else if (node.children !== undefined)
      throw new TypeError(`Expected ${nameOf(path)}.children to be an array, got ${describeValue(node.children)}`)
  }

  function checkLeaf(node: Row): void {
    const { value } = node
    if (typeof value !== 'string')
      throw new TypeError(`Expected ${nameOf(path)}.value to be a string, got ${describeValue(value)}`)
    if (value.trim() === '') return
    if (liesIn(node, source)) placed = true
    else unplaced ??= value
  }
}

function isNode(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && typeof (value as Row).type === 'string'
}

function liesIn(node: Row, source: string): boolean {
  const { start, end } = (node.position ?? {}) as { readonly start?: Row; readonly end?: Row }
  const [from, to] = [start?.offset, end?.offset]
  return Number.isInteger(from) && Number.isInteger(to) && Number(from) >= 0 && Number(to) <= source.length
}

function nameOf(path: readonly number[]): string {
  return ['tree', ...path.map((index) => `children[${index}]`)].join('.')
}
