/** What stands in a lexicon. */
export type Kind = 'string' | 'number' | 'boolean' | 'null' | 'array' | 'Set' | 'Map' | 'object' | 'undefined'

/** What a value may look like. */
export interface Shape {
  readonly kinds: ReadonlySet<Kind>
  /** Of the items of an array, a Set, a Map or a dictionary; null where there are none. */
  readonly items: Shape | null
  readonly fields: ReadonlyMap<string, Field>
}

export interface Field extends Shape {
  /** Whether all the samples have it. */
  readonly required: boolean
}

/**
 * Read the shape of a value off samples of it.
 *
 * @param dictionaries Objects whose keys are words, so that they may have others too.
 */
export function shapeOf(samples: readonly unknown[], dictionaries: ReadonlySet<unknown>): Shape {
  const items = samples.flatMap((sample) => itemsOf(sample, dictionaries))
  const records = samples.filter((sample) => kindOf(sample) === 'object' && !dictionaries.has(sample)) as Row[]
  const fields = new Map<string, Field>()
  for (const name of new Set(records.flatMap((record) => Object.keys(record)))) {
    const values = records.filter((record) => Object.hasOwn(record, name)).map((record) => record[name])
    fields.set(name, { ...shapeOf(values, dictionaries), required: values.length === records.length })
  }
  return { kinds: new Set(samples.map(kindOf)), items: items.length > 0 ? shapeOf(items, dictionaries) : null, fields }
}

type Row = Readonly<Record<string, unknown>>

/** Name the kind of a value. */
export function kindOf(value: unknown): Kind {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  if (value instanceof Set) return 'Set'
  if (value instanceof Map) return 'Map'
  return typeof value as Kind
}

function itemsOf(value: unknown, dictionaries: ReadonlySet<unknown>): readonly unknown[] {
  if (value instanceof Set || value instanceof Map) return [...value.values()]
  if (Array.isArray(value)) return value
  return dictionaries.has(value) ? Object.values(value as Row) : []
}
