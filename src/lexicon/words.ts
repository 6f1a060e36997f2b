/** Read a word table: entries stand between white space, "_" stands for a space inside one. */
export function words(table: string): ReadonlySet<string> {
  return new Set(
    table
      .trim()
      .split(/\s+/)
      .map((word) => word.replaceAll('_', ' ')),
  )
}
