import { describeValue } from './describe-value.js'
import { defaultLexicon } from './lexicon/default-lexicon.js'
import { type Kind, kindOf, type Shape, shapeOf } from './shape-of.js'

const { sources } = defaultLexicon
/** Their keys are words: anybody may add some. The keys of all other objects are ours. */
const dictionaries: ReadonlySet<unknown> = new Set([
  defaultLexicon.reportingClasses,
  sources.sameNouns,
  sources.quantityWords,
  sources.titles.longForms,
  sources.nameParts.shortForms,
])

const root = 'options.lexicon'
const hint = 'start from { ...defaultLexicon }'
const checked = new WeakSet<object>([defaultLexicon])
let shape: Shape | undefined

/**
 * Check that a lexicon looks like the one that ships and that each verb is of a class it has: once for each lexicon.
 *
 * @throws {TypeError} That names the table or entry which a stage would trip over, or never find.
 */
export function checkLexicon(lexicon: object): void {
  if (checked.has(lexicon)) return
  shape ??= shapeOf([defaultLexicon], dictionaries)
  checkValue(lexicon, shape, defaultLexicon, root)
  checkClasses(lexicon as typeof defaultLexicon)
  checked.add(lexicon)
}

/** @param own What ships in this place; undefined for an entry of a list. */
function checkValue(given: unknown, { kinds, items, fields }: Shape, own: unknown, path: string): void {
  if (own !== undefined && given === own) return
  const kind = kindOf(given)
  if (!kinds.has(kind))
    fail(path, [...kinds].map(withArticle).join(' or '), given, own === undefined ? '' : `: ${hint}`)
  if (kind === 'object' && items) checkItems(Object.entries(given as object), items, path)
  else if (kind === 'object') checkFields(given as Row, fields, own, path)
  else if (kind === 'Map') checkItems([...(given as Map<string, unknown>)], items, path)
  else if (kind === 'array' || kind === 'Set') checkItems([...(given as Iterable<unknown>)].entries(), items, path)
}

type Row = Readonly<Record<string, unknown>>

function checkItems(entries: Iterable<readonly [string | number, unknown]>, items: Shape | null, path: string): void {
  if (!items) return
  for (const [key, item] of entries) {
    checkValue(item, items, undefined, typeof key === 'number' ? `${path}[${key}]` : `${path}['${key}']`)
  }
}

function checkFields(given: Row, fields: Shape['fields'], own: unknown, path: string): void {
  for (const [name, field] of fields) {
    const value = given[name]
    if (value !== undefined || field.required)
      checkValue(value, field, (own as Row | undefined)?.[name], `${path}.${name}`)
  }
  // An entry may carry notes of its own; a table by another name would be read by nobody.
  const unknown = own === undefined ? undefined : Object.keys(given).find((name) => !fields.has(name))
  if (unknown !== undefined) fail(path, `an object of ${[...fields.keys()].join(', ')}`, unknown, '')
}

function checkClasses({ reportingVerbs, reportingClasses }: typeof defaultLexicon): void {
  for (const [index, verb] of reportingVerbs.entries()) {
    if (Object.hasOwn(reportingClasses, verb.class)) continue
    fail(`${root}.reportingVerbs[${index}].class`, 'a key of reportingClasses', verb.class, '')
  }
}

function fail(path: string, expected: string, given: unknown, advice: string): never {
  throw new TypeError(`Expected ${path} to be ${expected}, got ${describeValue(given)}${advice}`)
}

function withArticle(kind: Kind): string {
  if (kind === 'null') return kind
  return `${kind === 'array' || kind === 'object' ? 'an' : 'a'} ${kind}`
}
