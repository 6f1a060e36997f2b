/** A noun that stands for an act of speech: "statement", "claim". */
export interface ReportingNoun {
  readonly lemma: string
  readonly act: string
}
export const reportingNouns: readonly ReportingNoun[] = []
