import type { ReportingClass } from '../lexicon/reporting-classes.js'
import type { Frame, ReportingVerb } from '../lexicon/reporting-verbs.js'
import { oncePer } from '../match/once-per.js'

type Shares = ReportingClass['frames']

const shares = oncePer((classes: Readonly<Record<string, ReportingClass>>) =>
  oncePer((verb: ReportingVerb): Shares => merge(verb.frames ?? {}, classes[verb.class]?.frames ?? {})),
)

/**
 * Per cent of the uses of a verb in each frame that report: as counted; in frames not counted as in its class, lowered as far
 * as the counted ones lie below the class ("close" reports in few frames, so in none often).
 */
export function sharesOf(classes: Readonly<Record<string, ReportingClass>>, verb: ReportingVerb): Shares {
  return shares(classes)(verb)
}

function merge(own: Shares, common: Shares): Shares {
  const counted = Object.keys(own) as Frame[]
  const differences = counted.flatMap((frame) => {
    const [mine, ours] = [own[frame], common[frame]]
    return mine && ours ? toLogOdds(mine) - toLogOdds(ours) : []
  })
  if (differences.length === 0) return { ...common, ...own }
  const shift = Math.min(0, differences.reduce((sum, difference) => sum + difference, 0) / differences.length)
  const rest = (Object.entries(common) as [Frame, number][]).map(([frame, share]) => [
    frame,
    Math.round(100 / (1 + Math.exp(-toLogOdds(share) - shift))),
  ])
  return { ...Object.fromEntries(rest), ...own }
}

function toLogOdds(share: number): number {
  const kept = Math.min(99, Math.max(1, share))
  return Math.log(kept / (100 - kept))
}
