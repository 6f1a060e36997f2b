import type { ParsedDocument, Range, Word } from '../../layers.js'
import { carriers } from '../../lexicon/carriers.js'
import { childBy, childrenBy } from '../../match/tree.js'
import { isNominal } from '../phrases/climb-phrase.js'
import { toSourcePhrase } from '../phrases/to-source-phrase.js'
import type { Mention } from '../reading.js'
import type { SubjectRule, SubjectView } from './subject-rule.js'

const completers: ReadonlySet<string> = new Set(['as', 'that', 'because', 'whether', 'why', 'how', 'if'])
/** What opens the complement of a passive: "seen as", "blamed for". */
const complementing: ReadonlySet<string> = new Set(['as', 'for'])

/** "was described as a surrender by | farmers", "seen as a victory by | farmers". */
export const agent: SubjectRule = {
  id: 'subject/agent',
  words: 'what stands behind "by" in a passive',
  examples: [
    { text: 'The deal was described as a surrender by farmers.', mention: 'farmers' },
    { text: 'The deal was criticized by farmers and by their bank.', mention: 'farmers and by their bank' },
    { text: 'The mayor was accused by the mayor of Sel, who left, of lying.', mention: 'the mayor of Sel, who left' },
  ],
  others: ['The deal was criticized by refusing to sign it.'],
  find: findAgent,
}

function findAgent({ document, cue }: SubjectView): Mention | null {
  const phrases = childrenBy(document, cue.head, 'obl', 'nmod', 'advcl')
  const agent = findBy(document, phrases) ?? findLateAgent(document, phrases)
  if (!agent) return null
  const { ranges, heads } = toSourcePhrase(document, agent.index, cue)
  const [other] = childrenBy(document, cue.head, 'conj').filter((word) => isNominal(word) && word.index > agent.index)
  const joined = other && childBy(document, other.index, 'cc')?.index === ranges[0]?.end
  if (other && joined && ranges[0]) {
    const { end = other.index + 1 } = toSourcePhrase(document, other.index, cue).ranges[0] ?? {}
    return { heads: [...heads, other.index], ranges: [cutAgent(document, { first: ranges[0].first, end })] }
  }
  return { heads, ranges: ranges.map((range) => cutAgent(document, range)) }
}

/** "seen as a victory | by farmers": trees hang it on the noun before. */
function findLateAgent(document: ParsedDocument, phrases: readonly Word[]): Word | undefined {
  const complement = phrases.find((phrase) => complementing.has(openerOf(document, phrase)))
  if (!complement || !isNominal(complement)) return undefined
  return findBy(document, childrenBy(document, complement.index, 'nmod', 'obl'))
}

/** "by farmers", whatever the tree makes of them; "by refusing to answer" and "by text message" are means. */
function findBy(document: ParsedDocument, phrases: readonly Word[]): Word | undefined {
  return phrases.find(
    (phrase) => phrase.form !== 'gerund' && openerOf(document, phrase) === 'by' && !isMeans(document, phrase),
  )
}

/** "by letter": one thing without an article. */
function isMeans(document: ParsedDocument, { lemma, index, form }: Word): boolean {
  return carriers.has(lemma) && form === 'singular' && !childBy(document, index, 'det', 'nmod:poss', 'nummod', 'amod')
}

function openerOf(document: ParsedDocument, phrase: Word): string {
  return childBy(document, phrase.index, 'case', 'mark')?.norm ?? ''
}

/** "by farmers | as theft", "| of lying", "| for closing it": what stands behind "by" without what completes the verb. */
function cutAgent({ tokens }: ParsedDocument, { first, end }: Range): Range {
  const by = tokens.slice(first, end).find(({ norm }) => norm === 'by')
  const from = by ? by.index + 1 : first
  for (let at = from + 1; at < end; at += 1) {
    const [word, next] = tokens.slice(at, at + 2)
    const cause = word?.norm === 'for' && (next?.form === 'gerund' || next?.kind === 'quote')
    const charge = word?.norm === 'of' && next?.form === 'gerund'
    // "by the mayor, who left|, of lying"
    if (cause || charge || completers.has(word?.norm ?? ''))
      return { first: from, end: tokens[at - 1]?.norm === ',' ? at - 1 : at }
  }
  return { first: from, end }
}
