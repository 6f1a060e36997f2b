const links: ReadonlySet<string> = new Set(['of', 'for', 'on', 'in', 'at', 'to'])

/** Find the word that a body's name turns on: "department" of "Department of Energy", "energy" of "Orrin Energy". */
export function headOfBody(name: string): string {
  const parts = name
    .toLowerCase()
    .split(' ')
    .map((part) => part.replace('.', ''))
  const link = parts.findIndex((part, index) => index > 0 && links.has(part))
  return parts[(link < 0 ? parts.length : link) - 1] ?? ''
}
