import type { ParsedDocument, Range, Word } from '../layers.js'
import type { SourceLexicon } from '../lexicon/source-words.js'
import { isHuman, looksHuman } from '../match/is-human.js'
import { lookUp } from '../match/look-up.js'
import type { SourceType } from '../types.js'
import { isAffiliated } from './is-affiliated.js'
import { isPeopleAdjective } from './is-people-adjective.js'
import type { Names } from './mention.js'
import type { Description } from './read-description.js'

/** What a rule looks at. */
interface View {
  readonly description: Description
  readonly noun: string
  readonly words: SourceLexicon
  /** A number or small quantifier counts them: "three", "several", "dozens". */
  readonly counted: boolean
  /** A named body stands before or after: "Tax Office officials", "analysts at Calder Group". */
  readonly affiliated: boolean
  /** "familiar with", "briefed on", "who attended". */
  readonly knows: boolean
  /** "In interviews, voters said": some of them were met. */
  readonly interviewed: boolean
  /** With a year or who wrote it: "a 2019 paper", "a paper by", "a paper published". */
  readonly published: boolean
  /** Human by what follows: "who". */
  readonly human: boolean
  /** Determiner left out, lower case: where a name was not read as one. */
  readonly whole: string
  readonly has: (...norms: readonly string[]) => boolean
}

interface Rule {
  readonly id: string
  readonly type: SourceType
  readonly fits: (view: View) => boolean
}

/** Behind a noun, they make it somebody. */
const followers: ReadonlySet<string> = new Set(['who', 'whose', 'familiar', 'close'])
const year = /^(?:19|20)\d\d$/

/** The order of the labelling guide: media, document, organization, then people by how far they are picked out. */
const rules: readonly Rule[] = [
  {
    id: 'type/this-reporter',
    type: 'author',
    fits: ({ noun, has, description: { plural } }) =>
      !plural && has('this') && /^(?:reporter|correspondent|writer|author|columnist|newspaper|paper)$/.test(noun),
  },
  {
    id: 'type/outlet',
    type: 'media',
    fits: ({ words, whole, noun, description }) =>
      description.capital && !isHuman(noun, words) && words.outlets.has(whole),
  },
  {
    id: 'type/reports',
    type: 'unspecified',
    fits: ({ noun, has, description: { plural, determiner, before, after } }) =>
      noun === 'report' &&
      plural &&
      determiner === 'none' &&
      after.end === after.first &&
      (before.end === before.first || has('unconfirmed', 'conflicting', 'initial', 'early', 'recent')),
  },
  { id: 'type/study', type: 'document', fits: ({ noun, published }) => noun === 'paper' && published },
  {
    id: 'type/media-reports',
    type: 'media',
    fits: ({ noun, has }) =>
      /^(?:report|account|outlet|organization|coverage)$/.test(noun) && has('media', 'press', 'news'),
  },
  {
    id: 'type/source-of-things',
    type: 'document',
    fits: ({ noun, words, has }) => noun === 'source' && has(...words.thingSources),
  },
  { id: 'type/website', type: 'media', fits: ({ noun }) => /\w\.(?:com|org|net|news|co|tv)$/.test(noun) },
  { id: 'type/media', type: 'media', fits: ({ noun, words, human }) => !human && words.mediaNouns.has(noun) },
  {
    id: 'type/document',
    type: 'document',
    fits: ({ noun, words, human }) => !human && words.documentNouns.has(noun) && !isHuman(noun, words),
  },
  {
    id: 'type/collective',
    type: 'organization',
    fits: ({ noun, words, description, counted, knows }) =>
      (words.collectiveNouns.has(noun) || words.collectiveNouns.has(`${noun}s`)) &&
      !knows &&
      !counted &&
      (description.plural || !isHuman(noun, words)),
  },
  {
    id: 'type/organization',
    type: 'organization',
    fits: ({ noun, words, human, knows, has }) =>
      !human &&
      !knows &&
      words.organizationNouns.has(noun) &&
      (!isHuman(noun, words) || (has('the') && words.businesses.has(noun))),
  },
  {
    id: 'type/party',
    type: 'organization',
    fits: ({ noun, words, whole, description: { plural, before }, counted, knows, affiliated }) =>
      plural &&
      !counted &&
      !knows &&
      (words.organizationNames.has(whole) || (noun === 'republican' && !affiliated && before.end === before.first)),
  },
  {
    id: 'type/people',
    type: 'organization',
    fits: ({ noun, words, has }) => has('the') && isPeopleAdjective(noun, words),
  },
  {
    id: 'type/kin',
    type: 'identified-role',
    fits: ({ noun, words, description: { plural, determiner } }) =>
      !plural &&
      (words.personNouns.kin.has(noun) || words.personNouns.spokespeople.has(noun)) &&
      determiner === 'possessive',
  },
  {
    id: 'type/office',
    type: 'identified-role',
    fits: ({ noun, words, description: { plural, determiner, after }, affiliated, has }) =>
      !plural &&
      words.personNouns.offices.has(noun.replace(/-elect$/, '')) &&
      // "the former president" is one, "his former boss" one of several
      !has('another', 'deputy', has('the') ? '' : 'former') &&
      (determiner === 'possessive' ||
        determiner === 'definite' ||
        (determiner === 'none' && affiliated && after.end === after.first)),
  },
  {
    id: 'type/one-person',
    type: 'unnamed-person',
    fits: (view) => !view.description.plural && isAnimate(view),
  },
  {
    id: 'type/thing',
    type: 'document',
    fits: (view) => !isAnimate(view),
  },
  { id: 'type/counted-group', type: 'unnamed-group', fits: ({ counted }) => counted },
  { id: 'type/knowing-group', type: 'unnamed-group', fits: ({ knows }) => knows },
  {
    id: 'type/others',
    type: 'unnamed-group',
    fits: ({ noun }) => noun === 'both' || noun === 'other' || noun === 'others' || noun === 'several',
  },
  {
    id: 'type/interviewable-group',
    type: 'unnamed-group',
    fits: ({ noun, words }) =>
      words.personNouns.interviewable.has(noun) ||
      words.personNouns.spokespeople.has(noun) ||
      words.personNouns.kin.has(noun),
  },
  { id: 'type/interviewed-group', type: 'unnamed-group', fits: ({ interviewed }) => interviewed },
  {
    id: 'type/affiliated-group',
    type: 'unnamed-group',
    fits: ({ affiliated, noun, words }) => affiliated && !words.personNouns.partisans.has(noun),
  },
  { id: 'type/open-group', type: 'generic-group', fits: () => true },
]

