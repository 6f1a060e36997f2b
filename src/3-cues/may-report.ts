import type { Word } from '../layers.js'
import type { Lexicon } from '../lexicon/lexicon.js'
import { answers, nonResponses } from '../lexicon/non-responses.js'
import type { ReportingClass } from '../lexicon/reporting-classes.js'
import { safeForms } from '../lexicon/safe-forms.js'
import { clauseOfNoun } from '../match/clause-of-noun.js'
import { indexNouns } from '../match/index-nouns.js'
import { sayingOfNoun } from '../match/saying-of-noun.js'
import { indexVerbs } from './index-verbs.js'
import { phraseMatcher } from './match-phrase.js'
import { opensAgreement } from './opens-agreement.js'
import { opensRumour } from './opens-rumour.js'
import { sharesOf } from './shares-of.js'

/** Per cent of right uses under which nothing that stands around a verb makes a reading of it. */
const leastShare = 60

const silences: ReadonlySet<string> = new Set([...answers, ...nonResponses.map(({ head }) => head)])

/** Whether a tagged sentence may hold a cue, so that it needs a tree. States of mind count only where they are asked for. */
export function mayReport(words: readonly Word[], lexicon: Lexicon, scope: 'speech' | 'all'): boolean {
  const verbs = indexVerbs(lexicon)
  const nouns = indexNouns(lexicon)
  const matchPhrase = phraseMatcher(lexicon.reportingPhrases)

  const leads = words.at(-1)?.norm === ':'
  return words.some(
    (word, at) =>
      word.kind === 'quote' ||
      safeForms.has(word.norm) ||
      matchPhrase(words, at) !== undefined ||
      (word.tag === 'NOUN' &&
        isAsked(nouns.get(word.lemma)?.scope) &&
        (leads || clauseOfNoun(words, at) >= 0 || sayingOfNoun(words, at) !== null)) ||
      silences.has(word.lemma) ||
      silences.has(word.norm) ||
      opensRumour(words, at) ||
      opensAgreement(words, at) ||
      ((word.tag === 'VERB' || word.tag === 'ADJ') && isSpeech(word)),
  )

  function isSpeech(word: Word): boolean {
    const patterns = verbs.get(word.lemma) ?? verbs.get(word.norm) ?? []
    return patterns.some(({ verb, words: [, ...others] }) => {
      const kind = lexicon.reportingClasses[verb.class]
      const wanted = verb.amount ? [...others, verb.amount] : others
      return isAsked(kind?.scope) && wanted.every(stands) && hasFrame(sharesOf(lexicon.reportingClasses, verb))
    })
  }

  /** Some frame of the verb is likely enough. Quotation marks ask for a tree by themselves. */
  function hasFrame({ quote: _quote, to = 0, ...others }: ReportingClass['frames']): boolean {
    return Math.max(0, ...Object.values(others)) >= leastShare || (to >= leastShare && stands('to'))
  }

  /** "Make clear" needs its "clear". */
  function stands(wanted: string): boolean {
    return words.some(({ norm, lemma }) => norm === wanted || lemma === wanted)
  }

  function isAsked(of: 'speech' | 'all' | undefined): boolean {
    return of === 'speech' || (of === 'all' && scope === 'all')
  }
}
