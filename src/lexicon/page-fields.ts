/** What a line may be named by before a colon: a field of the page, no speaker. Our own list. */
export const pageFields: ReadonlySet<string> = new Set(
  'headline subtitle subhead title deck byline note update correction clarification caption photo video audio watch listen read related source topic tags opinion analysis exclusive breaking live review interview transcript plus url link website email phone date author question answer claim claims fact facts verdict rating what when where who why how'.split(
    ' ',
  ),
)
