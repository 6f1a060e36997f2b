/** How a writer ties a sentence to the one before, which no source said: "Still, …". Conjuncts after Quirk et al. (1985), where PolNeAR leaves them out. */
export const connectives: ReadonlySet<string> = new Set(
  'still|nevertheless|nonetheless|however|even so|in fact|in contrast|by contrast'.split('|'),
)
