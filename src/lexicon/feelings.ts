const of = (effect: string, nouns: string): readonly (readonly [string, string])[] =>
  nouns.split(' ').map((noun) => [noun, effect] as const)

/** What a feeling that is put into words does to an unhedged content, where it does anything: "expressed concern that", "voiced doubt". Our own list. */
export const feelings: ReadonlyMap<string, string> = new Map([
  ...of('possible', 'concern fear hope worry'),
  ...of('probable', 'suspicion'),
  ...of('probable-', 'disbelief doubt misgiving reservation scepticism skepticism'),
])
