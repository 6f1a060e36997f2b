import { knowingAdjectives } from './knowing-words.js'
import { words } from './words.js'

/** Words that say how somebody knows what is reported. Lower case; lemmas but where said. Collected by hand from news usage. */
export const basisWords: {
  /** Say that somebody took part: "who joined the call". */
  readonly joining: ReadonlySet<string>
  /** What is attended by those who then know, alone or inside a longer word: "teleconference". */
  readonly gatherings: ReadonlySet<string>
  /** Before "with": "who spoke with Doe". */
  readonly conversing: ReadonlySet<string>
  /** Before texts: "who reviewed the letter". */
  readonly reading: ReadonlySet<string>
  readonly texts: ReadonlySet<string>
  readonly perceiving: ReadonlySet<string>
  /** Say of people that they know, as written. */
  readonly knowing: ReadonlySet<string>
  /** Before "knowledge", they say that somebody has it, as written. */
  readonly having: ReadonlySet<string>
  /** Begin a phrase behind the source that says how it knows, as written. */
  readonly openers: ReadonlySet<string>
} = {
  joining: words('participate join'),
  gatherings: words(
    'meeting session gathering event dinner briefing talks rally conference hearing party funeral summit',
  ),
  conversing: words('speak meet talk'),
  reading: words('see review read examine obtain view'),
  texts: words(`
    document report letter memo text email transcript draft record filing paper file cable assessment copy
  `),
  perceiving: words('see hear watch'),
  knowing: knowingAdjectives,
  having: words('with direct had has have having firsthand first-hand personal intimate of no'),
  openers: words('who describing briefed'),
}
