import { anonymityWords } from './anonymity-words.js'
import { basisWords } from './basis-words.js'
import { givenNames } from './given-names.js'
import { knowingWords } from './knowing-words.js'
import { memberModifiers, memberWords, ordinals } from './member-words.js'
import { nameParts } from './name-parts.js'
import { type PersonNouns, personNouns } from './person-nouns.js'
import { places } from './places.js'
import { pronouns } from './pronouns.js'
import { crowdNouns, pairNouns, quantityWords } from './quantity-words.js'
import type { BodyFamilies } from './source-kinds.js'
import * as kinds from './source-kinds.js'
import { thingNouns } from './thing-nouns.js'
import { thingVerbs } from './thing-verbs.js'
import { titles } from './titles.js'

/** The words by which sources are told apart. All lower case; a space stands inside an entry of several words. */
export interface SourceLexicon {
  /** Names of news outlets, without "the". */
  readonly outlets: ReadonlySet<string>
  readonly mediaNouns: ReadonlySet<string>
  /** Last words of the names of media: "Herald". */
  readonly mediaNameWords: ReadonlySet<string>
  readonly loneMediaNames: ReadonlySet<string>
  readonly documentNouns: ReadonlySet<string>
  /** Last words of the names of documents: "Act". */
  readonly documentNameWords: ReadonlySet<string>
  readonly organizationNouns: ReadonlySet<string>
  readonly collectiveNouns: ReadonlySet<string>
  /** Words that make a capitalised name a body's: "Ministry". */
  readonly organizationNameWords: ReadonlySet<string>
  readonly organizationNames: ReadonlySet<string>
  /** Last words of the names of offices that join two duties: "Protection" of "Customs and Border Protection". */
  readonly dutyWords: ReadonlySet<string>
  readonly sameNouns: Readonly<Record<string, string>>
  readonly epithets: ReadonlySet<string>
  readonly variers: ReadonlySet<string>
  readonly bodyNouns: ReadonlySet<string>
  readonly bodyFamilies: BodyFamilies
  readonly partners: ReadonlySet<string>
  readonly politicians: ReadonlySet<string>
  /** Nouns that end as words for people do: "tower". */
  readonly thingNouns: ReadonlySet<string>
  readonly personNouns: PersonNouns
  readonly titles: typeof titles
  readonly givenNames: typeof givenNames
  readonly nameParts: typeof nameParts
  readonly pronouns: typeof pronouns
  readonly places: typeof places
  readonly quantityWords: typeof quantityWords
  readonly crowdNouns: ReadonlySet<string>
  readonly pairNouns: ReadonlySet<string>
  /** What a business is called by what it makes: "carmaker". */
  readonly businesses: ReadonlySet<string>
  readonly ofBodies: ReadonlySet<string>
  readonly behindBodies: ReadonlySet<string>
  /** "water sources": no people. */
  readonly thingSources: ReadonlySet<string>
  /** Reporting verbs that things are subjects of as often as people: "show". */
  readonly thingVerbs: ReadonlySet<string>
  /** Words for one of a group that has been told of: "another". */
  readonly memberWords: ReadonlySet<string>
  /** Words before a noun that tell one of a group from the others: "third" in "a third official". */
  readonly memberModifiers: ReadonlySet<string>
  /** Which one of a group somebody is: "second". */
  readonly ordinals: typeof ordinals
  readonly knowing: typeof knowingWords
  readonly basis: typeof basisWords
  readonly anonymity: typeof anonymityWords
}

export const sourceWords: SourceLexicon = {
  ...kinds,
  personNouns,
  thingNouns,
  titles,
  givenNames,
  nameParts,
  pronouns,
  places,
  quantityWords,
  crowdNouns,
  pairNouns,
  thingVerbs,
  memberWords,
  memberModifiers,
  ordinals,
  knowing: knowingWords,
  basis: basisWords,
  anonymity: anonymityWords,
}
