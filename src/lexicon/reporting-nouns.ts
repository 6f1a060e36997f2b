/** A noun that stands for an act of speech or thought. */
export interface ReportingNoun {
  readonly lemma: string
  /** What the speaker does, as in `ReportingClass`. */
  readonly act: string
  /** What it does to an unhedged content, as in `ReportingClass`. */
  readonly effect: string
  readonly scope: 'speech' | 'all'
  /** Whether "that" right behind it may open its words, as in "her claim that"; false: only behind "was", as in "her answer was that". True where not given. */
  readonly clause?: boolean
}

const noun = (
  act: string,
  effect: string,
  scope: 'speech' | 'all',
  lemmas: string,
  own: Pick<ReportingNoun, 'clause'> = {},
): readonly ReportingNoun[] => lemmas.split(' ').map((lemma) => ({ lemma, act, effect, scope, ...own }))

/** Nouns that take the words of a claim: "her claim that …", "her answer: “…”". Our own list, widened by PolNeAR's noun cues. */
export const reportingNouns: readonly ReportingNoun[] = [
  ...noun(
    'state',
    'none',
    'speech',
    'report statement announcement declaration remark comment account version testimony message explanation description',
  ),
  ...noun('claim', 'none', 'speech', 'claim allegation accusation charge assertion contention rumour rumor'),
  ...noun('argue', 'none', 'speech', 'argument complaint objection point reminder insistence'),
  ...noun(
    'admit',
    'none',
    'speech',
    'admission acknowledgement acknowledgment confession confirmation revelation disclosure',
  ),
  ...noun('deny', 'polarity-', 'speech', 'denial rebuttal rejection'),
  ...noun('warn', 'none', 'speech', 'warning threat'),
  ...noun('predict', 'probable', 'speech', 'prediction forecast projection estimate'),
  ...noun('suggest', 'probable', 'speech', 'suggestion hint implication'),
  ...noun('find', 'none', 'speech', 'conclusion finding assessment ruling verdict'),
  ...noun('promise', 'asserted-intent', 'speech', 'promise pledge vow assurance guarantee'),
  ...noun('urge', 'none', 'speech', 'call appeal plea demand request advice recommendation proposal'),
  ...noun(
    'believe',
    'probable',
    'all',
    'belief view opinion conviction suspicion impression expectation feeling theory',
  ),
  ...noun('fear', 'possible', 'all', 'concern worry fear hope'),
  ...noun('answer', 'none', 'speech', 'answer reply response reaction retort rejoinder', { clause: false }),
  ...noun('ask', 'none', 'speech', 'question query', { clause: false }),
  ...noun('state', 'none', 'speech', 'word motto slogan mantra refrain take stance position pitch', { clause: false }),
]
