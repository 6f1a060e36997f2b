import type { Boundary } from './boundary.js'

/** Something about a boundary that makes it likelier or less likely to be the end of the content; `boundaryOdds` says how much. */
export interface EndSign {
  readonly id: string
  /** The bar shows the boundary. */
  readonly example: string
  readonly holds: (boundary: Boundary) => boolean
}

export const endSigns: readonly EndSign[] = [
  {
    id: 'fronted',
    example: 'While the mayor said the yard would close |, others doubted it.',
    holds: ({ fronted }) => fronted,
  },
  {
    id: 'closes-relative',
    example: 'The mayor, who said the yard would close |, left the town.',
    holds: ({ closesRelative }) => closesRelative,
  },
  {
    id: 'whole-quotation',
    example: 'The mayor asked, “Who closed the yard?” | and left the hall.',
    holds: ({ wholeQuotation }) => wholeQuotation,
  },
  {
    id: 'last-mark',
    example: 'The mayor said the yard would close |, a blow to the town.',
    holds: ({ last }) => last,
  },
  {
    id: 'phrase',
    example: 'The mayor denied the claim |, which the union had made.',
    holds: ({ verb }) => verb === 'not needed',
  },
  {
    id: 'awaits-verb',
    example: 'The mayor said that the yard |, which is old, would close.',
    holds: ({ verb }) => verb === 'awaited',
  },
  {
    id: 'resumes',
    example: 'The mayor said the yard |, which is old, would close.',
    holds: ({ resumes }) => resumes,
  },
  {
    id: 'report-ahead',
    example: 'The mayor said the yard would close | and that workers were told.',
    holds: ({ reportAhead }) => reportAhead,
  },
  {
    id: 'outside',
    example: 'Workers left when the mayor said the yard would close |, but others stayed.',
    holds: ({ hangs }) => hangs === 'outside',
  },
  {
    id: 'inside',
    example: 'The mayor said the yard would close | in the spring.',
    holds: ({ hangs }) => hangs === 'content',
  },
  {
    id: 'later',
    example: 'The mayor said the yard, the dock | and the mill would close.',
    holds: ({ later }) => later,
  },
  {
    id: 'pulled',
    example: 'The mayor said that the yard |, which is old, would close.',
    holds: ({ pulled }) => pulled,
  },
]
