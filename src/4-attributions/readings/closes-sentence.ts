import { relativePronouns } from '../../lexicon/relative-pronouns.js'
import { gestureVerbs } from '../../lexicon/verb-traits.js'
import { hasFiniteVerb } from '../../match/is-finite-verb.js'
import type { Found, Sight } from '../frames/frame-rule.js'
import { skipTime } from '../phrases/skip-time.js'
import type { Mention } from '../reading.js'

/** What a main clause opens with; "After the vote, he laughed" and "Asked why, he demurred" open with no clause. */
const openers: ReadonlySet<string> = new Set(['ADJ', 'DET', 'NOUN', 'NUM', 'PRON', 'PROPN'])
/** Per cent of its uses with a clause from which a verb needs one. */
const mostly = 60

/** "The ban was unlawful, a judge ruled on Tuesday.": whether a whole clause lacks nothing but its report, which ends the sentence. */
export function closesSentence({ document, cue, head }: Sight, { frame, content }: Found, mention: Mention): boolean {
  const [clause, rest] = content
  const [phrase] = mention.ranges
  if (gestureVerbs.has(cue.lemma) || !hasFiniteVerb(document, cue.tokens[0] ?? cue.head, cue.head + 1)) return false
  if (frame !== 'parenthetical' || !clause || rest || !phrase || (cue.frames.clause ?? 0) < mostly) return false
  const { tokens } = document
  const opener = tokens[clause.first]
  const next = tokens[skipTime(document, (cue.tokens.at(-1) ?? cue.head) + 1)]
  return (
    tokens[phrase.first - 1]?.norm === ',' &&
    phrase.end === cue.tokens[0] &&
    !relativePronouns.has(tokens[phrase.first]?.norm ?? '') &&
    openers.has(opener?.tag ?? '') &&
    document.sentences[head.sentence]?.tokens.first === clause.first &&
    (next?.sentence !== head.sentence || next.norm === '.') &&
    hasFiniteVerb(document, clause.first, clause.end)
  )
}
