/** Words of a content that are looked through, so that endless sentences stay linear. */
export const horizon = 120
