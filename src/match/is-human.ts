import type { SourceLexicon } from '../lexicon/source-words.js'

/** Endings of trades that no list has in full: "guitarist", "geophysicist", "mathematician", "oceanographer", "salespeople". */
const profession = /(?:people|ologist|icist|emist|ographer|ician|onomist|arist|inist|iatrist|apist|nist)$/

/** Endings of nouns for those who do something. */
const doing = /(?:er|or|ist|ian|ant|ee|eer|man|woman|men|women|old|olds|kin|mate|fan|ite)$/

/** Whether a noun looks like a word for people where no list knows it: "barge-goer", but no "paper". */
export function looksHuman(noun: string, { thingNouns }: SourceLexicon): boolean {
  return doing.test(noun) && !thingNouns.has(noun)
}

/** Whether a noun, as a singular lemma, is a word for people. */
export function isHuman(noun: string, words: SourceLexicon): boolean {
  // "co-founder", "vice-president"
  const hyphen = noun.lastIndexOf('-')
  // "governor-elect"
  if (noun.endsWith('-elect')) return isHuman(noun.slice(0, hyphen), words)
  if (hyphen > 0) return isHuman(noun.slice(hyphen + 1), words)
  const { personNouns: p } = words
  return (
    p.interviewable.has(noun) ||
    p.offices.has(noun) ||
    p.kin.has(noun) ||
    p.spokespeople.has(noun) ||
    p.insiders.has(noun) ||
    p.experts.has(noun) ||
    p.players.has(noun) ||
    p.open.has(noun) ||
    p.others.has(noun) ||
    p.positions.has(noun) ||
    p.bare.has(noun) ||
    (noun.length > 6 && profession.test(noun))
  )
}
