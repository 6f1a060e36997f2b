import type { CueCandidate, Formula, ParsedDocument } from '../layers.js'

/** Formulas that hold for what is said, and not for a name. */
const others: ReadonlySet<string> = new Set(['anonymity/record', 'anonymity/not-authorized', 'anonymity/adjective'])

/**
 * Leave out the cues that belong to how a source stands: "asked not to be named", "agreed to talk on condition of anonymity",
 * "requested anonymity to discuss it", "asked not to be named, citing the rules".
 */
export function outsideFormulas(
  document: ParsedDocument,
  cues: readonly CueCandidate[],
  formulas: readonly Formula[],
): readonly CueCandidate[] {
  const naming = formulas.filter(({ ruleId }) => !others.has(ruleId))
  if (naming.length === 0) return cues
  return cues.filter(({ head, tokens }) => {
    const sentence = document.tokens[head]?.sentence
    const [first, last] = [tokens[0] ?? head, tokens.at(-1) ?? head]
    return !naming.some(
      (formula) =>
        formula.sentence === sentence &&
        (holds(formula, head) || leadsTo(document, last, formula) || dependsOn(document, first, formula)),
    )
  })
}

function holds({ range }: Formula, head: number): boolean {
  return range.first <= head && head < range.end
}

/** "agreed | to talk | on condition of anonymity", "spoke | on condition of anonymity"; "confirmed on condition of anonymity | that …" tells something. */
function leadsTo({ tokens }: ParsedDocument, last: number, { range }: Formula): boolean {
  const between = tokens.slice(last + 1, range.first)
  const [to, verb, ...more] = between
  const talks = between.length === 0 || (to?.norm === 'to' && verb?.tag === 'VERB' && more.length === 0)
  return range.first > last && talks && tokens[range.end]?.norm !== 'that'
}

/** "anonymity | to discuss it", "named | , citing the rules": what the formula is for. */
function dependsOn({ tokens }: ParsedDocument, first: number, { range }: Formula): boolean {
  const comma = tokens[range.end]?.norm === ','
  const cue = tokens[first]
  return (
    (first === range.end && cue?.norm === 'to') || (first === range.end + (comma ? 1 : 0) && cue?.norm === 'citing')
  )
}
