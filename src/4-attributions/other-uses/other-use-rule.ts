import type { CueCandidate, ParsedDocument } from '../../layers.js'

/** A use in which a reporting verb reports nothing, told from the words around it before any frame is tried. */
export interface OtherUseRule {
  readonly id: string
  readonly applies: (document: ParsedDocument, cue: CueCandidate) => boolean
  /** Sentences in which the rule sets the verb aside, and others in which the same verb reports. */
  readonly examples: { readonly other: readonly string[]; readonly reported: readonly string[] }
}
