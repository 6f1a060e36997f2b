import { words } from './words.js'

/** Pronouns by whom they can stand for. */
export const pronouns: {
  readonly female: ReadonlySet<string>
  readonly male: ReadonlySet<string>
  readonly neuter: ReadonlySet<string>
  readonly plural: ReadonlySet<string>
  readonly first: ReadonlySet<string>
  readonly second: ReadonlySet<string>
  readonly relative: ReadonlySet<string>
  /** Stand for people never named before: "some say", "others", "everyone". */
  readonly indefinite: ReadonlySet<string>
  /** Before a noun: whose it is. */
  readonly possessive: ReadonlySet<string>
} = {
  female: words('she her hers herself'),
  male: words('he him his himself'),
  neuter: words('it its itself'),
  plural: words('they them their theirs themselves'),
  first: words('i me my mine myself we us our ours ourselves'),
  second: words('you your yours yourself'),
  relative: words('who whom whose which that'),
  indefinite: words(
    'some others many few most several everyone everybody anyone anybody someone somebody none nobody all both neither either one another other those',
  ),
  possessive: words('his her its their my our your'),
}
