/** Words that a title writes small. */
export const smallWords: ReadonlySet<string> = new Set('a an the of and in on for to with at by from or'.split(' '))

/** Words before the name of a work in quotation marks that no cue takes its content from: articles, possessives and what a work is. */
export const workOpeners: ReadonlySet<string> = new Set(
  `of the a an our its his her their show book podcast movie film novel memoir series program programme host magazine album song
  single documentary play musical opera sitcom drama comedy thriller bestseller blog game column exhibition`.split(
    /\s+/,
  ),
)
