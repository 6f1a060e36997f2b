import type { Bearer } from '../bearer.js'

/** What is known of a bearer when it is first mentioned. */
export interface Traits
  extends Pick<Bearer, 'name' | 'type' | 'gender' | 'plural' | 'human' | 'sure' | 'last' | 'modifiers' | 'ownedBy'> {
  /** Nouns it is called by from the start. */
  readonly called: readonly string[]
}

/** Make a bearer that has been mentioned nowhere yet. */
export function newBearer(index: number, traits: Traits, subsetOf: Bearer | null): Bearer {
  // written out: a spread costs more, and there is a bearer for nearly every noun
  const { name, type, gender, plural, human, sure, last, modifiers, ownedBy } = traits
  return {
    index,
    name,
    type,
    gender,
    plural,
    human,
    sure,
    last,
    modifiers,
    subsetOf,
    mentions: [],
    nouns: new Set(),
    owner: null,
    ownedBy,
    seen: 0,
    employed: false,
  }
}
