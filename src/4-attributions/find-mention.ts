import type { CueCandidate, ParsedDocument, Word } from '../layers.js'
import { childBy } from '../match/tree.js'
import type { Mention } from './reading.js'
import { toSourcePhrase } from './to-source-phrase.js'

const objectControl: ReadonlySet<string> = new Set(
  'ask tell urge order force allow want lead prompt cause make'.split(' '),
)
const nominal: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON', 'NUM'])
const none: Mention = { ranges: [], heads: [] }

/** Find the words that name who speaks: the subject of the cue, also inverted, shared or carried by a governing verb. */
export function findMention(document: ParsedDocument, cue: CueCandidate): Mention {
  const head = document.tokens[cue.head]
  const subject = head && findSubject(document, head, 0)
  return subject ? toSourcePhrase(document, subject.index, cue.head) : none
}

function findSubject(document: ParsedDocument, verb: Word, depth: number): Word | undefined {
  const own = childBy(document, verb.index, 'nsubj', 'csubj')
  if (own) return own
  if (depth > 4) return undefined
  const governor = document.tokens[verb.head]
  if (verb.relation === 'root' || !governor) return findNeighbour(document, verb)
  if (verb.relation === 'conj' && governor.tag === 'VERB') return findSubject(document, governor, depth + 1)
  if (verb.relation === 'acl' && nominal.has(governor.tag)) return governor
  if (verb.relation === 'xcomp' || verb.relation === 'advcl' || verb.relation === 'acl') {
    const object = objectControl.has(governor.lemma) ? childBy(document, governor.index, 'obj', 'iobj') : undefined
    return object ?? findSubject(document, governor, depth + 1)
  }
  return findNeighbour(document, verb)
}

/** Where the tree shows no subject: the nominal right before the verb, or right after it when a quotation or comma ends before it. */
function findNeighbour(document: ParsedDocument, verb: Word): Word | undefined {
  for (let at = verb.index - 1; at >= 0 && at > verb.index - 6; at -= 1) {
    const word = document.tokens[at]
    if (!word || word.sentence !== verb.sentence || word.tag === 'PUNCT') break
    if (nominal.has(word.tag)) return word
  }
  const before = document.tokens[verb.index - 1]
  const object = childBy(document, verb.index, 'obj', 'obl', 'xcomp')
  return before?.tag === 'PUNCT' && object && object.index > verb.index && nominal.has(object.tag) ? object : undefined
}
