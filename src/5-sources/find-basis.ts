import type { ParsedDocument, Range, Word } from '../layers.js'
import type { SourceLexicon } from '../lexicon/source-words.js'
import type { Basis } from '../types.js'

const taking = new Set(['attend', 'participate', 'witness', 'join'])
const seeing = new Set(['see', 'review', 'read', 'examine', 'obtain', 'view'])
const texts = new Set([
  'document',
  'report',
  'letter',
  'memo',
  'text',
  'email',
  'transcript',
  'draft',
  'record',
  'filing',
  'paper',
  'file',
  'cable',
  'assessment',
  'copy',
])

/**
 * Say how a source knows, from the words around its mention only. First that fits: participant, briefed, documents,
 * witness, familiar, expertise, position, none.
 *
 * @param range The description with what follows it: relative clauses too.
 * @param noun The noun that names the source, singular: "official".
 */
export function findBasis({ tokens }: ParsedDocument, range: Range, noun: string, words: SourceLexicon): Basis {
  let best: Basis = 'none'
  for (let at = range.first; at < range.end; at += 1) {
    const basis = basisAt(at)
    if (basis && bases.indexOf(basis) < bases.indexOf(best)) best = basis
  }
  if (best !== 'none') return best
  const { personNouns } = words
  if (personNouns.witnesses.has(noun) && !personNouns.acquaintances.has(noun)) return 'witness'
  if (personNouns.acquaintances.has(noun)) return 'familiar'
  if (personNouns.positions.has(noun) || personNouns.offices.has(noun) || personNouns.spokespeople.has(noun))
    return 'position'
  return personNouns.experts.has(noun) ? 'expertise' : 'none'

  function basisAt(at: number): Basis | null {
    const { lemma, norm, tag } = tokens[at] as Word
    const next = tokens[at + 1]
    const near = (from: number, to: number, fits: (word: Word) => boolean) =>
      tokens.slice(from, Math.min(to, range.end)).some(fits)
    if (tag === 'VERB' && lemma === 'attend')
      return near(at + 1, at + 5, (word) =>
        /meeting|session|gathering|event|dinner|briefing|talks|rally|conference|hearing|party|funeral|summit/.test(
          word.lemma,
        ),
      )
        ? 'participant'
        : null
    if (taking.has(lemma) && tag === 'VERB') return lemma === 'witness' ? 'witness' : 'participant'
    if (lemma === 'take' && next?.norm === 'part') return 'participant'
    if (
      norm === 'attendance' ||
      (norm === 'present' &&
        (next?.norm === 'at' || next?.norm === 'for' || next?.norm === 'during' || tokens[at - 1]?.lemma === 'be'))
    )
      return 'participant'
    if (norm === 'room' && tokens[at - 2]?.norm === 'in') return 'participant'
    if (norm === 'involved' && next?.norm === 'in') return 'participant'
    if (tag === 'VERB' && lemma === 'work' && next?.norm === 'on' && tokens[at - 1]?.norm === 'who')
      return 'participant'
    if (tag === 'VERB' && (lemma === 'speak' || lemma === 'meet' || lemma === 'talk') && next?.norm === 'with')
      return 'participant'
    if (lemma === 'brief' || norm === 'briefing' || norm === 'briefed') return tag === 'ADJ' ? null : 'briefed'
    if (seeing.has(lemma) && near(at + 1, at + 7, (word) => texts.has(word.lemma))) return 'documents'
    if (tag === 'VERB' && (lemma === 'see' || lemma === 'hear' || lemma === 'watch')) return 'witness'
    if (norm === 'familiar' || norm === 'knowledgeable' || norm === 'apprised' || norm === 'privy') return 'familiar'
    if (
      norm === 'knowledge' &&
      /^(?:with|direct|had|has|have|having|firsthand|first-hand|personal|intimate|of|no)$/.test(
        tokens[at - 1]?.norm ?? '',
      )
    )
      return 'familiar'
    if (norm === 'close' && (next?.norm === 'to' || next?.norm === 'with')) return 'familiar'
    if (tag === 'VERB' && lemma === 'know' && tokens[at - 1]?.norm === 'who') return 'familiar'
    return null
  }
}

/** From the best ground to none. */
export const bases: readonly Basis[] = [
  'participant',
  'briefed',
  'documents',
  'witness',
  'familiar',
  'expertise',
  'position',
  'none',
]
