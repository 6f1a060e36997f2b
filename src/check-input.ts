import type { Root } from 'nlcst'
import { defaultLexicon } from './lexicon/default-lexicon.js'
import type { Options } from './types.js'

const scopes: readonly unknown[] = ['speech', 'all']

/** Return the text, or throw a TypeError that names what was given instead. */
export function checkText(value: unknown, name = 'text'): string {
  if (typeof value === 'string') return value
  throw new TypeError(`Expected ${name} to be a string, got ${describe(value)}`)
}

/** Return the tree, or throw a TypeError that names what was given instead. */
export function checkTree(value: unknown): Root {
  if (isRecord(value) && value.type === 'RootNode' && Array.isArray(value.children)) return value as unknown as Root
  throw new TypeError(`Expected tree to be an nlcst RootNode, got ${describe(value)}`)
}

/** Return the options, or throw a TypeError that names the wrong one. */
export function checkOptions(value: unknown): Options {
  if (!isRecord(value)) throw new TypeError(`Expected options to be an object, got ${describe(value)}`)
  const { publisher, scope, lexicon } = value
  if (publisher !== undefined && typeof publisher !== 'string')
    throw new TypeError(`Expected options.publisher to be a string, got ${describe(publisher)}`)
  if (scope !== undefined && !scopes.includes(scope))
    throw new TypeError(`Expected options.scope to be 'speech' or 'all', got ${describe(scope)}`)
  if (lexicon !== undefined && !isRecord(lexicon))
    throw new TypeError(`Expected options.lexicon to be an object, got ${describe(lexicon)}`)
  if (lexicon !== undefined) checkLexicon(lexicon)
  return value
}

/** A lexicon that lacks a table would otherwise fail deep inside a stage, with words that say nothing to the caller. */
function checkLexicon(lexicon: Record<string, unknown>): void {
  for (const [table, own] of Object.entries(defaultLexicon)) {
    const given = lexicon[table]
    const expected = Array.isArray(own) ? 'array' : 'object'
    if (expected === 'array' ? !Array.isArray(given) : !isRecord(given))
      throw new TypeError(
        `Expected options.lexicon.${table} to be an ${expected}, got ${describe(given)}: start from { ...defaultLexicon }`,
      )
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function describe(value: unknown): string {
  if (value === null || value === undefined) return String(value)
  if (Array.isArray(value)) return 'array'
  if (typeof value === 'string') return `'${value.slice(0, 40)}'`
  if (typeof value === 'object') return 'type' in value ? `object of type ${String(value.type)}` : 'object'
  return typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint'
    ? `${typeof value} ${value}`
    : typeof value
}
