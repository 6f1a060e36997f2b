import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Character offsets, half-open. */
export type Offsets = readonly [number, number]

export interface Annotated {
  readonly source: readonly Offsets[]
  readonly cue: readonly Offsets[]
  readonly content: readonly Offsets[]
}

export interface Story {
  readonly text: string
  readonly attributions: readonly Annotated[]
}

/** Read the stories of one part of PolNeAR with what their first annotator marked. */
export function readPolnear(folder: string): readonly Story[] {
  const annotations = readdirSync(join(folder, 'attributions')).sort()
  return readdirSync(join(folder, 'text'))
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) => {
      const name = file.slice(0, -'.txt'.length)
      const annotation = annotations.find((other) => other.startsWith(`${name}_`))
      if (!annotation) return []
      const text = readFileSync(join(folder, 'text', file), 'utf8')
      return { text, attributions: readBrat(readFileSync(join(folder, 'attributions', annotation), 'utf8')) }
    })
}

/** Read brat's standoff format: "T" lines name spans, "E" lines the attributions that they make up. */
function readBrat(standoff: string): readonly Annotated[] {
  const spans = new Map<string, readonly Offsets[]>()
  for (const [, id = '', list = ''] of standoff.matchAll(/^(T\d+)\t\S+ ([\d ;]+)\t/gm))
    spans.set(
      id,
      list.split(';').map((pair) => {
        const [start, end] = pair.trim().split(' ')
        return [Number(start), Number(end)] as const
      }),
    )
  return [...standoff.matchAll(/^E\d+\t(.+)$/gm)].flatMap(([, line = '']) => {
    const roles = line.trim().split(/\s+/)
    const of = (role: string) =>
      roles
        .filter((pair) => pair.toLowerCase().startsWith(role))
        .flatMap((pair) => spans.get(pair.slice(pair.indexOf(':') + 1)) ?? [])
    const attribution = { source: of('source'), cue: of('cue'), content: of('content') }
    return attribution.content.length > 0 ? attribution : []
  })
}
