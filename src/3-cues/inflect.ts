/** List the regular forms of a verb: "rule" → rules, ruled, ruling; "signal" → also signalled. A reader of lexicon words must not depend on a lemmatiser alone. */
export function inflect(verb: string): readonly string[] {
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb
  if (/[^aeiou]y$/.test(verb)) return [`${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`]
  const third = /(?:s|sh|ch|x|z|o)$/.test(verb) ? `${verb}es` : `${verb}s`
  const doubled = /(?:[^aeiou]|qu)[aeiou][bdglmnpt]$/.test(verb)
    ? [`${verb}${verb.at(-1)}ed`, `${verb}${verb.at(-1)}ing`]
    : []
  return [third, `${stem}ed`, `${stem}ing`, ...doubled]
}
