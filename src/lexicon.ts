export { defaultLexicon } from './lexicon/default-lexicon.js'
export type * from './lexicon/lexicon.js'
