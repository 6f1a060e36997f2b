import type { ParsedDocument, Word } from '../../layers.js'
import type { NamedEntity, Names } from '../mention.js'
import type { AntecedentRule } from './antecedent-rule.js'

const dashes: ReadonlySet<string> = new Set(['—', '–', '--', '-'])
const finite: ReadonlySet<string> = new Set(['third', 'past', 'base'])

/** Of a counted group whose names the sentence lists behind a colon: "Two voters wrote in: Jane Roe and Abel Orr". */
export const listedRule: AntecedentRule = {
  id: 'source/listed-behind',
  find: ({ document, names, scene }, { mention: { number, plural, partOf, head } }) => {
    const size = number?.stated != null && number.min === number.max ? number.min : 0
    if (!plural || partOf || size < 2) return null
    const listed = peopleListed(document, names, head + 1)
    return listed.length === size
      ? { bearers: listed.map(scene.bearerOfName), ruleId: 'source/listed-behind', guess: false }
      : null
  },
  examples: [
    {
      text: 'Two voters said in May the pier was weak: Jane Roe and Abel Orr.',
      mention: 'Two voters',
      sources: ['Jane Roe', 'Abel Orr'],
    },
  ],
}

/** The people behind the colon of a sentence or between its dashes, if it tells of nothing else there. */
function peopleListed({ tokens, sentences }: ParsedDocument, names: Names, from: number): readonly number[] {
  const { end = 0 } = sentences[tokens[from]?.sentence ?? -1]?.tokens ?? {}
  const opening = tokens.slice(from, end).find(({ text }) => text === ':' || dashes.has(text))?.index ?? end
  const closing = tokens.slice(opening + 1, end).find(({ text }) => dashes.has(text))?.index ?? end
  if (tokens.slice(opening, closing).some(tells)) return []
  const found = new Set(names.at.slice(opening, closing))
  found.delete(-1)
  const entities = [...found].flatMap((at) => (isModifier(names, at) ? [] : (names.entityOf[at] ?? [])))
  return [...new Set(entities)].filter((entity) => (names.entities[entity] as NamedEntity).kind === 'person')
}

function tells({ tag, form, kind }: Word): boolean {
  return kind === 'quote' || tag === 'AUX' || (tag === 'VERB' && finite.has(form ?? ''))
}

/** "Calder councillor Jane Roe" */
function isModifier({ mentions }: Names, at: number): boolean {
  return mentions[at]?.modifier === true
}
