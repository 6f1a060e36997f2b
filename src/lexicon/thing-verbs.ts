import { words } from './words.js'

/** Verbs of reporting that things are subjects of as often as people: "the cuts show", "these gifts don't tell". Our own list after Thompson and Ye (1991). */
export const thingVerbs: ReadonlySet<string> = words(
  'show tell suggest indicate prove reveal mean reflect raise highlight underscore underline illustrate demonstrate confirm imply signal expose explain prompt',
)
