import type { Word } from '../../layers.js'
import {
  after,
  before,
  governed,
  headOf,
  isNegatedAfter,
  isNot,
  isOneOf,
  isTag,
  sentenceWords,
  subjectOf,
  type Use,
} from '../surroundings.js'
import type { ContextRule } from './context-rule.js'

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
  'reach',
  'stand',
  'bear',
  'tell',
  'count',
]
const liking = ['like', 'love', 'prefer', 'hate', 'rather', 'want', 'wish', 'welcome', 'appreciate', 'comment', 'say']
const seeming = ['seem', 'appear', 'look', 'suggest', 'imply', 'indicate', 'expect', 'think', 'imagine', 'guess']
const attained = [
  'able',
  'enough',
  'easy',
  'ready',
  'available',
  'clear',
  'possible',
  'sufficient',
  'complete',
  'apparent',
  'noticeable',
]
const arriving = [
  'arrive',
  'come',
  'start',
  'begin',
  'end',
  'finish',
  'open',
  'reach',
  'last',
  'happen',
  'emerge',
  'improve',
  'rise',
  'fall',
  'grow',
  'clear',
  'appear',
  'become',
  'know',
]

/** May, might, could, would, will, should, must, can. */
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
    id: 'could/perception',
    words: ['could'],
    applies: (use) => isOneOf(governed(use), ...perception),
    inactiveBecause: 'ability',
    examples: ['Residents could hear the engines from the harbour.', 'The owner could not be reached for comment.'],
  },
  {
    id: 'could/negated',
    words: ['could'],
    applies: isNegatedAfter,
    inactiveBecause: 'ability',
    examples: ["The crew couldn't open the hatch."],
  },
  {
    id: 'could/purpose',
    words: ['could'],
    applies: (use) => isPurpose(use),
    inactiveBecause: 'ability',
    examples: ['The road was closed so that crews could clear the snow.'],
  },
  {
    id: 'could/past',
    words: ['could'],
    applies: (use) => isNarrated(use) || (isPassive(use) && hasPast(use)),
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
  {
    id: 'would/liking',
    words: ['would'],
    applies: (use) => isOneOf(governed(use), ...liking) || isOneOf(after(use), 'rather', 'like'),
    inactiveBecause: 'wish or refusal',
    examples: ['Mayor Orsola Penn would not comment.', 'She would like a second term.'],
  },
  {
    id: 'would/seeming',
    words: ['would'],
    applies: (use) => isOneOf(governed(use), ...seeming),
    inactiveBecause: null,
    examples: ['That would seem a fair price.'],
  },
  {
    id: 'would/conditional',
    words: ['would'],
    applies: (use) => use.conditional,
    inactiveBecause: null,
    examples: ['The plant would close if the subsidy ended.'],
  },
  {
    id: 'would/hypothetical',
    words: ['would'],
    applies: (use) => !use.reported && !hasPast(use) && !isNegatedAfter(use) && !isPerfect(use),
    inactiveBecause: null,
    examples: ['A second pump would be a relief for the village.'],
  },
  {
    id: 'would/future',
    words: ['would'],
    applies: () => true,
    inactiveBecause: 'future seen from the past',
    examples: ['The minister said the bridge would open in June.'],
  },
  {
    id: 'will/conditional',
    words: ['will'],
    applies: (use) => use.conditional,
    inactiveBecause: null,
    examples: ['If the rain goes on, the dam will overflow.'],
  },
  {
    id: 'will/future',
    words: ['will'],
    applies: () => true,
    inactiveBecause: 'future',
    examples: ['The council will vote on Monday.'],
  },
  {
    id: 'should/inversion',
    words: ['should'],
    applies: (use) => isSentenceStart(use) && headOf(use).text === 'Should',
    inactiveBecause: null,
    level: 'open',
    examples: ['Should the talks fail, the port will close.'],
  },
  {
    id: 'should/expectation',
    words: ['should', 'ought to'],
    applies: (use) =>
      !isNegatedAfter(use) &&
      (isOneOf(governed(use), ...attained) ||
        hasAttained(use) ||
        (isOneOf(governed(use), ...arriving) && !isPerson(use))),
    inactiveBecause: null,
    examples: ['The parts should arrive by Friday.', 'The crews should be able to reach the village tonight.'],
  },
  {
    id: 'should/duty',
    words: ['should', 'ought to'],
    applies: () => true,
    inactiveBecause: 'duty',
    examples: ['The state should pay the nurses more.'],
  },
  {
    id: 'must/inference',
    words: ['must'],
    applies: isPerfect,
    inactiveBecause: null,
    examples: ['The thieves must have used a ladder.'],
  },
  {
    id: 'must/duty',
    words: ['must'],
    applies: () => true,
    inactiveBecause: 'duty',
    examples: ['Drivers must carry chains.'],
  },
]

/** Whether a finite past stands in the sentence, so that the modal may be a shifted one. */
function hasPast({ document, hedge }: Use): boolean {
  return sentenceWords(document, hedge.sentence).some(isFinitePast)
}

/** Whether the sentence tells of the past and nobody in it says anything: "could" was an ability. */
function isNarrated(use: Use): boolean {
  if (use.conditional) return false
  const words = sentenceWords(use.document, use.hedge.sentence)
  return words.some(isFinitePast) && !words.some((word) => saying.has(word.lemma)) && !words.some(isPresent)
}

function isFinitePast(word: Word): boolean {
  return word.form === 'past' && (word.tag === 'VERB' || word.tag === 'AUX') && !modals.has(word.norm)
}

function isPresent(word: Word): boolean {
  return word.form === 'third' || (word.tag === 'AUX' && presents.has(word.norm))
}

/** "Could be seen": a passive participle follows. */
function isPassive(use: Use): boolean {
  return isOneOf(after(use), 'be') && after(use, 2)?.form === 'participle'
}

function isSentenceStart({ document, hedge }: Use): boolean {
  const start = document.sentences[hedge.sentence]?.tokens.first ?? 0
  return hedge.first === start || (hedge.first === start + 1 && document.tokens[start]?.kind === 'quote')
}

/** "Would have prevented": have before a participle. */
function isPerfect(use: Use): boolean {
  for (let n = 1; n <= 3; n++) {
    const word = after(use, n)
    if (isOneOf(word, 'have', "'ve", 'of')) return !isTag(after(use, n + 1), 'DET', 'NOUN', 'NUM', 'ADJ', 'PART')
    if (!isTag(word, 'ADV', 'PART') && !isNot(word)) return false
  }
  return false
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

/** "Should be able to": the predicate, or what follows "be". */
function hasAttained(use: Use): boolean {
  for (let n = 1; n <= 4; n++) if (isOneOf(after(use, n), ...attained)) return true
  return false
}

const modals = new Set(['could', 'would', 'might', 'should', 'may', 'must'])
const presents = new Set(['is', 'are', 'am', 'has', 'have', 'do', 'does', "'s", "'re", "'ve", 'will', 'can', 'may'])
const saying = new Set([
  'say',
  'tell',
  'warn',
  'add',
  'argue',
  'think',
  'believe',
  'suggest',
  'note',
  'report',
  'fear',
  'claim',
  'speculate',
  'announce',
  'conclude',
  'estimate',
  'acknowledge',
  'concede',
  'predict',
  'know',
  'hope',
  'ask',
])
const persons = new Set(['i', 'we', 'you', 'he', 'she', 'they', 'who'])

function isPerson(use: Use): boolean {
  const subject = subjectOf(use, headOf(use).head)
  return subject !== undefined && (persons.has(subject.norm) || subject.tag === 'PROPN')
}
