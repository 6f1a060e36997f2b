/** Say in few words what a caller gave: "number 42", "'some'", "object of type root". */
export function describeValue(value: unknown): string {
  if (value === null || value === undefined) return String(value)
  if (Array.isArray(value)) return 'array'
  if (typeof value === 'string') return `'${value.slice(0, 40)}'`
  if (typeof value === 'object') return 'type' in value ? `object of type ${String(value.type)}` : 'object'
  return typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint'
    ? `${typeof value} ${value}`
    : typeof value
}
