import type { Form } from '../../src/layers.js'

/** Inflect a verb as regular verbs are: "rule" → rules, ruled, ruled, ruling. */
export function inflectRegularly(verb: string): readonly (readonly [Form, string])[] {
  const isShort = /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(verb) || /^[^aeiou]*qui[tpz]$/.test(verb)
  const stem = isShort ? verb + verb.at(-1) : verb
  const past = verb.endsWith('e') ? `${verb}d` : /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${stem}ed`
  const gerund = /ie$/.test(verb)
    ? `${verb.slice(0, -2)}ying`
    : /[^eoy]e$/.test(verb)
      ? `${verb.slice(0, -1)}ing`
      : `${stem}ing`
  const third = /[^aeiou]y$/.test(verb)
    ? `${verb.slice(0, -1)}ies`
    : /(?:s|sh|ch|x|z|[^o]o)$/.test(verb)
      ? `${verb}es`
      : `${verb}s`
  return [
    ['third', third],
    ['past', past],
    ['participle', past],
    ['gerund', gerund],
  ]
}
