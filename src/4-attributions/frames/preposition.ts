import type { Range } from '../../layers.js'
import { relativeOpeners } from '../../lexicon/relative-pronouns.js'
import { childrenBy, hasRelation, subtree } from '../../match/tree.js'
import { findContentEnd } from '../ends/find-content-end.js'
import { skipTime } from '../phrases/skip-time.js'
import type { Found, FrameRule, Sight } from './frame-rule.js'
import { contentPrepositions } from './frame-words.js'

/** "complained of the delay", "wrote about the plan": the preposition joins the cue. */
export const preposition: FrameRule = {
  id: 'content/preposition',
  examples: [{ text: 'The mayor warned of layoffs at the yard.', content: ['layoffs at the yard'] }],
  read: readPreposition,
}

/** Verbs whose "to" brings who is told. */
const hearing: ReadonlySet<string> = new Set(['apologise', 'apologize', 'complain'])
const topics: ReadonlySet<string> = new Set(['for', 'about', 'of', 'over'])
const longestHearer = 10
const longestAside = 25

/** "apologised to the fans | for the delay": behind who is told, where anything is. */
function readTopic(sight: Sight, to: number): Found | null {
  const { document, cue, head } = sight
  const behind = document.tokens.slice(to + 1, to + longestHearer)
  const topic = behind.find(({ norm, tag }) => topics.has(norm) || tag === 'VERB' || tag === 'PUNCT')
  if (!topic || !topics.has(topic.norm) || topic.sentence !== head.sentence) return null
  const first = topic.index + 1
  const content = [{ first, end: findContentEnd(sight, head.index, first) }]
  return { frame: 'preposition', content, cueTokens: [...cue.tokens, topic.index] }
}

function readPreposition(sight: Sight): Found | null {
  const { document, cue, head } = sight
  const heard = readHeard(sight)
  if (heard) return heard
  const behind = (cue.tokens.at(-1) ?? cue.head) + 1
  // "apologized | on Monday | for it"
  const later = cue.lemma.includes(' ') ? behind : skipTime(document, behind)
  const at = contentPrepositions.has(document.tokens[later]?.norm ?? '') ? later : behind
  const preposition = document.tokens[at]
  if (preposition?.sentence !== head.sentence) return null
  const topic = hearing.has(cue.lemma) && preposition.norm === 'to' ? readTopic(sight, at) : null
  if (topic) return topic
  const governed = cue.lemma.includes(' ') && !contentPrepositions.has(preposition?.norm ?? '')
  const start = governed || preposition?.tag !== 'ADP' ? at : at + 1
  const target = childrenBy(document, head.index, 'obl', 'obj', 'advcl', 'xcomp', 'ccomp').find(
    (child) => child.index >= start && subtree(document, child.index).first <= start,
  )
  if (!target || (start === at && !cue.lemma.includes(' '))) return null
  if (start > at && !contentPrepositions.has(preposition?.norm ?? '')) return null
  const content = resumeAs(sight, { first: start, end: findContentEnd(sight, head.index, start) })
  return start > at
    ? { frame: 'preposition', content, cueTokens: [...cue.tokens, at] }
    : { frame: hasRelation(target, 'obl') || cue.lemma.includes(' ') ? 'object' : 'preposition', content }
}

/**
 * "asked her | about it", "warned | the crews against it": behind whom they tell or ask, the preposition opens the content; what
 * they are to keep from is told of them.
 */
function readHeard(sight: Sight): Found | null {
  const { document, head, layout } = sight
  const { recipient, complement } = layout
  const preposition = document.tokens[complement]
  if (!recipient || recipient.end !== complement || preposition?.sentence !== head.sentence) return null
  if (!contentPrepositions.has(preposition.norm) || preposition.norm === 'at' || preposition.norm === 'from')
    return null
  const first = preposition.norm === 'against' ? recipient.first : complement
  return { frame: 'preposition', content: [{ first, end: findContentEnd(sight, head.index, first) }] }
}

/** "refers to Doe|, who had left, | as “Jo”": a content that stops before a relative clause goes on behind it. */
function resumeAs(sight: Sight, content: Range): readonly Range[] {
  const { document, head } = sight
  const [comma, who, ...behind] = document.tokens.slice(content.end, content.end + longestAside)
  if (comma?.norm !== ',' || !relativeOpeners.has(who?.norm ?? '')) return [content]
  const as = behind.find(
    ({ norm, index, sentence }) =>
      norm === 'as' && sentence === head.sentence && document.tokens[index - 1]?.norm === ',',
  )
  return as ? [content, { first: as.index, end: findContentEnd(sight, head.index, as.index) }] : [content]
}
