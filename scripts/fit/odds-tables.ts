import { fitLogisticRegression } from './logistic-regression.js'

/** What holds of an observation: "speaker", "she". */
export type Value = readonly [id: string, value: string]

/** Number the values that are seen often enough to be counted. */
function numberValues(all: readonly (readonly Value[])[], leastUses: number): ReadonlyMap<string, number> {
  const uses = new Map<string, number>()
  for (const value of all.flat()) uses.set(nameOf(value), (uses.get(nameOf(value)) ?? 0) + 1)
  const names = [...uses].filter(([, count]) => count >= leastUses).map(([name]) => name)
  return new Map(names.map((name, index) => [name, index]))
}

function nameOf(value: Value): string {
  return value.join('\t')
}

/** Print a map of odds for each id: "speaker: new Map([['she', 2.06]])". */
export function printTables(
  ids: readonly string[],
  numbers: ReadonlyMap<string, number>,
  weights: Float64Array,
): string {
  const odds = (name: string) => Number(Math.exp(weights[numbers.get(name) ?? -1] ?? 0).toFixed(2))
  const tables = ids.map((id) => {
    const mine = [...numbers.keys()].filter((name) => name.startsWith(`${id}\t`)).sort()
    const rows = mine.map((name) => `[${JSON.stringify(name.slice(id.length + 1))}, ${odds(name)}]`)
    return `${JSON.stringify(id)}: new Map([${rows.join(',')}]),`
  })
  return tables.join('\n')
}

/** What holds of an observation, what was measured of it, and how right it came out, 0 to 1. */
export interface Outcome {
  readonly values: readonly Value[]
  readonly measure: number
  readonly right: number
}

/** Number the values of all outcomes and weigh them by a logistic regression. */
export function weighValues(
  outcomes: readonly Outcome[],
  { leastUses, penalty }: { readonly leastUses: number; readonly penalty: number },
): { readonly numbers: ReadonlyMap<string, number>; readonly weights: Float64Array } {
  const numbers = numberValues(
    outcomes.map(({ values }) => values),
    leastUses,
  )
  const observations = outcomes.map(({ values, measure, right }) => ({
    features: values.flatMap((value) => numbers.get(nameOf(value)) ?? []),
    measure,
    right,
  }))
  return { numbers, weights: fitLogisticRegression(observations, numbers.size, penalty) }
}
