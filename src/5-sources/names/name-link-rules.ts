import { isHyphen } from '../../match/is-hyphen.js'
import { bareWord } from './bare-word.js'
import { isAddressed } from './is-addressed.js'
import { isBodyLink } from './is-body-link.js'
import { isCapitalised } from './is-capitalised.js'
import { isGarbled } from './is-garbled.js'
import type { NameLinkRule, NameLinkView } from './name-link-rule.js'

/** Articles of Arabic names. */
const articles: ReadonlySet<string> = new Set(['al', 'el', 'an', 'as', 'ash', 'ad', 'ar', 'at', 'az', 'ul'])

/** Bodies of those who are named before: "the Trawlers' | Federation". */
const memberBodies: ReadonlySet<string> = new Set(['federation', 'union', 'association', 'guild', 'league', 'alliance'])

/** In the order in which they are tried. */
export const nameLinkRules: readonly NameLinkRule[] = [
  {
    id: 'in-name/capital',
    length: 1,
    applies: (view) => isCapital(view, 0),
    examples: ['They met Jane | Roe.'],
  },
  {
    id: 'in-name/addressed',
    length: 1,
    applies: ({ tokens, at }) => isAddressed(tokens, at),
    examples: ['They met Mr. | May.'],
  },
  {
    id: 'in-name/month',
    length: 1,
    applies: ({ token, before, next, words: { nameParts, givenNames } }) =>
      nameParts.months.has(token.norm) &&
      token.text !== token.norm &&
      next?.kind !== 'number' &&
      [givenNames.female, givenNames.male, givenNames.either].some((given) => given.has(bareWord(before))),
    examples: ['They met Jane | May.'],
  },
  {
    // "Watch" alone opens a line about a film
    id: 'in-name/watch',
    length: 1,
    applies: ({ token, before, words }) =>
      token.text === 'Watch' && words.nameParts.never.has(token.norm) && isCapitalised(before, words),
    examples: ['They joined Calder | Watch.'],
  },
  {
    id: 'in-name/numbered',
    length: 1,
    applies: ({ token: { kind, text } }) => kind === 'word' && /^\d\d?\p{Lu}+$/u.test(text),
    examples: ['They met Malcolm | 3X.'],
  },
  {
    id: 'in-name/number-of-body',
    length: 1,
    applies: ({ token, before, words }) => token.kind === 'number' && words.nameParts.numbered.has(bareWord(before)),
    examples: ['They joined Local | 282.', 'They live in District | 7.'],
  },
  {
    id: 'in-name/garbled',
    length: 2,
    applies: ({ token, next }) => isGarbled(token) && next?.kind === 'word' && !next.spaceBefore,
    examples: ['They met FernÃ|¡ndez.'],
  },
  {
    id: 'in-name/hyphen',
    length: 2,
    applies: (view) => isHyphen(view.token) && !view.next?.spaceBefore && joinsHyphen(view),
    examples: ['They met Bashar Al|-Orr.', 'They met Ban Ki|-moon.'],
  },
  {
    id: 'in-name/ampersand',
    length: 2,
    applies: (view) => view.token.text === '&' && isCapital(view, 1),
    examples: ['They sued Roe | & Sons.'],
  },
  {
    id: 'in-name/particle',
    length: 2,
    applies: (view) => isParticle(view, 0) && view.token.norm !== 'y' && isCapital(view, 1),
    examples: ['They met Jane | van Orr.'],
  },
  {
    id: 'in-name/particles',
    length: 3,
    applies: (view) => isParticle(view, 0) && isParticle(view, 1) && isCapital(view, 2),
    examples: ['They met Maria | de la Cruz.'],
  },
  {
    id: 'in-name/article-hyphen',
    length: 3,
    applies: (view) =>
      articles.has(view.token.text) &&
      isHyphen(view.next) &&
      !view.tokens[view.at + 2]?.spaceBefore &&
      isCapital(view, 2),
    examples: ['They met Yahya | al-Rimi.'],
  },
  {
    id: 'in-name/nickname',
    length: 3,
    applies: (view) =>
      view.token.kind === 'quote' &&
      view.at + 3 < view.limit &&
      isCapital(view, 1) &&
      view.tokens[view.at + 2]?.kind === 'quote' &&
      isCapital(view, 3),
    examples: ['They met Juan | "Chico" Orr.'],
  },
  {
    id: 'in-name/body-link',
    length: 2,
    applies: (view) => isCapital(view, 1) && isBodyLink(view),
    examples: [
      'They sued the Department | of Justice.',
      'They joined the Center | for Jobs.',
      'They sued the Department of Health | and Human Services.',
    ],
  },
  {
    id: 'in-name/owner',
    length: 2,
    applies: (view) => isCapital(view, 1) && isOwner(view),
    examples: [
      "They joined the Residents|' Association.",
      "They left the Children|'s Hospital.",
      "They joined the Trawlers|' Federation.",
    ],
  },
  {
    id: 'in-name/body-link-the',
    length: 3,
    applies: (view) =>
      (view.next?.norm === 'the' || view.next?.norm === 'a') &&
      view.token.norm !== 'and' &&
      isCapital(view, 2) &&
      isBodyLink(view),
    examples: ['They sued the Ministry | of the Interior.'],
  },
]

function isCapital({ tokens, at, words }: NameLinkView, ahead: number): boolean {
  const word = tokens[at + ahead]
  return word !== undefined && isCapitalised(word, words)
}

function isParticle({ tokens, at, words }: NameLinkView, ahead: number): boolean {
  return words.nameParts.particles.has(tokens[at + ahead]?.norm ?? '')
}

/** "Ki-moon", "Al-Assad", "Post-ABC"; not "Iran-allied". */
function joinsHyphen(view: NameLinkView): boolean {
  const { tokens, at, before, next, words } = view
  if (words.places.countries.has(bareWord(before)) || words.places.demonyms.has(bareWord(before))) return false
  if (isCapital(view, 1)) return true
  return (
    next?.kind === 'word' &&
    next.text.length <= 6 &&
    (next.tag === 'NOUN' || next.tag === 'PROPN') &&
    before.text.length <= 5 &&
    before.tag === 'PROPN' &&
    tokens[at - 2]?.tag === 'PROPN'
  )
}

/** "Residents' Association", "Children's Hospital", "St. Orla's Hospital": whose body it is belongs to the name; not "Calder's Ministry". */
function isOwner({ tokens, token, before, at, limit, words }: NameLinkView): boolean {
  if (!/^'s?$/.test(token.norm)) return false
  const members = token.norm === "'" && memberBodies.has(tokens[at + 1]?.norm ?? '')
  if (!members && !words.nameParts.owners.has(bareWord(before)) && tokens[at - 2]?.norm !== 'st.') return false
  const rest = tokens.slice(at + 1, limit)
  const stop = rest.findIndex((word) => !isCapitalised(word, words))
  const last = rest.at(stop < 0 ? -1 : stop - 1)
  return last !== undefined && words.organizationNameWords.has(bareWord(last))
}
