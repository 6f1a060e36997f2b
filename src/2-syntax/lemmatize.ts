/** Ending → letters to cut, letters to add. A whole word is written with "^" before it. */
export type LemmaRules = ReadonlyMap<string, readonly [number, string]>

const longest = 12

/** Find the dictionary form: the longest ending that has a rule decides. */
export function lemmatize(norm: string, rules: LemmaRules): string {
  const marked = `^${norm}`
  for (let at = Math.max(0, marked.length - longest); at <= marked.length; at++) {
    const rule = rules.get(marked.slice(at))
    if (rule !== undefined) return norm.slice(0, norm.length - rule[0]) + rule[1]
  }
  return norm
}
