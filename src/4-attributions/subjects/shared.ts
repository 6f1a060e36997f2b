import type { ParsedDocument, Word } from '../../layers.js'
import { agentNouns, humanNouns } from '../../lexicon/agent-nouns.js'
import { carriers } from '../../lexicon/carriers.js'
import { leavingVerbs, objectControlVerbs, stagingVerbs } from '../../lexicon/verb-traits.js'
import { isInfinitive } from '../../match/is-infinitive.js'
import { childBy, hasRelation } from '../../match/tree.js'
import { finiteForm } from '../finite-form.js'
import { isNominal } from '../phrases/climb-phrase.js'
import { findLeader } from './find-leader.js'
import { findOwnSubject } from './own-subject.js'
import { phraseOf } from './phrase-of.js'
import type { SubjectRule, SubjectView } from './subject-rule.js'

/** Words between two verbs in one form that may share a subject. */
const farthestTwin = 60

/** "They left early and | complained", "wants to | say", "left, | saying": who does what the verb above in the tree says. */
export const shared: SubjectRule = {
  id: 'subject/shared',
  words: 'the subject of the verb that this one is joined to, completes or goes along with',
  examples: [
    { text: 'The council left early and complained that the room was cold.', mention: 'The council' },
    { text: 'The mayor criticized Haim for saying that the dam was old.', mention: 'Haim' },
    { text: 'The port has a plan, calling the dam a ruin.', mention: 'The port' },
    { text: 'Shares fell after the bank cut its forecast, blaming the weather.', mention: 'the bank' },
    { text: 'The clip shows two engineers saying that the dam was old.', mention: 'two engineers' },
    { text: 'A letter saying that the dam was old reached the mayor.', mention: 'A letter' },
  ],
  find: (view) => phraseOf(view, findShared(view, view.verb, 0)),
}

function findShared(view: SubjectView, verb: Word, depth: number): Word | undefined {
  const { document } = view
  const governor = document.tokens[verb.head]
  if (!governor || depth > 4) return undefined
  const step = (next: Word) => besideMarks(findOwnSubject(document, next), verb) ?? findShared(view, next, depth + 1)
  if (verb.relation === 'conj') {
    const predicate = governor.tag === 'VERB' || childBy(document, governor.index, 'cop') !== undefined
    const twin = clashes(document, governor, verb) ? findSharedPast(document, governor, verb) : undefined
    if (twin) return twin
    return (predicate ? step(governor) : undefined) ?? findSharedPast(document, governor, verb)
  }
  if (verb.form === 'gerund' && document.tokens[verb.index - 1]?.norm === ',')
    return besideMarks(findLeader(document, findMain(document, governor, verb), verb), verb)
  // "is right | to note": the tree makes a subject of the infinitive
  if (verb.relation === 'csubj' && governor.index < verb.index && isInfinitive(document, verb)) {
    const subject = findOwnSubject(document, governor)
    return subject && subject.index < governor.index && subject.norm !== 'it' ? subject : undefined
  }
  if (verb.relation === 'acl' && isNominal(governor)) return findSpeaking(view, governor, verb)
  if (verb.relation === 'xcomp' || verb.relation === 'advcl' || verb.relation === 'acl') {
    const object = childBy(document, governor.index, 'obj', 'iobj')
    const controls =
      isStaged(document, governor, verb) ||
      (verb.relation === 'xcomp' || isInfinitive(document, verb)
        ? objectControlVerbs.has(governor.lemma)
        : isBlamed(document, verb, object))
    return object && object.index < verb.index && controls ? object : step(governor)
  }
  return undefined
}

/** '"That is wrong," Doe shot back, | noting …': of what is said in quotation marks, nothing does what stands outside. */
function besideMarks(subject: Word | undefined, verb: Word): Word | undefined {
  return subject && subject.quotation >= 0 && subject.quotation !== verb.quotation ? undefined : subject
}

/** "They fear that it fails and | warn": of two presents the one in "-s" has another subject. */
function clashes(document: ParsedDocument, governor: Word, verb: Word): boolean {
  const forms = [finiteForm(document, governor), finiteForm(document, verb)]
  return forms.includes('base') && forms.includes('third')
}

/** "adopted an accent and joked": a verb joined to a noun, as the tree has it, is joined to the verb before it in its form. */
function findSharedPast(document: ParsedDocument, noun: Word, verb: Word): Word | undefined {
  const form = finiteForm(document, verb)
  const first = Math.max(document.sentences[verb.sentence]?.tokens.first ?? noun.index, noun.index - farthestTwin)
  const twin = document.tokens
    .slice(first, noun.index)
    .findLast(
      (word) =>
        word.quotation === verb.quotation && finiteForm(document, word) === form && findOwnSubject(document, word),
    )
  return twin && findOwnSubject(document, twin)
}

/** "criticized Doe for saying …": the one who is blamed or praised said it. */
function isBlamed(document: ParsedDocument, verb: Word, object: Word | undefined): boolean {
  const someone = object?.tag === 'PROPN' || object?.tag === 'PRON'
  return someone && verb.form === 'gerund' && document.tokens[verb.index - 1]?.norm === 'for'
}

/** "heard the mayor saying": the participle right behind the object is the object's. */
function isStaged({ tokens }: ParsedDocument, governor: Word, verb: Word): boolean {
  const object = tokens[verb.index - 1]
  if (verb.form !== 'gerund' || !object || object.norm === 'it') return false
  if (object.tag === 'PROPN') return stagingVerbs.has(governor.lemma)
  if (stagingVerbs.has(governor.lemma)) return object.tag === 'PRON' || agentNouns.has(object.lemma)
  return leavingVerbs.has(governor.lemma) && (object.tag === 'PRON' || humanNouns.has(object.lemma))
}

/** "She left after they came, saying …": a participle behind a comma goes with the main clause. */
function findMain(document: ParsedDocument, from: Word, verb: Word): Word {
  let main = from
  for (let depth = 0; depth < 8; depth += 1) {
    const governor = document.tokens[main.head]
    if (!governor || governor.quotation !== verb.quotation) break
    if (main.relation === 'conj' && childBy(document, main.index, 'nsubj')) break
    main = governor
  }
  return main
}

/** "a letter saying …": the noun speaks. "makes a pitch saying …": the subject of the verb does. */
function findSpeaking(view: SubjectView, noun: Word, verb: Word): Word | undefined {
  const { document, cue } = view
  const governor = document.tokens[noun.head]
  if (governor && cue.tokens.includes(governor.index)) return findOwnSubject(document, governor)
  const object = governor?.tag === 'VERB' && ['obj', 'obl', 'conj'].some((relation) => hasRelation(noun, relation))
  if (!object || verb.form !== 'gerund' || carriers.has(noun.lemma) || isStaged(document, governor, verb)) return noun
  return findOwnSubject(document, governor) ?? findShared(view, governor, 2) ?? noun
}
