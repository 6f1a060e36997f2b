import { words } from './words.js'

/* Words that hand a claim on to the clause they govern, or keep it to their subject: lemmas, chosen by hand. */

/** Predicates that only say how sure the speaker is of the clause they govern. */
export const transparentWords: ReadonlySet<string> = words(`
  think believe expect seem appear look sound feel guess suppose assume presume suspect reckon figure imagine
  hope fear worry concerned worried afraid confident sure certain likely unlikely possible probable clear
  unclear doubt say mean suggest show truth fact problem point question thing reality concern suggestion
  chance possibility likelihood able unable impossible going go
`)

/** Verbs that settle a question, so that "whether" after them leaves the claim itself alone. */
export const settlingVerbs: ReadonlySet<string> = words(`
  know clarify determine decide tell say find test examine study investigate learn see discuss consider assess
  evaluate explore check debate weigh show indicate
`)

/** Verbs whose clause belongs to their subject. */
export const thinkingVerbs: ReadonlySet<string> = words(`
  say tell think believe expect hope fear feel suspect argue claim warn suggest report write add insist assume
  predict worry note know want speculate doubt
`)

/** Verbs by which somebody says or thinks something, so that a modal after them may be a shifted one. */
export const sayingVerbs: ReadonlySet<string> = words(`
  say tell warn add argue think believe suggest note report fear claim speculate announce conclude estimate
  acknowledge concede predict know hope ask
`)

/** Verbs that make their object the claim: "has doubts". */
export const statingVerbs: ReadonlySet<string> = words('have see raise hold be give leave face find voice express')

/** How words may sound that a colon opens: "her message is simple: stay home". */
export const plainness: ReadonlySet<string> = words(`
  simple simpler clear plain blunt short brief direct firm curt terse stark frank candid concise succinct straightforward
  unequivocal unambiguous emphatic unanimous loud basic obvious familiar consistent harsh damning grim sobering tough urgent
  same this one twofold two-fold
`)
