import type { TagClass } from './tag-classes.js'

/** Endings per word class ("VERB past"): ending → [letters to cut, letters to add]; a whole word is written with "^" before it. */
export type LemmaRules = Readonly<Record<string, Readonly<Record<string, readonly [number, string]>>>>

/** Find the dictionary form: the longest ending that has a rule decides. */
export function lemmatize(norm: string, { tag, form }: TagClass, rules: LemmaRules): string {
  const table = rules[form === null ? tag : `${tag} ${form}`]
  if (table === undefined) return norm
  const marked = `^${norm}`
  for (let length = Math.min(marked.length, 12); length >= 0; length--) {
    const rule = table[marked.slice(marked.length - length)]
    if (rule !== undefined) return norm.slice(0, norm.length - rule[0]) + rule[1]
  }
  return norm
}
