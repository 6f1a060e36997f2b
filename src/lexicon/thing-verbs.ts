import { words } from './words.js'

/** Verbs of reporting that things are subjects of as often as people: "the cuts show", "these gifts don't tell". Our own list after Thompson and Ye (1991). */
export const thingVerbs: ReadonlySet<string> = words(
  'show tell suggest indicate prove reveal mean reflect raise highlight underscore underline illustrate demonstrate confirm imply signal expose explain prompt',
)

/** Of them those that what happens does: "Shares fell after the bank cut its forecast, suggesting that …" is a guess of the writer. */
export const signVerbs: ReadonlySet<string> = words(
  'show suggest indicate prove reveal mean reflect highlight underscore underline illustrate demonstrate imply signal',
)
