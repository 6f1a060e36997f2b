/* Words that tell how a claim reached the article. Our own lists. */

/** Places where one speaks or writes in public. */
export const stages: ReadonlySet<string> = new Set(
  'statement speech conference rally debate tweet post twitter facebook instagram television broadcast testimony hearing report release letter book memoir video advertisement brief filing petition complaint lawsuit suit motion affidavit'.split(
    ' ',
  ),
)

/** What one says something at, in, on or through, rather than about: "in an interview", "at a rally", "through a spokesman". */
export const occasions: ReadonlySet<string> = new Set(
  (
    'interview statement conference briefing rally speech address appearance hall podcast broadcast testimony ' +
    'tweet post twitter facebook instagram spokesman spokeswoman spokesperson lawyer attorney'
  ).split(' '),
)

/** Those to whom one speaks in public. */
export const audiences: ReadonlySet<string> = new Set(
  'court jury judge committee panel parliament congress council lawmaker senator crowd audience supporter delegate'.split(
    ' ',
  ),
)

/** Verbs of speaking in public. */
export const posting: ReadonlySet<string> = new Set('tweet retweet post testify'.split(' '))
