export interface HedgeLexicon {
  readonly cues: readonly string[]
}
export const hedges: HedgeLexicon = { cues: [] }
