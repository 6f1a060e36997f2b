/** Verbs that put a feeling into words, which is part of the report: "expressed concern about", "voiced alarm that". After PolNeAR's cues. */
export const voicingVerbs: ReadonlySet<string> = new Set(['express', 'voice'])
