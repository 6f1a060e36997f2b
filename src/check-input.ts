import { checkLexicon } from './check-lexicon.js'
import { describeValue } from './describe-value.js'
import type { Options } from './types.js'

const names: readonly string[] = ['publisher', 'scope', 'lexicon'] satisfies readonly (keyof Options)[]
const scopes: readonly unknown[] = ['speech', 'all']

/** Return the text, or throw a TypeError that names what was given instead. */
export function checkText(value: unknown, name = 'text'): string {
  if (typeof value === 'string') return value
  throw new TypeError(`Expected ${name} to be a string, got ${describeValue(value)}`)
}

/** Return the options, or throw a TypeError that names the wrong one. */
export function checkOptions(value: unknown): Options {
  if (!isRecord(value)) throw new TypeError(`Expected options to be an object, got ${describeValue(value)}`)
  const unknown = Object.keys(value).find((name) => !names.includes(name))
  if (unknown !== undefined)
    throw new TypeError(`Expected options to have only publisher, scope and lexicon, got ${describeValue(unknown)}`)
  const { publisher, scope, lexicon } = value
  if (publisher !== undefined && typeof publisher !== 'string')
    throw new TypeError(`Expected options.publisher to be a string, got ${describeValue(publisher)}`)
  if (scope !== undefined && !scopes.includes(scope))
    throw new TypeError(`Expected options.scope to be 'speech' or 'all', got ${describeValue(scope)}`)
  if (lexicon !== undefined && !isRecord(lexicon))
    throw new TypeError(`Expected options.lexicon to be an object, got ${describeValue(lexicon)}`)
  if (lexicon !== undefined) checkLexicon(lexicon)
  return value
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
