import type { ParsedDocument, Range, Word } from '../../layers.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import { type Bearer, type Query, type Resolution, unlinked } from '../bearer.js'
import type { Mention, Names } from '../mention.js'
import { findRole } from '../profiles/find-role.js'
import { byEpithet } from './by-pronoun.js'
import { findAntecedent } from './find-antecedent.js'
import { findEmployer } from './find-employer.js'
import { interviewOf } from './interview-of.js'
import { keyOfLabel } from './key-of-label.js'
import { type Marks, markTokens } from './mark-tokens.js'
import { nounApposed } from './noun-apposed.js'
import { openScene } from './open-scene.js'
import { outerOf } from './outer-of.js'
import { readPassingNoun } from './read-passing-noun.js'
import { resolveDescription } from './resolve-description.js'
import { seeName } from './see-name.js'
import { seePronoun } from './see-pronoun.js'
import type { Walk } from './walk.js'

/**
 * Walk through the article once, in order, and tie each source phrase to whoever it stands for.
 *
 * Names were unified before; here pronouns and descriptions find their antecedents among what was mentioned so far.
 *
 * @param said What is reported: whoever is mentioned there is talked about.
 * @param told Who is told: a paper that is told something is not "the company" of the story.
 * @returns Per query whom it stands for.
 */
export function linkMentions(
  document: ParsedDocument,
  names: Names,
  queries: readonly Query[],
  said: readonly Range[],
  told: readonly Range[],
  masked: Uint8Array,
  words: SourceLexicon,
): readonly Resolution[] {
  const size = document.tokens.length
  const ofHead = new Map<number, Resolution>()
  const walk: Walk = {
    document,
    names,
    masked,
    words,
    scene: openScene(document, names, said, words),
    interview: interviewOf(document, names),
    ofHead,
    outer: outerOf(queries),
    antecedentOf: (query) => findAntecedent(walk, query),
  }
  const marks = markTokens(size, queries, told)
  const inOrder = [...queries].sort((a, b) => a.mention.head - b.mention.head)
  let nextQuery = 0
  let nextName = 0
  for (let at = 0; at < size; at += 1) {
    for (; names.mentions[nextName]?.first === at; nextName += 1) seeNamed(walk, nextName, marks)
    for (; inOrder[nextQuery]?.mention.head === at; nextQuery += 1)
      // two cues may share one mention
      if (!ofHead.has(at)) ofHead.set(at, seeQuery(walk, inOrder[nextQuery] as Query))
    if (marks.covered[at] === 0) seeNoun(walk, at, marks.roles.get(at))
  }
  return queries.map(({ mention }) => ofHead.get(mention.head) as Resolution)
}

/** Note that somebody is named, and whom a role beside the name says they work for. */
function seeNamed(walk: Walk, index: number, marks: Marks): void {
  const { document, names, scene, words } = walk
  const bearer = scene.bearerOfName(names.entityOf[index] as number)
  const role = bearer.type === 'named-person' ? findRole(document, names, index, words) : null
  if (role) bearer.owner ??= findEmployer(walk, index, role)
  seeName(document, names, scene, index, role, marks, words)
}

/** Find whom a source phrase stands for, and note that they are mentioned there. */
function seeQuery(walk: Walk, query: Query): Resolution {
  const { mention } = query
  const resolution = findAntecedent(walk, query)
  // "Doe, who called it a hoax" does not have the word
  const aside = walk.words.pronouns.relative.has(mention.noun)
  const apposed = nounApposed(walk.document, mention, walk.words)
  // "an engineer", whom the story names below
  const told = mention.form === 'description' && !mention.definite && !mention.plural
  if (told) for (const bearer of resolution.bearers) if (bearer.name >= 0) walk.scene.callBy(bearer, mention.noun)
  if (apposed) for (const bearer of resolution.bearers) if (bearer.name < 0) walk.scene.callBy(bearer, apposed)
  const role = query.source && !aside ? (query.asks ? 'asks' : 'says') : 'mentioned'
  for (const bearer of resolution.bearers) {
    bearer.mentions.push(mention)
    if (mention.form === 'pronoun' && !resolution.guess) bearer.gender ??= mention.gender
    walk.scene.see(bearer, { first: mention.head, end: mention.head + 1 }, role, false)
  }
  return resolution
}

/**
 * Remember people and bodies that are described in passing, so that pronouns and "the company" can find them.
 *
 * @param named Whose role the noun is.
 */
function seeNoun(walk: Walk, at: number, named: Bearer | undefined): void {
  const { document, names, masked, words, scene } = walk
  const mention = readPassingNoun(document, names, at, masked, words)
  if (!mention) {
    seePronoun(walk, at)
    return
  }
  // "“My father drove. He said …”": whoever is quoted tells of him, the story does not
  const quoted = (document.tokens[at] as Word).quotation >= 0
  const bearer = named ?? (quoted ? scene.create(mention, { called: false }) : knownBy(walk, mention))
  bearer.mentions.push(mention)
  scene.see(bearer, { first: at, end: at + 1 }, 'mentioned', false)
}

function knownBy(walk: Walk, mention: Mention): Bearer {
  const { document, words, scene } = walk
  const counted = mention.plural && mention.number?.stated != null
  const key = keyOfLabel(document, mention)
  return (
    (mention.definite && !counted ? resolveDescription(document, mention, scene.byNoun, words)?.bearer : undefined) ??
    scene.ofLabel(key) ??
    byEpithet(walk, { ...unlinked, mention, content: [] })?.bearers[0] ??
    scene.create(mention, { key })
  )
}
