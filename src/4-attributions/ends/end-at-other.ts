import type { Word } from '../../layers.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import { hasFiniteVerb, isFiniteVerb } from '../../match/is-finite-verb.js'
import { isHuman, looksHuman } from '../../match/is-human.js'
import { childBy } from '../../match/tree.js'
import type { Context } from '../context.js'
import { finiteForm } from '../finite-form.js'
import { fallsSilent, withholds } from './falls-silent.js'
import { horizon } from './horizon.js'
import { isPhrase } from './is-phrase.js'
import { reportsBehind, type Told } from './reports-behind.js'

/** Behind "when", they tell of whoever reports. */
const asking: ReadonlySet<string> = new Set(['asked', 'pressed', 'questioned', 'reached'])

/** What "without" belongs to where no comma stands before it: "could not be held | without evidence". */
const binding: ReadonlySet<string> = new Set(
  "not n't never no nobody none cannot can could should must would".split(' '),
)

/** Where the story leaves a content for its reporter, "said no | when asked", "| but declined to say why", or for another one, "| while Roe predicted that". */
export function endAtOther(context: Context, verb: Word, start: number, limit: number): number {
  const { document } = context
  const { tokens } = document
  const told: Told = { ...context, verb, start }
  let bound = false
  for (let at = start + 1; at < Math.min(limit, start + horizon); at += 1) {
    const [before, joint] = [tokens[at - 1], tokens[at]]
    bound ||= binding.has(before?.norm ?? '')
    if (joint?.quotation !== verb.quotation) continue
    const comma = before?.norm === ','
    const asked = joint.norm === 'when' && asking.has(tokens[at + 1]?.norm ?? '')
    const twin = joint.tag === 'CCONJ' && at > start + 1 && at < limit - 3 && twinBehind(told, joint)
    const silent = fallsSilent(document, joint) || ((comma || !bound) && withholds(document, joint))
    if (asked || silent || twin || reportsBehind(told, joint, limit)) return comma ? at - 1 : at
  }
  return limit
}

/** "claimed that it failed | but noted that …", "telling them that it failed | and vowing to …": like verbs stand side by side. */
function twinBehind(told: Told, { index }: Word): boolean {
  const { document, cueHeads } = told
  const { tokens } = document
  const next = tokens[tokens[index + 1]?.tag === 'ADV' ? index + 2 : index + 1]
  return next !== undefined && cueHeads.has(next.index) && isTwin(told, next)
}

function isTwin(told: Told, next: Word): boolean {
  const { document, verb, start } = told
  if (finiteForm(document, next) !== finiteForm(document, verb)) return false
  if (actsBesideThing(told, next)) return true
  if (next.form !== verb.form) return false
  if (joinsNothing(told, next)) return true
  if (verb.form === 'gerund') return hasFiniteVerb(document, start, next.index)
  const that = document.tokens[start]?.norm === 'that' || next.lemma === verb.lemma
  return that && document.tokens[next.index + 1]?.norm === 'that'
}

/** "said bags had been sent | and accused the mayor", "said the roof leaked | and blamed the mayor": what is no person blames nobody. */
function actsBesideThing({ document, lexicon: { sources } }: Told, { index, lemma, head, relation }: Word): boolean {
  const subject = childBy(document, head, 'nsubj', 'nsubj:pass')
  if (relation !== 'conj' || subject?.tag !== 'NOUN' || !childBy(document, index, 'obj')) return false
  const thing = isThing(subject.lemma, sources)
  return subject.relation === 'nsubj:pass'
    ? thing
    : thing && !isSpeaking(subject.lemma, sources) && !sources.thingVerbs.has(lemma)
}

function isThing(noun: string, sources: SourceLexicon): boolean {
  return !isHuman(noun, sources) && !looksHuman(noun, sources)
}

/** A body, or something that carries words. */
function isSpeaking(noun: string, sources: SourceLexicon): boolean {
  const { organizationNouns, collectiveNouns, documentNouns, mediaNouns, bodyNouns, crowdNouns, thingSources } = sources
  const speaking = [organizationNouns, collectiveNouns, documentNouns, mediaNouns, bodyNouns, crowdNouns, thingSources]
  return speaking.some((nouns) => nouns.has(noun))
}

/** "accused the firm of lying | and called for …": what has no finite verb shares none with the speaker. */
function joinsNothing({ document, verb, start }: Told, next: Word): boolean {
  return isFiniteVerb(document, next) && isPhrase(document, verb, start) && !hasFiniteVerb(document, start, next.index)
}
