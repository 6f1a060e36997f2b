import type { Range, Word } from '../layers.js'
import type { SourceLexicon } from '../lexicon/source-words.js'
import { lookUp } from '../match/look-up.js'

/**
 * Cut "the two candidates, Jane Doe and Senator Jon Roe" into the people named: who they are together is said before the comma.
 *
 * @returns Null where no names with "and" stand behind the first comma, or something else does.
 */
export function splitNamed(
  tokens: readonly Word[],
  [mention, ...others]: readonly Range[],
  { quantityWords }: SourceLexicon,
): readonly { readonly head: number; readonly range: Range }[] | null {
  if (!mention || others.length > 0) return null
  const inside = tokens.slice(mention.first, mention.end)
  const comma = inside.find(({ text }) => text === ',')?.index ?? mention.end
  if (comma >= mention.end - 3) return null
  const group = tokens.slice(mention.first, comma)
  const plural = group.some(({ form, tag }) => tag === 'NOUN' && form === 'plural')
  if (!plural || group.some(({ tag, relation }) => tag === 'AUX' || (tag === 'VERB' && relation !== 'amod')))
    return null
  const including = tokens[comma + 1]?.norm === 'including'
  const list = tokens
    .slice(comma + (including ? 2 : 1), mention.end)
    .filter(({ index, tag }) => index < mention.end - 1 || tag !== 'PUNCT')
  const joint = list.findIndex(({ norm }) => norm === 'and')
  if (joint < 1 || !list.every(({ tag, text }) => tag === 'PROPN' || text === ',' || tag === 'CCONJ')) return null
  const names: Word[][] = [[]]
  for (const word of list) {
    if (word.tag === 'PROPN') names.at(-1)?.push(word)
    else if (names.at(-1)?.length) names.push([])
  }
  // those included are all only when they are as many as there are
  const counts = ({ norm }: Word) =>
    (lookUp(quantityWords, norm) ?? [Number(norm)]).every((bound) => bound === names.length)
  if (including && !group.some(counts)) return null
  return names.flatMap((name) => {
    const [first, last] = [name[0], name.at(-1)]
    return first && last ? [{ head: last.index, range: { first: first.index, end: last.index + 1 } }] : []
  })
}
