import type { ParsedDocument, Word } from '../layers.js'
import { childBy } from '../match/tree.js'
import { isThing } from './surroundings.js'

const owners = new Set(['i', 'we', 'you', 'he', 'she', 'they', 'it', 'one', 'who', 'there'])

/** Whether people other than the speaker do what a verb says: "voters believe", not "is believed"; a pronoun is the speaker. */
export function isOthers(document: ParsedDocument, { index, form }: Word): boolean {
  if (form === 'participle' && document.tokens[index - 1]?.lemma === 'be') return false
  const subject = childBy(document, index, 'nsubj')
  return subject !== undefined && !owners.has(subject.norm) && !isThing(subject)
}
