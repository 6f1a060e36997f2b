/** Verbs whose object is spoken to: the subject of their passive hears, "Doe was told". Our own list after Levin (1993), verbs of communication. */
export const addressingVerbs: ReadonlySet<string> = new Set(
  'tell remind assure reassure inform notify warn forewarn advise brief'.split(' '),
)

/** Verbs whose next noun may be whom they tell: "warned customers that". Our own list. */
export const recipientVerbs: ReadonlySet<string> = new Set(
  'tell ask remind assure inform notify warn advise brief urge promise reassure text email message quiz teach write'.split(
    ' ',
  ),
)

/** Verbs whose next noun is always whom they tell, never who tells. Our own list. */
export const tellingVerbs: ReadonlySet<string> = new Set('tell remind inform assure notify brief'.split(' '))

/** Verbs that need whoever is told: without, "officials briefed on the plan" were. Our own list. */
export const briefingVerbs: ReadonlySet<string> = new Set('brief inform notify'.split(' '))

/** What is told to somebody, and hears nothing itself: "told a joke". Our own list. */
export const toldThings: ReadonlySet<string> = new Set('story tale joke lie truth anecdote'.split(' '))
