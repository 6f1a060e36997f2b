export type { Lexicon } from './lexicon/lexicon.js'
export { analyze, analyzeTree, assessHedging } from './pipeline.js'
export type * from './types.js'
