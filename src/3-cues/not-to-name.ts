import type { Range, Word } from '../layers.js'
import type { SourceLexicon } from '../lexicon/source-words.js'

/** Words from "who" to the verb: "who had asked the Brill Herald not to | name". */
const farthest = 10
const names: ReadonlySet<string> = new Set(['name', 'names', 'surname', 'identity'])
const people: ReadonlySet<string> = new Set(['identify', 'name', 'quote'])
/** Who may ask for a name with these before it. */
const askers: Readonly<Record<string, readonly string[]>> = {
  his: ['he', 'who'],
  him: ['he', 'who'],
  her: ['she', 'who'],
  their: ['they', 'who'],
  them: ['they', 'who'],
}

/** "he | asks me not to print his name", "who | asked the Herald not to identify her", "who | asked reporters not to use his last name": only who asks for himself. */
export function notToName(tokens: readonly Word[], at: number, bounds: Range, words: SourceLexicon): Range | null {
  const end = endOfName(tokens, at)
  const not = tokens[at - 1]?.norm === 'to' ? at - 2 : at - 1
  if (end < 0 || tokens[not]?.norm !== 'not') return null
  const first = Math.max(bounds.first, at - farthest)
  const own = askers[tokens[at + 1]?.norm ?? ''] ?? []
  const who = tokens.slice(first, not).findLast(({ norm }) => own.includes(norm))
  const wish = who && tokens.slice(who.index, not).find(({ lemma }) => words.anonymity.wishes.has(lemma))
  return wish ? { first: wish.index, end } : null
}

/** "identify | her |", "use | his last name |"; -1 where nobody's own name follows. */
function endOfName(tokens: readonly Word[], at: number): number {
  const [verb, , ...rest] = tokens.slice(at, at + 5)
  const name = rest.find(({ norm }) => names.has(norm))
  if (name) return name.index + 1
  return people.has(verb?.norm ?? '') ? at + 2 : -1
}
