import { type Bearer, type Query, unlinked } from '../bearer.js'
import { describeMention } from '../mentions/describe-mention.js'
import { startOfPhrase } from '../mentions/start-of-phrase.js'
import { bodyBehind } from './body-behind.js'
import { bodyCalled } from './body-called.js'
import { byPronoun } from './by-pronoun.js'
import type { Scene } from './open-scene.js'
import { resolveDescription } from './resolve-description.js'
import type { Walk } from './walk.js'

const mostLookedAt = 80

/** Find whose spokesman: "Orr's", "her", "the minister's". @param at Token of the owner. */
export function ownerAt(walk: Walk, { content }: Query, at: number): Bearer | null {
  const { document, names, masked, words, scene } = walk
  const name = names.at[at] ?? -1
  if (name >= 0) return scene.bearerOfName(names.entityOf[name] as number)
  const range = { first: startOfPhrase(document.tokens, at, words), end: at + 1 }
  const mention = describeMention(document, names, range, at, masked, words)
  if (mention.form === 'pronoun') {
    const found = byPronoun(walk, { ...unlinked, mention, content }, ownedOf(scene))
    // "its chief executive" of one of two bodies
    return found && !(found.guess && words.pronouns.neuter.has(mention.noun)) ? (found.bearers[0] ?? null) : null
  }
  return resolveDescription(document, mention, scene.byNoun, words)?.bearer ?? null
}

/** Those who are only somebody's: "her lawyer … her husband" are hers, not the lawyer's. */
function ownedOf({ occurrences }: Scene): readonly Bearer[] {
  return occurrences.slice(-mostLookedAt).flatMap(({ bearer }) => (bearer.owner && bearer.name < 0 ? [bearer] : []))
}

/** Find for whom "a spokesman for the company", "ministry officials" or, of the body told of just before, "a spokesman" speaks. */
export function bodyOf(walk: Walk, query: Query): Bearer | null {
  const { document, names, masked, words, scene } = walk
  const { mention } = query
  const called = bodyCalled(document.tokens, mention, scene.byNoun, words)
  if (called) return called
  const behind = bodyBehind(document, names, mention, masked, words)
  const told = behind && resolveDescription(document, behind, scene.byNoun, words)?.bearer
  if (told) return told
  // "a spokesman", no "campaign spokesman"
  const before = document.tokens[mention.head - 1]
  const bare = mention.label.end === mention.head + 1 && (mention.head === mention.label.first || before?.tag === 'DET')
  if (!bare || !words.personNouns.spokespeople.has(mention.noun)) return null
  const body = byPronoun(walk, { ...query, mention: { ...mention, form: 'pronoun', noun: 'it' } })
  return body && !body.guess ? (body.bearers[0] ?? null) : null
}
