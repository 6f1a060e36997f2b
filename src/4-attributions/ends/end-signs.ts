import type { Boundary } from './boundary.js'

/** Something about a boundary that makes it likelier or less likely to be the end of the content. */
export interface EndSign {
  readonly id: string
  /** Odds of an end with the sign against without it; source as in `markOdds`. */
  readonly odds: number
  /** The bar shows the boundary. */
  readonly example: string
  readonly holds: (boundary: Boundary) => boolean
}

export const endSigns: readonly EndSign[] = [
  {
    id: 'fronted',
    odds: 9.5,
    example: 'While the mayor said the yard would close |, others doubted it.',
    holds: ({ fronted }) => fronted,
  },
  {
    id: 'closes-relative',
    odds: 13,
    example: 'The mayor, who said the yard would close |, left the town.',
    holds: ({ closesRelative }) => closesRelative,
  },
  {
    id: 'whole-quotation',
    odds: 4.3,
    example: 'The mayor asked, “Who closed the yard?” | and left the hall.',
    holds: ({ wholeQuotation }) => wholeQuotation,
  },
  {
    id: 'last-mark',
    odds: 2.5,
    example: 'The mayor said the yard would close |, a blow to the town.',
    holds: ({ last }) => last,
  },
  {
    id: 'phrase',
    odds: 3,
    example: 'The mayor denied the claim |, which the union had made.',
    holds: ({ verb }) => verb === 'not needed',
  },
  {
    id: 'awaits-verb',
    odds: 0.4,
    example: 'The mayor said that the yard |, which is old, would close.',
    holds: ({ verb }) => verb === 'awaited',
  },
  {
    id: 'resumes',
    odds: 0.28,
    example: 'The mayor said the yard |, which is old, would close.',
    holds: ({ resumes }) => resumes,
  },
  {
    id: 'report-ahead',
    odds: 2.3,
    example: 'The mayor said the yard would close | and that workers were told.',
    holds: ({ reportAhead }) => reportAhead,
  },
  {
    id: 'outside',
    odds: 1.6,
    example: 'Workers left when the mayor said the yard would close |, but others stayed.',
    holds: ({ hangs }) => hangs === 'outside',
  },
  {
    id: 'inside',
    odds: 0.41,
    example: 'The mayor said the yard would close | in the spring.',
    holds: ({ hangs }) => hangs === 'content',
  },
  {
    id: 'later',
    odds: 0.23,
    example: 'The mayor said the yard, the dock | and the mill would close.',
    holds: ({ later }) => later,
  },
  {
    id: 'pulled',
    odds: 0.45,
    example: 'The mayor said that the yard |, which is old, would close.',
    holds: ({ pulled }) => pulled,
  },
]