/** Type a source that is described, not named. First rule that fits wins. */
export function typeOfDescription(
  document: ParsedDocument,
  description: Description,
  names: Names,
  words: SourceLexicon,
): { readonly type: SourceType; readonly ruleId: string } {
  const { tokens } = document
  const { before, after, lemma } = description
  const some = ({ first, end }: Range, fits: (word: Word) => boolean): boolean => {
    for (let at = first; at < end; at += 1) if (fits(tokens[at] as Word)) return true
    return false
  }
  const following = { first: after.first, end: Math.min(after.end, after.first + 3) }
  const view: View = {
    description,
    noun: lemma,
    words,
    has: (...norms) => some(before, ({ norm }) => norms.includes(norm)),
    // asked for by few rules, so worked out when asked
    get whole() {
      const start = before.first + (tokens[before.first]?.tag === 'DET' ? 1 : 0)
      if (description.noun - start > 4) return ''
      const norms = tokens.slice(start, description.noun + 1).map(({ norm }) => norm)
      return norms.join(' ')
    },
    get counted() {
      return some(before, (word) => counts(word, words))
    },
    get affiliated() {
      return isAffiliated(document, description, names, words)
    },
    get interviewed() {
      const comma = before.first - 1
      return tokens[comma]?.text === ',' && tokens[comma - 1]?.norm === 'interviews'
    },
    get published() {
      const byWhom = ({ norm }: Word) => norm === 'by' || norm === 'published'
      return some(before, ({ kind, text }) => kind === 'number' && year.test(text)) || some(after, byWhom)
    },
    get knows() {
      return (
        some(before, (word) => word.norm !== 'close' && shows(word, words)) || some(after, (word) => shows(word, words))
      )
    },
    get human() {
      return some(following, ({ norm }) => followers.has(norm))
    },
  }
  const rule = rules.find(({ fits }) => fits(view)) as Rule
  return { type: rule.type, ruleId: rule.id }
}

/** A group of people who know could have been interviewed. */
function shows({ norm, lemma }: Word, { knowing: { qualities, nouns, deeds } }: SourceLexicon): boolean {
  return qualities.has(norm) || nouns.has(norm) || deeds.has(norm) || deeds.has(lemma)
}

function isAnimate({ noun, words, human, knows, description }: View): boolean {
  if (/^(?:any|every|some|no)thing$/.test(noun)) return false
  return (
    human ||
    knows ||
    description.capital ||
    isHuman(noun, words) ||
    /^(?:percent|half|third|quarter|majority)$/.test(noun) ||
    words.pronouns.indefinite.has(noun) ||
    looksHuman(noun, words)
  )
}

function counts({ norm, tag, kind, text }: Word, { quantityWords }: SourceLexicon): boolean {
  if (norm === 'some' || norm === 'many' || norm === 'number' || norm === 'group' || norm === 'one') return false
  if (norm === 'most' || norm === 'few') return false
  if (norm === 'half') return true
  return kind === 'number'
    ? !year.test(text)
    : tag === 'NUM' || (lookUp(quantityWords, norm)?.[0] ?? 0) > 1 || norm === 'percent'
}
