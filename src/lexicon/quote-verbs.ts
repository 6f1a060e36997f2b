import type { ReportingVerb } from './reporting-verbs.js'

/** They make a sound, a face or a move: only beside quoted words do they say something. */
const frames: ReportingVerb['frames'] = {
  quote: 94,
  clause: 30,
  parenthetical: 28,
  to: 3,
  object: 3,
  passive: 3,
  preposition: 3,
}

/** Verbs that hardly ever report but in a quotation: manners of speaking and wordless expressions (Levin 1993, 37.3 and 40.2), and moves. */
export const quoteVerbs: readonly ReportingVerb[] = (
  'babble bawl beam bellow bleat boom bray cackle chime chirp chortle cluck coo croak croon demur drone elaborate giggle groan grunt ' +
  'guffaw holler hoot howl interpose lisp marvel nod pipe purr rage rasp rejoin reminisce riff riposte roar ' +
  'screech shriek smirk snarl sniff splutter sputter squawk squeak squeal stutter tease text trill venture wail wheeze whimper whine ' +
  'whoop wince wisecrack yelp'
)
  .split(' ')
  .map((lemma) => ({ lemma, class: 'manner', frames }))
