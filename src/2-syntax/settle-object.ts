import type { GrowingWord } from './parse-document.js'

const helpers: ReadonlySet<string> = new Set(['aux', 'aux:pass', 'cop'])
const infinite: ReadonlySet<string> = new Set(['to', 'be', 'been', 'being', 'having'])
/** What commas may set apart behind a noun. */
const parting: ReadonlySet<string> = new Set(['appos', 'acl', 'acl:relcl'])
/** Words between an object and the verb of its clause. */
const longest = 40
const served: ReadonlySet<string> = new Set(['nsubj', 'nsubj:pass', 'csubj', 'csubj:pass', 'expl', 'mark', 'cc'])

/**
 * Make a subject of the object that a clause follows: of "They said the driver, a man of 34, had fled" the finite "had fled" has no
 * subject of its own, so the driver fled. In "put out a note saying the roof is gone" the clause is the nearest verb's.
 *
 * @param first Index of the first word in the document.
 */
export function settleObject(words: readonly GrowingWord[], first: number): void {
  for (const clause of words) {
    const opener = isClause(clause) && !isServed(words, clause) ? openerOf(words, clause) : undefined
    if (!opener) continue
    const object = words
      .slice(clause.head - first + 1, clause.index - first)
      .findLast(({ relation }) => relation === 'obj')
    const verb = words[(object?.head ?? -1) - first]
    if (!object || !verb || clause.index - object.index > longest) continue
    // a verb that hangs on the clause cannot govern it
    const governs = hangsOn(words, verb, clause.head, first) && !hangsOn(words, verb, clause.index, first)
    if (!governs || !isClosed(words, object, clause, opener.index - first) || !isAlone(words, object, clause, first))
      continue
    Object.assign(clause, { head: verb.index, relation: 'ccomp' })
    Object.assign(object, { head: clause.index, relation: 'nsubj' })
  }
}

function isClause({ relation, head, index }: GrowingWord): boolean {
  return head >= 0 && head < index && (relation === 'ccomp' || relation === 'conj')
}

/** The first word of a finite verb, its auxiliary or itself; undefined for others. */
function openerOf(words: readonly GrowingWord[], { form, index }: GrowingWord): GrowingWord | undefined {
  const own = words.find(
    (word) => (word.head === index && helpers.has(word.relation) && !infinite.has(word.norm)) || word.index === index,
  )
  return own?.index === index && form !== 'past' && form !== 'third' ? undefined : own
}

/** "the driver fled", "the driver, a man of 34, fled": a comma before the verb closes what the one behind the noun opened. */
function isClosed(words: readonly GrowingWord[], object: GrowingWord, clause: GrowingWord, opener: number): boolean {
  const parted = words.some(({ head, relation }) => head === object.index && parting.has(relation))
  return parted === (words[opener - 1]?.norm === ',') && (parted || clause.relation === 'ccomp')
}

function isServed(words: readonly GrowingWord[], { index }: GrowingWord): boolean {
  return words.some(({ head, relation }) => head === index && served.has(relation))
}

/** Only what belongs to one of the two stands between them. */
function isAlone(words: readonly GrowingWord[], object: GrowingWord, clause: GrowingWord, first: number): boolean {
  return words
    .slice(object.index - first + 1, clause.index - first)
    .every(
      (word) =>
        word.tag === 'PUNCT' || hangsOn(words, word, object.index, first) || hangsOn(words, word, clause.index, first),
    )
}

function hangsOn(words: readonly GrowingWord[], word: GrowingWord, top: number, first: number): boolean {
  let at: GrowingWord | undefined = word
  while (at && at.index !== top) at = words[at.head - first]
  return at !== undefined
}
