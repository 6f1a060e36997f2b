/* What single verbs do to the words around them. Our own lists. */

/** Verbs whose object does what the infinitive behind it says: "urged Doe to say". */
export const objectControlVerbs: ReadonlySet<string> = new Set(
  'ask tell urge order force allow want lead prompt cause make persuade convince invite encourage compel require help enable permit advise warn expect beg press push drive spur inspire get hire train teach instruct coach bribe recruit request implore remind challenge dare forbid authorize authorise oblige provoke'.split(
    ' ',
  ),
)

/** Verbs whose object does what the participle behind it says: "heard Doe saying". */
export const stagingVerbs: ReadonlySet<string> = new Set(
  'hear see watch show feature film record portray depict picture catch include spot'.split(' '),
)

/** Those of which only people do so: "left voters saying"; not "left the hall saying", "left Brill saying". */
export const leavingVerbs: ReadonlySet<string> = new Set('leave keep have get find'.split(' '))

/** Verbs whose content may begin with any noun: "people who think Doe | said it". */
export const bareClauseVerbs: ReadonlySet<string> = new Set(
  'think believe say feel know hope wish claim insist argue suspect guess fear figure bet suggest agree tell see'.split(
    ' ',
  ),
)

/** Verbs whose object is still to come, so that a time behind it may be its own: "promised a vote this week". */
export const forwardVerbs: ReadonlySet<string> = new Set(
  'promise pledge vow predict forecast warn threaten plan expect'.split(' '),
)

/** Verbs whose past looks like their present. */
export const timelessVerbs: ReadonlySet<string> = new Set(
  'put let set cut hit read bet cast broadcast forecast rebut'.split(' '),
)

/** Verbs that give something a name: "called her a liar"; "called her brother" gives none. */
export const namingVerbs: ReadonlySet<string> = new Set('call label dub brand term name'.split(' '))

/** Verbs whose next noun is always whom or what they judge, never who does. Our own list after Levin (1993), judgment verbs. */
export const judgingVerbs: ReadonlySet<string> = new Set(
  (
    'accuse applaud assail attack bash berate blame blast censure chastise chide commend condemn congratulate credit ' +
    'criticise criticize decry defend denounce deride endorse extol fault hail honour lambast lambaste laud mock praise ' +
    'rap rebuke ridicule rip salute scold slam slate thank welcome'
  ).split(' '),
)

/** Verbs of what is done beside speech, also without: "The band played, the crowd laughed". Our own list after Levin (1993), verbs of nonverbal expression. */
export const gestureVerbs: ReadonlySet<string> = new Set(
  'chuckle frown grimace grin laugh nod shrug sigh smile sob weep'.split(' '),
)

/** Verbs that hand on what their object says: "quoted her as saying". */
export const quotingVerbs: ReadonlySet<string> = new Set('quote cite report'.split(' '))

/** Prepositions that complete what a verb says of its object: "blamed the fire on wiring", "put the toll at 40". */
export const completingPrepositions: ReadonlyMap<string, string> = new Map([
  ['blame', 'on'],
  ['estimate', 'at'],
  ['put', 'at'],
  ['value', 'at'],
])
