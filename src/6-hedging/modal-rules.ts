import type { ContextRule } from './context-rule.js'
import {
  after,
  before,
  governed,
  headOf,
  isNegatedAfter,
  isOneOf,
  isSentenceStart,
  isTag,
  type Use,
} from './surroundings.js'

const perception = [
  'see',
  'hear',
  'feel',
  'smell',
  'taste',
  'remember',
  'recall',
  'recognise',
  'recognize',
  'afford',
  'tell',
]

/** May, might, can, could: possibility against ability, names and nouns. */
export const modalRules: readonly ContextRule[] = [
  {
    id: 'may/name',
    words: ['may'],
    applies: (use) =>
      headOf(use).text === 'May' &&
      (isTag(headOf(use), 'PROPN') || !isSentenceStart(use) || isTag(after(use), 'NUM', 'PUNCT', 'VERB')),
    inactiveBecause: 'name or date',
    examples: ['The bridge opens on May 4.', 'Theresa May met the council on Tuesday.'],
  },
  {
    id: 'may/wish',
    words: ['may'],
    applies: (use) => isSentenceStart(use) && !isTag(governed(use), 'AUX') && headOf(use).text === 'May',
    inactiveBecause: 'wish',
    examples: ['May she rest in peace.'],
  },
  {
    id: 'modal/noun',
    words: ['may', 'might', 'will', 'must', 'can'],
    applies: (use) =>
      isTag(headOf(use), 'NOUN', 'PROPN') ||
      isOneOf(before(use), 'the', 'a', 'their', 'his', 'her', "'s", 'its', 'military', 'political'),
    inactiveBecause: 'noun',
    examples: ['The family contested the will.', 'The parade showed the military might of the kingdom.'],
  },
  {
    id: 'may/advice',
    words: ['might as well', 'may as well'],
    applies: () => true,
    inactiveBecause: 'advice',
    examples: ['You might as well take the ferry.'],
  },
  {
    id: 'could/perception',
    words: ['could'],
    applies: (use) => isOneOf(governed(use), ...perception),
    inactiveBecause: 'ability',
    examples: ['Residents could hear the engines from the harbour.'],
  },
  {
    id: 'could/negated',
    words: ['could'],
    applies: isNegatedAfter,
    inactiveBecause: 'ability',
    examples: ["The crew couldn't open the hatch.", 'The owner could not be reached for comment.'],
  },
  {
    id: 'could/purpose',
    words: ['could'],
    applies: isPurpose,
    inactiveBecause: 'ability',
    examples: ['The road was closed so that crews could clear the snow.'],
  },
  {
    id: 'could/past',
    words: ['could'],
    applies: isNarrated,
    inactiveBecause: 'ability',
    examples: ['The town grew rich because barges could dock there.'],
  },
  {
    id: 'can/ability',
    words: ['can'],
    applies: () => true,
    inactiveBecause: 'ability',
    examples: ['The plant can treat 20 tons a day.'],
  },
]

/** Whether the sentence tells of the past and nobody says anything in it: "could" was an ability. */
function isNarrated(use: Use): boolean {
  const { conditional, reported, tense } = use
  if (reported || tense.saying || !tense.past) return false
  return isPassive(use) || (!conditional && !tense.present)
}

/** "Could be seen": a passive participle follows. */
function isPassive(use: Use): boolean {
  return isOneOf(after(use), 'be') && after(use, 2)?.form === 'participle'
}

/** "So that crews could", "as fast as they could". */
function isPurpose(use: Use): boolean {
  for (let n = 1; n <= 5; n++) {
    const word = before(use, n)
    if (isOneOf(word, 'so')) return isOneOf(before(use, n - 1), 'that') || n > 1
    if (isTag(word, 'PUNCT', 'VERB')) return false
  }
  return false
}
