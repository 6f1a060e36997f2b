import { words } from './words.js'

/** Nouns that take somebody up who was called otherwise before; collected by hand from news stories. */
export const takingUp = {
  /** They take up whoever holds one of `offices`. */
  leaders: words('leader lawmaker politician'),
  offices: words(`
    president premier minister chancellor king leader chairman secretary senator governor congressman congresswoman representative
    mayor speaker
  `),
  /** "boss" takes up whoever is one of these. */
  chiefs: words('manager coach executive ceo chairman chairwoman director editor'),
  /** Of a team they are one and the same. */
  trainers: words('manager coach trainer'),
  /** Words before those that tell of no body. */
  ranks: words('head chief new interim caretaker former executive managing general first team'),
  /** They praise or blame and tell nobody apart: "the mega donor" is the donor. */
  praise: words(
    'mega major wealthy rich embattled outspoken famed famous celebrated renowned controversial seasoned influential',
  ),
  /** They take up the last person without a name. */
  people: words('man woman person source official insider'),
  /** What is called so may be a body, but no "agency". */
  places: words('country county city state town village district court'),
}
