/* Words by which a reporter judges a claim (Thompson and Ye 1991; Bender et al., Writing and Reporting for the Media). */

/** Adverbs that call it untrue: "falsely claimed". */
export const rejectingAdverbs: ReadonlySet<string> = new Set(
  'falsely wrongly baselessly misleadingly incorrectly erroneously dishonestly'.split(' '),
)

/** Adverbs that leave it to others: "reportedly argued". */
export const distancingAdverbs: ReadonlySet<string> = new Set(
  'reportedly allegedly supposedly purportedly apparently'.split(' '),
)

/** Adverbs that call it true: "rightly noted". */
export const endorsingAdverbs: ReadonlySet<string> = new Set('rightly correctly accurately'.split(' '))

/** What a claim may lack: "without evidence". */
export const evidenceNouns: ReadonlySet<string> = new Set('evidence proof basis'.split(' '))

/** Verbs by which somebody gives it: "without offering proof". */
export const givingVerbs: ReadonlySet<string> = new Set('offer provide cite give show present produce'.split(' '))

/** Adjectives that call it untrue: "her false claim". */
export const rejectingAdjectives: ReadonlySet<string> = new Set(
  'false baseless unfounded groundless debunked discredited disproven untrue bogus misleading'.split(' '),
)
