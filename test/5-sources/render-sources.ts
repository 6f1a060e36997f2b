import type { Analysis, Source } from '../../src/types.js'

/** The lines of a case: each attribution by its cue with who speaks, then each source with type, number, role and affiliation. */
export function renderSources({ attributions, sources }: Analysis): readonly string[] {
  const byId = new Map(sources.map((source) => [source.id, source]))
  return [
    ...attributions.map(({ cue, sources: ids }) => {
      const who = ids.map((id) => byId.get(id)?.label).join(' & ')
      return `${cue?.lemma ?? 'no cue'}: ${who || 'nobody'}`
    }),
    ...sources.map((source) => {
      const whole = source.subsetOf && byId.get(source.subsetOf)?.label
      return [
        `${source.label}: ${source.type}`,
        ...number(source),
        ...(source.role ? [`role ${source.role}`] : []),
        ...(source.affiliation ? [`of ${source.affiliation}`] : []),
        ...(source.issuer ? [`issued by ${source.issuer}`] : []),
        ...(whole ? [`part of ${whole}`] : []),
      ].join(', ')
    }),
  ]
}

function number({ number, type }: Source): readonly string[] {
  if (!number || type === 'named-person') return []
  return [number.max === number.min ? `${number.min}` : `${number.min} to ${number.max ?? 'many'}`]
}
