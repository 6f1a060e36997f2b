/** Words that open a clause behind a report, so that nobody told and no circumstance goes on there. */
export const clauseOpeners: ReadonlySet<string> = new Set([
  'that',
  'whether',
  'if',
  'how',
  'why',
  'what',
  'who',
  'where',
  'when',
  'which',
])
