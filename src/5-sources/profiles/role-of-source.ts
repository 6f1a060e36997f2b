import type { ParsedDocument } from '../../layers.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import type { Mention, Names } from '../mention.js'
import { roleOfDescription } from './role-of-description.js'
import { roleOfName } from './role-of-name.js'

/** Role and affiliation as one line each: all that the article says, each thing once. */
export interface SourceRole {
  readonly role: string | null
  readonly affiliation: string | null
}

/**
 * Say what a source is: a named one by all titles and appositions beside its name, else by its description.
 *
 * @param nameMentions Positions in `names.mentions` of a named source.
 * @param described Its descriptions, the fullest first.
 * @param body To whom one belongs whose body is not named beside: "its spokesman".
 */
export function roleOfSource(
  document: ParsedDocument,
  names: Names,
  nameMentions: readonly number[],
  described: readonly Mention[],
  body: string | null,
  words: SourceLexicon,
): SourceRole {
  const named = roleOfName(document, names, nameMentions, words)
  const [fullest] = described
  if (named.role !== null) return { ...named, affiliation: named.affiliation ?? body }
  if (!fullest) return named
  return nameMentions.length === 0 || tells(fullest, words)
    ? roleOfDescription(document, names, described, body, words)
    : named
}

/** "the Calder guitarist", not "the man" */
function tells({ noun, plural }: Mention, { personNouns }: SourceLexicon): boolean {
  return !plural && !personNouns.bare.has(noun)
}
