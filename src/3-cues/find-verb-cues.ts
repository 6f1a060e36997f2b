import type { CueCandidate, ParsedDocument, Word } from '../layers.js'
import { feelings } from '../lexicon/feelings.js'
import type { Lexicon } from '../lexicon/lexicon.js'
import { safeForms } from '../lexicon/safe-forms.js'
import { hasNegativeSubject } from '../match/has-negative-subject.js'
import { isHyphen } from '../match/is-hyphen.js'
import { childBy } from '../match/tree.js'
import { findFeeling } from './find-feeling.js'
import { findStance } from './find-stance.js'
import { findVerbGroup } from './find-verb-group.js'
import { indexVerbs, type VerbPattern } from './index-verbs.js'
import { isNegated } from './is-negated.js'
import { opensAgreement } from './opens-agreement.js'
import { opensRumour } from './opens-rumour.js'
import { setsAmount } from './sets-amount.js'
import { sharesOf } from './shares-of.js'

/** What opens a clause behind a report. */
const clauseOpeners: ReadonlySet<string> = new Set('that whether where how why if he she it they we'.split(' '))
/** What a verb never follows, whatever a tagger says: "every crown". */
const articles: ReadonlySet<string> = new Set(['a', 'an', 'the', 'every'])

/** Find verbs and verbal phrases of the lexicon with their auxiliaries: "has not said", "went on to say". */
export function findVerbCues(document: ParsedDocument, lexicon: Lexicon): readonly CueCandidate[] {
  const verbs = indexVerbs(lexicon)
  const cues: CueCandidate[] = []
  for (const word of document.tokens) {
    const safe = safeForms.get(word.norm)
    const patterns = verbs.get(safe ?? word.lemma) ?? verbs.get(word.norm)
    if (!patterns || (!safe && !isVerbal(word) && !isMistagged(document, word))) continue
    if (isCompound(document, word) || isArticle(document.tokens[word.index - 1])) continue
    for (const pattern of patterns) {
      const particles = matchParticles(document, word, pattern)
      const { amount } = pattern.verb
      if (!particles || (amount && !setsAmount(document, word, amount))) continue
      cues.push(toCandidate(document, lexicon, word, particles, pattern))
      break
    }
  }
  return cues
}

function isVerbal(word: Word): boolean {
  const adjectival = word.relation === 'amod' || word.relation === 'compound'
  return word.tag === 'VERB' && !(adjectival && word.form !== 'past' && word.form !== 'third')
}

/** A verb that looks like a plural or like "a good read", where only a verb can stand. */
function isMistagged(document: ParsedDocument, word: Word): boolean {
  return (
    word.tag === 'NOUN' &&
    (word.norm.endsWith('s') || word.norm === 'read') &&
    (isFinalReport(document, word) || isOpeningReport(document, word) || isInvertedReport(document, word))
  )
}

/** "The survey asks whether …", "A new poll shows he won": behind the first noun of the sentence and before a clause. */
function isOpeningReport(document: ParsedDocument, { index, sentence }: Word): boolean {
  const next = document.tokens[index + 1]
  if (!next || !clauseOpeners.has(next.norm)) return false
  const first = document.sentences[sentence]?.tokens.first ?? index
  if (first === index || index - first > 6) return false
  const nouns = document.tokens[index - 1]
  if (nouns?.tag !== 'NOUN' && nouns?.tag !== 'PROPN') return false
  return document.tokens
    .slice(first, index)
    .every(({ tag }) => ['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PART'].includes(tag))
}

/** '"…," the study notes.', "The dam is safe, a Brill University poll shows." */
function isFinalReport(document: ParsedDocument, { index, sentence }: Word): boolean {
  const next = document.tokens[index + 1]
  if (next?.sentence === sentence && next.norm !== '.') return false
  for (let at = index - 1; at > index - 7; at -= 1) {
    const word = document.tokens[at]
    if (word?.sentence !== sentence) return false
    if (word.norm === ',' || word.kind === 'quote') return at < index - 1 && opensSource(document.tokens[at + 1])
    if (word.tag === 'ADP' || word.tag === 'CCONJ' || word.tag === 'VERB') return false
  }
  return false
}

