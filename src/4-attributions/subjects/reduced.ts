import type { CueCandidate, ParsedDocument, Range, Word } from '../../layers.js'
import { safeForms } from '../../lexicon/safe-forms.js'
import { timeWords } from '../../lexicon/time-words.js'
import { isFiniteVerb } from '../../match/is-finite-verb.js'
import { isInfinitive } from '../../match/is-infinitive.js'
import { opensThat } from '../opens-that.js'
import { isNominal } from '../phrases/climb-phrase.js'
import { skipConnective } from '../phrases/skip-connective.js'
import type { Mention } from '../reading.js'
import type { SubjectRule, SubjectView } from './subject-rule.js'

const opener: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM'])
const part: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PRON', 'PART', 'ADP', 'ADV', 'SYM'])
const longest = 25

/**
 * "Researchers not involved in the work | said", "Research conducted for the board | showed": trees take the participle for a verb of
 * its own. Where one other verb stands before a report, with no mark or conjunction between, it describes.
 */
export const reduced: SubjectRule = {
  id: 'subject/reduced',
  words: 'a noun at the start of its clause that a participle describes',
  examples: [
    {
      text: 'Researchers not involved in the work said it was sound.',
      mention: 'Researchers not involved in the work',
    },
    {
      text: 'Haim has left, and people familiar with her thinking say the work is sound.',
      mention: 'people familiar with her thinking',
    },
    { text: 'Research conducted for the board showed that it was sound.', mention: 'Research conducted for the board' },
  ],
  others: [
    'Other leaders used blunt words to denounce what Haim called a ruin.',
    'Researchers found that the work was sound.',
    'Orr said an aide close to the mayor told her it was sound.',
  ],
  find: findReduced,
}

function findReduced({ document, cue, verb, start: end, sentence }: SubjectView): Mention | null {
  const first = startOfClause(document, sentence, end)
  const words = document.tokens.slice(first, end)
  if (!opener.has(words[0]?.tag ?? '') || words.length > longest) return null
  if (timeWords.has(words[0]?.norm ?? '')) return null
  const verbs = words.filter((word) => word.tag === 'VERB' && !isInfinitive(document, word))
  const [participle] = verbs
  const noun = participle && document.tokens[participle.index - (before(document, participle)?.norm === 'not' ? 2 : 1)]
  const describes = verbs.length === 1 && participle && isReduced(participle) && isNominal(noun)
  const whole = words.every(
    (word) => word === participle || part.has(word.tag) || (word.form === 'base' && isInfinitive(document, word)),
  )
  if (!describes || !whole || !isFiniteVerb(document, document.tokens[end])) return null
  const head = document.tokens.slice(first, participle.index).find((word) => isNominal(word) && closes(document, word))
  const agrees = verb.form === 'base' && head?.form === 'plural'
  return head && (agrees || mustBeFinite(document, cue, verb))
    ? { ranges: [{ first, end }], heads: [head.index] }
    : null
}

/** Behind the writer's own connective, "But", or the ", and" that joins two clauses. */
function startOfClause(document: ParsedDocument, { first }: Range, before: number): number {
  const { tokens } = document
  const joint = tokens
    .slice(first, before)
    .findLast(({ tag, index }) => tag === 'CCONJ' && (index === first || tokens[index - 1]?.norm === ','))
  return joint ? joint.index + 1 : skipConnective(document, first)
}

/** The last noun of the first noun phrase. */
function closes({ tokens }: ParsedDocument, { index }: Word): boolean {
  return !isNominal(tokens[index + 1])
}

/** A form that no participle has, or any before "that". */
function mustBeFinite(document: ParsedDocument, cue: CueCandidate, verb: Word): boolean {
  const last = cue.tokens.at(-1) ?? cue.head
  return safeForms.has(verb.norm) || opensThat(document, last + 1)
}

/** "conducted", "going", which may have been taken for a past; not "said", "told", which have their own subject. */
function isReduced({ form, norm }: Word): boolean {
  return form === 'participle' || form === 'gerund' || (form === 'past' && !safeForms.has(norm))
}

function before({ tokens }: ParsedDocument, { index }: Word): Word | undefined {
  return tokens[index - 1]
}
