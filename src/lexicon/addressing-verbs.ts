/** Verbs whose object is spoken to: the subject of their passive hears, "Doe was told". Our own list after Levin (1993), verbs of communication. */
export const addressingVerbs: ReadonlySet<string> = new Set(
  'tell remind assure reassure inform notify warn forewarn advise brief'.split(' '),
)
