import type { ParsedDocument, Word } from '../../layers.js'
import { tellingVerbs } from '../../lexicon/addressing-verbs.js'
import { knowingWords } from '../../lexicon/knowing-words.js'
import { relativeOpeners } from '../../lexicon/relative-pronouns.js'
import { timeWords } from '../../lexicon/time-words.js'
import { judgingVerbs, namingVerbs } from '../../lexicon/verb-traits.js'
import { isFiniteVerb } from '../../match/is-finite-verb.js'
import { isHyphen } from '../../match/is-hyphen.js'
import { conjunctsOf } from '../../match/tree.js'
import { announces } from '../announces.js'
import { isNominal } from '../phrases/climb-phrase.js'
import type { Mention } from '../reading.js'
import { endOfInverted } from './end-of-inverted.js'
import { goesOn } from './goes-on.js'
import type { SubjectRule, SubjectView } from './subject-rule.js'

const phrase: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'ADJ', 'DET', 'PART', 'SYM'])
/** What an adverbial before the clause opens with. */
const fronted: ReadonlySet<string> = new Set(['ADP', 'ADV', 'SCONJ'])

/**
 * "“…,” said | the mayor of Brill, who …", "The plan failed, said | Doe, a lawyer": to the end of the sentence, or to a quotation, a
 * dash, a participle or an adverbial of the verb.
 */
export const inverted: SubjectRule = {
  id: 'subject/inverted',
  words: 'what follows a verb that its content stands before',
  examples: [
    {
      text: '“The dam is safe,” said the mayor of Brill, who lives below it.',
      mention: 'the mayor of Brill, who lives below it',
    },
    { text: 'The dam is safe, said Ina Haim, a lawyer, on Friday.', mention: 'Ina Haim, a lawyer' },
    { text: 'Dam safe, says mayor', mention: 'mayor' },
    { text: 'In 2006, says Haim, the dam broke twice.', mention: 'Haim' },
  ],
  others: ['The mayor, she said, Ina Haim trusts.', 'Haim left early and said the yard could close.'],
  find: findInverted,
}

function findInverted(view: SubjectView): Mention | null {
  const { document, cue, verb } = view
  const first = (cue.tokens.at(-1) ?? cue.head) + 1
  const opener = document.tokens[first]
  if (verb.form === 'gerund' || opener?.sentence !== verb.sentence || !isPart(opener) || timeWords.has(opener.norm))
    return null
  if (!announces(document, verb) && !(mayFollow(verb) && followsContent(view))) return null
  const end = endOfInverted(document, first, verb, partsClause(view))
  const head = findHead(document, first, end)
  // "said | the yard could close": a clause, and no subject
  const next = document.tokens[head + 1]
  const clause = next?.sentence === verb.sentence && next.index < end && isFiniteVerb(document, next)
  return head < 0 || clause ? null : { ranges: [{ first, end }], heads: findHeads(document, head, end) }
}

/** A "reports" that the tagger took for a noun is finite too. */
function mayFollow({ tag, form }: Word): boolean {
  return tag === 'NOUN' || form === 'past' || form === 'third' || form === 'base'
}

/** A word of a noun phrase; a capital makes a name of whatever the tagger saw. */
function isPart({ tag, text }: Word): boolean {
  return phrase.has(tag) || /^\p{Lu}/u.test(text)
}

/** A closing quotation mark right before the verb; or a comma after a whole clause, with no clause after. */
function followsContent(view: SubjectView): boolean {
  const { document, cue, verb, start, sentence } = view
  const before = document.tokens[start - 1]
  if (!before || cue.tokens.length > 2 || tellingVerbs.has(cue.lemma)) return false
  if (before.kind === 'quote') return before.quotation !== verb.quotation || closesUnopened(document, before)
  if (before.norm !== ',' || before.sentence !== verb.sentence || start !== cue.head) return false
  // "warns of | a strike"
  if (cue.tokens.at(-1) !== cue.head) return false
  if (judgingVerbs.has(cue.lemma) || namingVerbs.has(cue.lemma)) return false
  const left = document.tokens.slice(sentence.first, start)
  const right = document.tokens.slice(cue.head + 1, sentence.end)
  if (hasClause(document, left)) return !hasClause(document, beforeDescription(right))
  if (isHeadline(left, right)) return true
  return partsClause(view) || (right.some((word) => goesOn(document, word.index)) && !isRelative(left))
}

