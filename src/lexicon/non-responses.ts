/** How a story says that somebody gave no answer. Words after AP, Reuters and PolNeAR usage. */
export interface NonResponse {
  /** Lemma of the word that carries it: "decline", "respond", "reach", "available", "comment". */
  readonly head: string
  /** Whether "not", "never" or "n't" must stand in the verb group. */
  readonly negated: boolean
  /** Lemmas of which one must follow within six words; [] when nothing must. */
  readonly follows: readonly string[]
  /** Whether, with nothing behind it, somebody must have been asked before: "was asked but declined", not "the Senate refused". */
  readonly asked?: boolean
  /** Lemmas of auxiliaries of which one must stand in the verb group: "was contacted for comment", not "contacted for comment, she said". */
  readonly with?: readonly string[]
  /** Whether one of `follows` must be its object: "referred questions to", not "referred to the question". */
  readonly object?: boolean
}

const acts = [
  'comment',
  'say',
  'answer',
  'discuss',
  'elaborate',
  'respond',
  'provide',
  'speak',
  'talk',
  'identify',
  'name',
  'specify',
  'disclose',
  'describe',
  'detail',
  'explain',
  'give',
  'make',
  'confirm',
  'reveal',
  'release',
  'address',
  'interviewed',
  'interview',
]

export const nonResponses: readonly NonResponse[] = [
  { head: 'decline', negated: false, follows: acts, asked: true },
  {
    head: 'refuse',
    negated: false,
    follows: ['say', 'comment', 'answer', 'elaborate', 'discuss', 'drawn', 'interviewed', 'deny'],
    asked: true,
  },
  { head: 'confirm', negated: true, follows: ['deny'], asked: true, with: ['will', 'would', 'can', 'could', 'do'] },
  { head: 'drawn', negated: true, follows: ['on', 'into'], with: ['will', 'would', 'can', 'could'] },
  { head: 'contact', negated: false, follows: ['comment'], with: ['be'] },
  { head: 'approach', negated: false, follows: ['comment'], with: ['be'] },
  { head: 'refer', negated: false, follows: ['question', 'inquiry', 'enquiry', 'query'], object: true },
  {
    head: 'respond',
    negated: true,
    follows: ['request', 'message', 'email', 'e-mail', 'call', 'inquiry', 'question', 'query', 'comment'],
  },
  {
    head: 'reply',
    negated: true,
    follows: ['request', 'message', 'email', 'e-mail', 'call', 'inquiry', 'question', 'query', 'comment'],
  },
  { head: 'return', negated: true, follows: ['call', 'message', 'email', 'e-mail', 'request'] },
  {
    head: 'answer',
    negated: true,
    follows: ['request', 'message', 'email', 'e-mail', 'call', 'question', 'phone', 'telephone', 'door'],
  },
  { head: 'comment', negated: true, follows: [] },
  { head: 'elaborate', negated: true, follows: [] },
  {
    head: 'reach',
    negated: true,
    follows: ['comment', 'interview', 'immediately', 'phone', 'telephone', 'email', 'e-mail'],
  },
  { head: 'available', negated: true, follows: ['comment', 'interview'] },
  { head: 'unable', negated: false, follows: ['comment'] },
  { head: 'unavailable', negated: false, follows: ['comment', 'interview'] },
]

/** What those who have reported something did not do behind "but": "but did not elaborate". */
export const silentActs: ReadonlySet<string> = new Set(
  'say elaborate comment specify identify name disclose discuss explain describe clarify suggest'.split(' '),
)

/** What they did not give: "but gave no details". */
export const details: ReadonlySet<string> = new Set(
  'detail specifics evidence proof explanation reason list timeline timetable figure number example further'.split(' '),
)

/** By these somebody was asked for an answer. */
export const requests: ReadonlySet<string> = new Set(
  'ask request approach contact invite press comment interview'.split(' '),
)

/** What "there was no … from" somebody. */
export const answers: ReadonlySet<string> = new Set(['comment', 'response', 'reply', 'reaction'])
