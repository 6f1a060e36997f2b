import type { ParsedDocument, Word } from '../layers.js'
import { audiences, posting, stages } from '../lexicon/channel-words.js'
import { rumouringVerbs } from '../lexicon/rumouring-verbs.js'
import { isOutletOf } from '../match/is-outlet-of.js'
import { childBy } from '../match/tree.js'
import type { Channel } from '../types.js'
import type { Reading } from './reading.js'

/** What sets another report against this one. */
const joints: ReadonlySet<string> = new Set(['though', 'although', 'while', 'whereas'])

/**
 * Tell how the words reached the article, from the reporting clause alone.
 *
 * @param publisher Who publishes the article: what was told to them is first-hand.
 */
export function findChannel(
  document: ParsedDocument,
  { cue, mention, content, recipient }: Reading,
  publisher: string | undefined,
): Channel {
  if (cue.kind === 'adverb') return 'hearsay'
  const passive = childBy(document, cue.head, 'aux:pass') !== undefined
  if (passive && mention.ranges.length === 0 && rumouringVerbs.has(cue.lemma)) return 'hearsay'
  const last = cue.tokens.at(-1) ?? cue.head
  const behind = document.tokens.slice(cue.head + 1, last + 12)
  // "an aide said, though | Doe told a rally": another report
  const joint = behind.findIndex(({ norm }) => joints.has(norm))
  const nearby = (joint < 0 ? behind : behind.slice(0, joint)).filter(
    ({ sentence, index }) =>
      sentence === document.tokens[last]?.sentence && !content.some(({ first, end }) => index >= first && index < end),
  )
  const told = recipient ? document.tokens.slice(recipient.first, recipient.end) : []
  if (told.some((word) => audiences.has(word.lemma) || audiences.has(word.norm))) return 'public'
  if (isAnotherOutlet(told, publisher) || isAnotherOutlet(interviewerIn(nearby), publisher)) return 'relayed'
  return posting.has(cue.lemma) ||
    nearby.some((word) => isNoun(word.tag) && (stages.has(word.lemma) || stages.has(word.norm)) && !isObject(word))
    ? 'public'
    : 'interview'
}

/** "said, confirming | a report": nothing is said in it. */
function isObject({ relation }: Word): boolean {
  return relation === 'obj' || relation.startsWith('nsubj')
}

/** Somebody with a name who does not publish the article. */
function isAnotherOutlet(words: readonly Word[], publisher: string | undefined): boolean {
  const name = words.filter(isName).map(({ text }) => text)
  return name.length > 0 && !isOutletOf(publisher, name.join(' '))
}

/** "in an interview with | the Courier": who it was given to. */
function interviewerIn(words: readonly Word[]): readonly Word[] {
  const at = words.findIndex(({ lemma }) => lemma === 'interview')
  return at >= 0 && words[at + 1]?.norm === 'with' ? words.slice(at + 2, at + 5) : []
}

function isName(word: Word): boolean {
  return word.tag === 'PROPN' || (word.tag === 'NOUN' && word.text !== word.norm)
}

function isNoun(tag: Word['tag']): boolean {
  return tag === 'NOUN' || tag === 'PROPN'
}
