import type { Word } from '../../layers.js'
import { isSubject } from './is-subject.js'
import type { Walk } from './walk.js'

const mostLookedAt = 8

/**
 * Note who goes on as the subject of a clause that reports nothing: in "When I put this to a friend, she laughed" the friend, who
 * was brought in just before.
 */
export function seePronoun({ document, words, scene }: Walk, at: number): void {
  const { tokens } = document
  const { norm, tag, sentence, quotation } = tokens[at] as Word
  const { female, male } = words.pronouns
  const gender = female.has(norm) ? 'female' : male.has(norm) ? 'male' : null
  const own = tokens[at + 1]?.norm === 'own'
  if (!gender || tag !== 'PRON' || quotation >= 0 || (!own && !isSubject(tokens, at))) return
  const here = scene.occurrences
    .slice(-mostLookedAt)
    .filter(
      ({ token, bearer }) =>
        tokens[token]?.sentence === sentence &&
        !bearer.plural &&
        (bearer.human || (own && bearer.type === 'named-person')),
    )
  const [bearer] = here.map((occurrence) => occurrence.bearer)
  const alone = bearer && here.every((occurrence) => occurrence.bearer === bearer)
  // "Roe has made mistakes of her own": of a name it tells only the gender
  if (alone && own && bearer.type === 'named-person') {
    bearer.gender ??= gender
    bearer.human = true
  }
  if (!alone || own || bearer.type !== 'unnamed-person' || (bearer.gender !== null && bearer.gender !== gender)) return
  bearer.gender = gender
  scene.see(bearer, { first: at, end: at + 1 }, 'mentioned', false)
}
