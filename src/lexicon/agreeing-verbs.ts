/** Verbs of states of mind that before "that" tell what was said: "agreed that"; 16 of 18 outside quotations in PolNeAR train. Our own list. */
export const agreeingVerbs: ReadonlySet<string> = new Set(['agree', 'concur'])
