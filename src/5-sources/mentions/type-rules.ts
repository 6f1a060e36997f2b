import { shares } from '../../lexicon/quantity-words.js'
import { isHuman, looksHuman } from '../../match/is-human.js'
import { isPeopleAdjective } from './is-people-adjective.js'
import type { Description } from './read-description.js'
import type { TypeRule, TypeView } from './type-rule.js'

/** The order of the labelling guide: media, document, organization, then people by how far they are picked out. */
export const typeRules: readonly TypeRule[] = [
  {
    id: 'type/this-reporter',
    type: 'author',
    fits: ({ noun, has, description: { plural } }) =>
      !plural && has('this') && /^(?:reporter|correspondent|writer|author|columnist|newspaper|paper)$/.test(noun),
    examples: ['[This reporter] said it rained.'],
  },
  {
    id: 'type/outlet',
    type: 'media',
    fits: ({ words, whole, noun, description }) =>
      description.capital && !isHuman(noun, words) && words.outlets.has(whole),
    examples: ['[USA Today] said it rained.'],
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
    examples: ['[Unconfirmed reports] said it rained.'],
  },
  {
    id: 'type/study',
    type: 'document',
    fits: ({ noun, published, has }) => noun === 'paper' && (published || has('court', 'charging', 'legal', 'working')),
    examples: [
      '[Court papers] said it rained.',
      '[A 2019 paper] said it rained.',
      '[A paper by two economists] said it rained.',
    ],
  },
  {
    id: 'type/media-reports',
    type: 'media',
    fits: ({ noun, has }) =>
      /^(?:report|account|outlet|organization|coverage)$/.test(noun) && has('media', 'press', 'news'),
    examples: ['[Media reports] said it rained.', '[Press accounts] said it rained.'],
  },
  {
    id: 'type/source-of-things',
    type: 'document',
    fits: ({ noun, words, has }) => noun === 'source' && has(...words.thingSources),
    examples: ['[Water sources] showed it rained.'],
  },
  {
    id: 'type/website',
    type: 'media',
    fits: ({ noun }) => /\w\.(?:com|org|net|news|co|tv)$/.test(noun),
    examples: ['[calder.com] said it rained.'],
  },
  {
    id: 'type/media',
    type: 'media',
    fits: ({ noun, words, human }) => !human && words.mediaNouns.has(noun),
    examples: ['[The newspaper] said it rained.'],
  },
  {
    id: 'type/document',
    type: 'document',
    fits: ({ noun, words, human }) => !human && words.documentNouns.has(noun) && !isHuman(noun, words),
    examples: ['[The lawsuit] said it rained.', '[Two studies] said it rained.'],
  },
  {
    id: 'type/collective',
    type: 'organization',
    fits: ({ noun, words, description, counted, knows, has, human }) =>
      (words.collectiveNouns.has(noun) || words.collectiveNouns.has(`${noun}s`)) &&
      !knows &&
      !counted &&
      // "most Republicans", "most of the Republicans" are not the party
      !has('some', 'most', 'many', 'other', 'few', 'several') &&
      description.partOf === null &&
      !(words.nameParts.partisans.has(`${noun}s`) && (human || isQualified(description))) &&
      (description.plural || !isHuman(noun, words)),
    examples: ['[The police] said it rained.', '[Authorities] said it rained.'],
  },
  {
    id: 'type/organization',
    type: 'organization',
    fits: ({ noun, words, human, knows, has }) =>
      !human &&
      !knows &&
      words.organizationNouns.has(noun) &&
      (!isHuman(noun, words) || (has('the') && words.businesses.has(noun))),
    examples: ['[The company] said it rained.', '[A ministry] said it rained.'],
  },
  {
    // "Judicial Watch": a name of which only the last word was read as one
    id: 'type/body-word',
    type: 'organization',
    fits: ({ noun, words, knows, human, description: { capital, plural } }) =>
      capital && !plural && !human && !knows && words.organizationNameWords.has(noun) && !isHuman(noun, words),
    examples: ['[Judicial Watch] said it rained.'],
  },
  {
    id: 'type/party',
    type: 'organization',
    fits: ({ words, whole, description: { plural }, counted, knows }) =>
      plural && !counted && !knows && words.organizationNames.has(whole),
    examples: ['[The Social Democrats] said it rained.'],
  },
  {
    id: 'type/people',
    type: 'organization',
    fits: ({ noun, words, has }) => has('the') && isPeopleAdjective(noun, words),
    examples: ['[The Chinese] said it rained.'],
  },
  {
    id: 'type/kin',
    type: 'identified-role',
    fits: ({ noun, words, description: { plural, determiner } }) =>
      !plural &&
      (words.personNouns.kin.has(noun) || words.personNouns.spokespeople.has(noun)) &&
      determiner === 'possessive',
    examples: ['[His wife] said it rained.', "[Orr's spokeswoman] said it rained."],
  },
  {
    id: 'type/office',
    type: 'identified-role',
    fits: ({ noun, whole, words, description: { plural, determiner, after }, affiliated, has }) =>
      !plural &&
      (words.personNouns.offices.has(noun.replace(/-elect$/, '')) ||
        // one has one "chief aide"
        (determiner === 'possessive' && has('chief') && isHuman(noun, words)) ||
        words.personNouns.offices.has(whole.replace(/^former /, ''))) &&
      // "the former president" is one, "his former boss" one of several
      !has('another', 'deputy', has('the') ? '' : 'former') &&
      (determiner === 'possessive' ||
        determiner === 'definite' ||
        (determiner === 'none' && affiliated && after.end === after.first)),
    examples: [
      '[The mayor] said it rained.',
      '[The former president] said it rained.',
      '[The former first lady] said it rained.',
      '[The fourth official] said it rained.',
      '[His chief aide] said it rained.',
    ],
  },
  {
    // a name in which nothing shows a person
    id: 'type/some-name',
    type: 'organization',
    fits: (view) => view.description.capital && !isAnimate(view),
    examples: ['[Japanese] said it rained.'],
  },
  {
    id: 'type/one-person',
    type: 'unnamed-person',
    fits: (view) => !view.description.plural && isAnimate(view),
    examples: ['[A nurse] said it rained.', '[A former mayor] said it rained.', '[One senior figure] said it rained.'],
  },
  {
    id: 'type/thing',
    type: 'document',
    fits: (view) => !isAnimate(view),
    examples: ['[The bridge] said it rained.'],
  },
  {
    id: 'type/counted-group',
    type: 'unnamed-group',
    fits: ({ counted, noun }) => counted || (shares.has(noun) && noun !== 'majority'),
    examples: ['[Three voters] said it rained.', '[A third] said it.', '[Majorities in all towns] said it.'],
  },
  {
    id: 'type/knowing-group',
    type: 'unnamed-group',
    fits: ({ knows }) => knows,
    examples: ['[People familiar with the talks] said it rained.'],
  },
  {
    // those behind a study, not just any
    id: 'type/study-group',
    type: 'unnamed-group',
    fits: ({ noun, words, description: { determiner } }) =>
      words.personNouns.scholars.has(noun) && (determiner === 'definite' || determiner === 'possessive'),
    examples: ['[The researchers] said it rained.', '[Its authors] said it rained.'],
  },
  {
    id: 'type/others',
    type: 'unnamed-group',
    fits: ({ noun }) => noun === 'both' || noun === 'other' || noun === 'others' || noun === 'several',
    examples: ['[Others] said it rained.'],
  },
  {
    id: 'type/interviewable-group',
    type: 'unnamed-group',
    fits: ({ noun, words }) =>
      words.personNouns.interviewable.has(noun) ||
      words.personNouns.spokespeople.has(noun) ||
      words.personNouns.kin.has(noun),
    examples: ['[Officials] said it rained.', '[Neighbors] said it rained.'],
  },
  {
    id: 'type/interviewed-group',
    type: 'unnamed-group',
    fits: ({ interviewed }) => interviewed,
    examples: ['In interviews, [voters] said it rained.'],
  },
  {
    id: 'type/affiliated-group',
    type: 'unnamed-group',
    fits: ({ affiliated, noun, words }) => affiliated && !words.personNouns.partisans.has(noun),
    examples: ['[Analysts at Calder Group] said it rained.', '[House Republicans] said it rained.'],
  },
  {
    id: 'type/open-group',
    type: 'generic-group',
    fits: () => true,
    examples: [
      '[Critics] said it rained.',
      '[Voters] said it rained.',
      '[Everybody] said it rained.',
      '[Most Republicans] said it rained.',
    ],
  },
]

/** "House Republicans", "gay Republicans" are some of the party. */
function isQualified({ before, determiner }: Description): boolean {
  return before.end - before.first > (determiner === 'none' ? 0 : 1)
}

function isAnimate({ noun, words, human, knows, description }: TypeView): boolean {
  if (/^(?:any|every|some|no)thing$/.test(noun)) return false
  return (
    human ||
    knows ||
    description.counts ||
    // "Latinos"; "Greens", where they open the sentence
    (description.plural && (description.capital || words.nameParts.parties.has(noun))) ||
    // "the Swede"
    (words.places.demonyms.has(noun) && !isPeopleAdjective(noun, words)) ||
    isHuman(noun, words) ||
    shares.has(noun) ||
    words.pronouns.indefinite.has(noun) ||
    looksHuman(noun, words)
  )
}
