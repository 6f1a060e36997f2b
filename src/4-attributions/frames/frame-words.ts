/** Words that open a question as a complement: "asked whether …". */
export const questionWords: ReadonlySet<string> = new Set('whether if how why what who where when which'.split(' '))

/** Pronouns that stand for an object before the verb: ", which she called a failure". */
export const relativeWords: ReadonlySet<string> = new Set('which that who whom what'.split(' '))

/** Words that open an afterthought of the report: ", she said, with a smile". */
export const afterthoughtWords: ReadonlySet<string> = new Set(
  'at in on during after before when while as who which whose with just even a an according'.split(' '),
)

/** Prepositions that join a reporting verb to what it reports: "complained of …". */
export const contentPrepositions: ReadonlySet<string> = new Set('of about for on against to with at from'.split(' '))