/** "In 2006, says Doe, | the dam broke": nothing but an adverbial stands before, and the clause behind one name. */
function partsClause({ document, cue, start, sentence }: SubjectView): boolean {
  const left = document.tokens.slice(sentence.first, start)
  const right = document.tokens.slice(cue.head + 1, sentence.end)
  const comma = right.findIndex(({ norm }) => norm === ',')
  return (
    comma > 0 &&
    left.findIndex(({ norm }) => norm === ',') === left.length - 1 &&
    fronted.has(left[0]?.tag ?? '') &&
    !hasClause(document, left) &&
    !hasClause(document, right.slice(0, comma)) &&
    right[comma + 1]?.form !== 'gerund' &&
    !relativeOpeners.has(right[comma + 1]?.norm ?? '') &&
    hasClause(document, right.slice(comma))
  )
}

/** "Dam safe, says mayor": nothing but the content before its one comma, nothing but a bare noun behind the verb. */
function isHeadline(left: readonly Word[], right: readonly Word[]): boolean {
  const [noun] = right
  const bare = right.length > 0 && right.every(({ tag }) => tag === 'NOUN' || tag === 'PROPN' || tag === 'ADJ')
  return bare && noun?.tag !== 'PROPN' && left.filter(({ norm }) => norm === ',').length === 1
}

/** "Doe, who |, says Roe, left" has its verb to come. */
function isRelative(words: readonly Word[]): boolean {
  return words.some(({ norm }) => relativeOpeners.has(norm))
}

/** '…, ”' at the start of a cut text: a closing mark whose opening one is missing. */
function closesUnopened(document: ParsedDocument, mark: Word): boolean {
  return mark.quotation < 0 && document.tokens[mark.index - 1]?.tag === 'PUNCT'
}

/** What "who …" and "familiar with …" say of the source is theirs, whatever verbs it has; ", because …" goes on with the content. */
function beforeDescription(words: readonly Word[]): readonly Word[] {
  const at = words.findIndex(
    ({ norm }, at) => relativeOpeners.has(norm) || knowingWords.qualities.has(norm) || opensClause(words, at),
  )
  return at < 0 ? words : words.slice(0, at)
}

/** ", because the dam is old", ", and the dam is old"; not ", and left". */
function opensClause(words: readonly Word[], at: number): boolean {
  const [comma, joint, next] = words.slice(Math.max(0, at - 1), at + 2)
  if (comma?.norm !== ',' || joint?.norm === 'that') return false
  return joint?.tag === 'SCONJ' || (joint?.tag === 'CCONJ' && next?.tag !== 'VERB' && next?.tag !== 'AUX')
}

/** A finite verb outside the relative clauses that commas set off. */
function hasClause(document: ParsedDocument, words: readonly Word[]): boolean {
  let aside = false
  for (const [at, word] of words.entries()) {
    if (word.norm === ',') aside = relativeOpeners.has(words[at + 1]?.norm ?? '')
    else if (relativeOpeners.has(word.norm)) aside = true
    else if (!aside && (at > 0 || word.form === 'base') && isFiniteVerb(document, word)) return true
  }
  return false
}

/** The last noun of the first unbroken noun phrase. */
function findHead(document: ParsedDocument, first: number, end: number): number {
  let head = -1
  for (let at = first; at < end; at += 1) {
    const word = document.tokens[at]
    if (!word || !(isPart(word) || isHyphen(word)) || relativeOpeners.has(word.norm)) break
    if (isNominal(word)) head = at
  }
  return head
}

/** The head and, after "and" or a comma list, the heads beside it. */
function findHeads(document: ParsedDocument, head: number, end: number): readonly number[] {
  const conjuncts = conjunctsOf(document, head).filter(
    (word) => word.index > head && word.index < end && isNominal(word),
  )
  return [head, ...conjuncts.map(({ index }) => index)]
}
