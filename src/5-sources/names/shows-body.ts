import type { Range, Word } from '../../layers.js'
import { businessOffices, chiefOffices } from '../../lexicon/business-words.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import { isHuman } from '../../match/is-human.js'

const bases: ReadonlySet<string> = new Set(['based', 'headquartered'])
const sites: ReadonlySet<string> = new Set(['in', 'at', 'near', 'outside'])
const foundings: ReadonlySet<string> = new Set(['founded', 'incorporated', 'headquartered', 'privatised', 'privatized'])

/** Whether the words around a name show that it is a body's: where people work, what has shares, what "which" describes. */
export function showsBody(tokens: readonly Word[], { first, end }: Range, words: SourceLexicon): boolean {
  const [before, noun] = [tokens[first - 1], tokens[first - 2]]
  const [next, second, third] = [tokens[end], tokens[end + 1], tokens[end + 2]]
  // "an analyst at Orrin Brandt"
  if (before?.norm === 'at' && noun?.tag === 'NOUN' && isHuman(noun.lemma, words)) return true
  // "shares in Orrin Brandt"
  if ((before?.norm === 'in' || before?.norm === 'of') && noun?.norm === 'shares') return true
  // "Orrin Brandt, which makes tools, said": not what somebody did, "which"
  if (next?.text === ',' && second?.norm === 'which') return before?.sentence !== tokens[first]?.sentence
  // "Orrin's chief executive", "Orrin's shares"
  if (next?.norm === "'s" && second) {
    const owned = second.norm === 'chief' ? third : second
    const one = owned?.norm === 'stock' || (second.norm === 'chief') === (owned?.lemma === 'executive')
    return !!owned && words.ofBodies.has(owned.lemma) && one && owned.norm !== 'share'
  }
  // "Orrin CEO Jane Roe", "Orrin chief executive"
  if (isChief(next, second)) return true
  // "Orrin, based in Calder,"
  if (end - first === 1 && next?.text === ',' && bases.has(second?.norm ?? '') && sites.has(third?.norm ?? ''))
    return true
  // "Orrin was founded"
  if (next?.lemma === 'be' && foundings.has(second?.norm ?? '')) return true
  // "Orrin Brandt is a charity"
  if (next?.lemma === 'be' && second?.tag === 'DET' && isBodyNoun(tokens, end + 2, words)) return true
  // "Orrin Brandt employees"
  return end - first > 1 && next?.tag === 'NOUN' && words.behindBodies.has(next.lemma)
}

/** "a small | charity": the last noun of a phrase. */
function isBodyNoun(tokens: readonly Word[], from: number, words: SourceLexicon): boolean {
  let at = from
  while (tokens[at]?.tag === 'ADJ' || tokens[at + 1]?.tag === 'NOUN') at += 1
  const { tag, lemma = '' } = tokens[at] ?? {}
  return tag === 'NOUN' && words.organizationNouns.has(lemma) && !isHuman(lemma, words)
}

function isChief(next: Word | undefined, second: Word | undefined): boolean {
  if (businessOffices.has(next?.norm ?? '')) return true
  return next?.norm === 'chief' && chiefOffices.has(second?.norm ?? '')
}
