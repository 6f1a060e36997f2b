const of = (effect: string, nouns: string): readonly (readonly [string, string])[] =>
  nouns.split(' ').map((noun) => [noun, effect] as const)

/**
 * What is expressed, and what it does to an unhedged content: "expressed concern that", "voiced support for".
 *
 * Words annotated with these verbs in PolNeAR (Newell, Margolin and Ruths 2018), widened by their synonyms.
 */
export const feelings: ReadonlyMap<string, string> = new Map([
  ...of(
    'none',
    'admiration alarm amusement anger anguish anxiety appreciation approval astonishment bafflement bewilderment confidence ' +
      'confusion contempt delight desire disagreement disappointment disapproval disdain disgust dismay displeasure ' +
      'dissatisfaction enthusiasm exasperation faith frustration fury gratitude grief horror impatience indignation interest ' +
      'irritation joy optimism opposition outrage pessimism pride puzzlement readiness regret relief reluctance remorse ' +
      'resentment sadness satisfaction shock solidarity sorrow support surprise sympathy thanks unease unhappiness willingness wish',
  ),
  ...of('possible', 'concern fear hope worry'),
  ...of('probable', 'suspicion'),
  ...of('probable-', 'disbelief doubt misgiving reservation scepticism skepticism'),
])
/** Verbs that do no more than bring one. */
export const expressingVerbs: ReadonlySet<string> = new Set(['express', 'voice'])