/** ", reports Harbor News.": behind a comma, and before nothing but a name. */
function isInvertedReport(document: ParsedDocument, { index, sentence }: Word): boolean {
  if (document.tokens[index - 1]?.norm !== ',') return false
  const end = document.sentences[sentence]?.tokens.end ?? index
  const name = document.tokens.slice(index + 1, end).filter(({ kind }) => kind === 'word')
  return name.length > 0 && name.length < 5 && name.every(({ text, tag }) => /^\p{Lu}/u.test(text) || tag === 'DET')
}

function opensSource(word: Word | undefined): boolean {
  return word?.tag === 'DET' || word?.tag === 'PROPN' || word?.tag === 'PRON'
}

/** "a", and "A" at the start; not "Witness A". */
function isArticle(word: Word | undefined): boolean {
  return articles.has(word?.norm ?? '') && word?.tag !== 'PROPN'
}

/** "so-called", "truth-telling". */
function isCompound(document: ParsedDocument, { index }: Word): boolean {
  const [before, after] = [document.tokens[index - 1], document.tokens[index + 1]]
  const joined = document.tokens[index]
  return (isHyphen(before) && !joined?.spaceBefore) || isHyphen(after)
}

/** The tokens of the words after the verb; undefined when they are not there. "It" may stand between: "made it clear". */
function matchParticles(document: ParsedDocument, verb: Word, { words }: VerbPattern): readonly number[] | undefined {
  const found: number[] = []
  let at = verb.index + 1
  for (const wanted of words.slice(1)) {
    if (wanted !== 'it' && document.tokens[at]?.norm === 'it') {
      found.push(at)
      at += 1
    }
    const token = document.tokens[at]
    if (!token || (token.norm !== wanted && token.lemma !== wanted)) return undefined
    found.push(at)
    at += 1
  }
  return found.length > 0 && tellsWhere(document, at) ? undefined : found
}

/** "insisted on | RTV that", "insisted on | Monday that": where or when, and the clause of the verb alone; a tagger may miss the name. */
function tellsWhere({ tokens }: ParsedDocument, first: number): boolean {
  let at = first
  while (/^\p{Lu}/u.test(tokens[at]?.text ?? '')) at += 1
  return at > first && tokens[first - 1]?.norm === 'on' && tokens[at]?.norm === 'that'
}

function toCandidate(
  document: ParsedDocument,
  lexicon: Lexicon,
  word: Word,
  particles: readonly number[],
  { verb }: VerbPattern,
): CueCandidate {
  const kind = lexicon.reportingClasses[verb.class]
  const feeling = findFeeling(document, word)
  const tokens = findVerbGroup(document, word, [...particles, ...feeling])
  return {
    kind: 'verb',
    tokens,
    head: word.index,
    lemma: verb.lemma,
    class: verb.class,
    act: kind?.act ?? 'state',
    stance: findStance(document, word, verb.stance ?? kind?.stance ?? 'neutral'),
    effect: effectOf(document, feeling) ?? verb.effect ?? kind?.effect ?? 'none',
    negated: isNegated(document, tokens) || hasNegativeSubject(document, word),
    wordless: verb.wordless === true && !isSpoken(document, word),
    frames: sharesOf(lexicon.reportingClasses, verb),
    scope: isSpoken(document, word) ? 'speech' : (kind?.scope ?? 'speech'),
    ruleId: particles.length > 0 ? 'cue/phrasal-verb' : 'cue/verb',
  }
}

/** "expressed doubt": what is expressed weakens the claim, not the verb. */
function effectOf({ tokens }: ParsedDocument, [noun = -1]: readonly number[]): string | undefined {
  return feelings.get(tokens[noun]?.lemma ?? '')
}

/** "is believed to be ill", "it is understood that": a state of mind of nobody named is hearsay; "agreed that" is a reply. */
function isSpoken(document: ParsedDocument, word: Word): boolean {
  const rumour = opensRumour(document.tokens, word.index) && childBy(document, word.index, 'aux:pass') !== undefined
  return rumour || opensAgreement(document.tokens, word.index)
}
