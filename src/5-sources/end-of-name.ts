import type { Word } from '../layers.js'
import type { SourceLexicon } from '../lexicon/source-words.js'
import { bareWord } from './bare-word.js'
import { isCapitalised } from './is-capitalised.js'
import { isGarbled } from './is-garbled.js'

/** Find where a capitalised run ends: over particles, hyphens, nicknames and the small words in names of bodies. */
export function endOfName(tokens: readonly Word[], from: number, limit: number, words: SourceLexicon): number {
  let end = from + 1
  while (end < limit) {
    const token = tokens[end] as Word
    const next = tokens[end + 1]
    const inside = end + 1 < limit
    if (isCapitalised(token, words) || isNumbered(token) || countsBody(tokens, end, words)) end += 1
    else if (!inside || !next) break
    else if (isGarbled(token) && next.kind === 'word' && !next.spaceBefore) end += 2
    else if (token.text === '-' && !token.spaceBefore && !next.spaceBefore && joinsHyphen(tokens, end, words)) end += 2
    else if (token.text === '&' && isCapitalised(next, words)) end += 2
    else if (words.nameParts.particles.has(token.norm) && isCapitalised(next, words) && token.norm !== 'y') end += 2
    else if (
      words.nameParts.particles.has(token.norm) &&
      end + 2 < limit &&
      words.nameParts.particles.has(next.norm) &&
      isCapitalised(tokens[end + 2] as Word, words)
    )
      end += 3
    else if (token.kind === 'quote' && isNickname(tokens, end, limit, words)) end += 3
    else if (isCapitalised(next, words) && (connects(tokens, from, end, words) || isOf(tokens, end, limit, words)))
      end += 2
    else if (
      (next.norm === 'the' || next.norm === 'a') &&
      end + 2 < limit &&
      isCapitalised(tokens[end + 2] as Word, words) &&
      token.norm !== 'and' &&
      connects(tokens, from, end, words)
    )
      end += 3
    else break
  }
  // ", Jr."
  if (tokens[end]?.text === ',' && end + 1 < limit && words.titles.suffixes.has(bareWord(tokens[end + 1] as Word)))
    end += 2
  return end
}

/** "Malcolm 3X" */
function isNumbered({ kind, text }: Word): boolean {
  return kind === 'word' && /^\d\d?\p{Lu}+$/u.test(text)
}

/** "District 7", "Local 282" */
function countsBody(tokens: readonly Word[], at: number, { nameParts }: SourceLexicon): boolean {
  return tokens[at]?.kind === 'number' && nameParts.numbered.has(bareWord(tokens[at - 1] as Word))
}

/** "Ki-moon", "Al-Assad", "Post-ABC"; not "Iran-allied". */
function joinsHyphen(tokens: readonly Word[], at: number, words: SourceLexicon): boolean {
  const before = tokens[at - 1] as Word
  const after = tokens[at + 1] as Word
  if (words.places.countries.has(bareWord(before)) || words.places.demonyms.has(bareWord(before))) return false
  if (isCapitalised(after, words)) return true
  return (
    after.kind === 'word' &&
    after.text.length <= 6 &&
    (after.tag === 'NOUN' || after.tag === 'PROPN') &&
    before.text.length <= 5 &&
    before.tag === 'PROPN' &&
    tokens[at - 2]?.tag === 'PROPN'
  )
}

/** Juan "Chico" Manriquez */
function isNickname(tokens: readonly Word[], at: number, limit: number, words: SourceLexicon): boolean {
  const [name, close, next] = [tokens[at + 1], tokens[at + 2], tokens[at + 3]]
  return (
    at + 3 < limit &&
    !!name &&
    !!next &&
    isCapitalised(name, words) &&
    close?.kind === 'quote' &&
    isCapitalised(next, words)
  )
}

/** "Residents' Association", "Children's Hospital", "St. Orla's Hospital": whose body it is belongs to the name; not "Calder's Ministry". */
function isOf(tokens: readonly Word[], at: number, limit: number, words: SourceLexicon): boolean {
  if (!/^'s?$/.test(tokens[at]?.norm ?? '')) return false
  const owner = bareWord(tokens[at - 1] as Word)
  if (!words.nameParts.owners.has(owner) && tokens[at - 2]?.norm !== 'st.') return false
  let end = at + 1
  while (end < limit && isCapitalised(tokens[end] as Word, words)) end += 1
  return words.organizationNameWords.has(bareWord(tokens[end - 1] as Word))
}

/** "Customs", "Housing", "Health": no name that stands alone. */
function isDuty(word: string, { organizationNames, places, givenNames }: SourceLexicon): boolean {
  const named = [
    organizationNames,
    places.countries,
    places.capitals,
    places.others,
    givenNames.male,
    givenNames.female,
  ]
  return !named.some((names) => names.has(word))
}

/** "Department of Justice", "Center for Jobs", "Health and Human Services": small words inside the names of bodies. */
function connects(tokens: readonly Word[], from: number, at: number, words: SourceLexicon): boolean {
  const link = tokens[at]?.norm
  const before = bareWord(tokens[at - 1] as Word)
  const isBody = (token: Word) => words.organizationNameWords.has(bareWord(token))
  if (link === 'of') {
    if (before === 'secretary' || before === 'minister' || before === 'house' || before === 'bank') return true
    return isBody(tokens[at - 1] as Word) || words.documentNouns.has(before)
  }
  if (link === 'for' || link === 'on' || link === 'against')
    return isBody(tokens[at - 1] as Word) || before.endsWith('s') || before === 'minister' || before === 'secretary'
  if (link === 'and') {
    const run = tokens.slice(from, at)
    let end = at + 1
    while (end < at + 6 && tokens[end] && isCapitalised(tokens[end] as Word, words)) end += 1
    const named = end > at + 2 && isBody(tokens[end - 1] as Word) && !run.some(isBody)
    if (named && tokens[from - 1]?.norm === 'the') return true
    if (
      end > at + 2 &&
      run.length === 1 &&
      words.dutyWords.has(bareWord(tokens[end - 1] as Word)) &&
      isDuty(before, words)
    )
      return true
    return run.some(
      (token, i) =>
        i > 0 && (token.norm === 'of' || token.norm === 'for' || token.norm === 'on') && isBody(run[i - 1] as Word),
    )
  }
  return false
}
