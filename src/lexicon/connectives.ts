/** How a writer ties a sentence to the one before, which no source said: "Still, …". Conjuncts after Quirk et al. (1985), where PolNeAR leaves them out. */
export const connectives: ReadonlySet<string> = new Set(
  'still|nevertheless|nonetheless|however|even so|in fact|in contrast|by contrast'.split('|'),
)

/** What a newsroom writes before a headline and a colon: "Exclusive: …". Our own list. */
export const headlineLabels: ReadonlySet<string> = new Set(
  'exclusive|breaking|update|live|analysis|revealed|watch|opinion|explainer|developing|the latest'.split('|'),
)

/** What stands between a source and its verb and belongs to neither, or colours the verb: "the union, though, says". Our own list. */
export const asides: ReadonlySet<string> = new Set(
  'also too though however still again even recently meanwhile allegedly reportedly'.split(' '),
)
