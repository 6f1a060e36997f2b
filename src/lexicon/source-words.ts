export interface SourceLexicon {
  readonly outlets: readonly string[]
}
export const sourceWords: SourceLexicon = { outlets: [] }
