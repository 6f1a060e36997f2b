/** What `evaluate.mjs --json` prints. */
export type Figures = { readonly [key: string]: Figures | number | string | null }

const rows: readonly (readonly [measure: string, set: string, ...keys: string[]])[] = [
  ['Attributions, reported speech', 'PolNeAR dev', 'polnear/dev.attribution'],
  ['The same, spans may be off at the edge', 'PolNeAR dev', 'polnear/dev.lenient'],
  ['The words that name the source, exactly', 'PolNeAR dev', 'polnear/dev.sourceExact'],
  ['Sentences with a source', 'Markkula, 26 stories', 'sourcing/gold-dev.sourced'],
  ['Kind of source', 'Markkula, 26 stories', 'sourcing/gold-dev.type'],
  ['Which source', 'Markkula, 26 stories', 'sourcing/gold-dev.source'],
  ['Unnamed sources in news snippets', '126 snippets', 'labels/snippets-dev'],
  ['Hedged or not, sentences', 'Szeged news', 'hedging/news-dev.sentence'],
  ['Hedged or not, sentences', 'Szeged Wikipedia', 'hedging/wikipedia-dev.sentence'],
]

const shares: readonly (readonly [measure: string, set: string, key: string])[] = [
  ['Attributions found', '24 PolNeAR train stories', 'labels/polnear-train.matched'],
  ['Found, and the right speaker', '24 PolNeAR train stories', 'labels/polnear-train.endToEnd'],
  ['Kind of source, of those found', '24 PolNeAR train stories', 'labels/polnear-train.sourceType.accuracy'],
  ['Anonymity, of those found', '24 PolNeAR train stories', 'labels/polnear-train.anonymity.accuracy'],
  ['Hedging level, of those found', '24 PolNeAR train stories', 'labels/polnear-train.level.accuracy'],
]

/** Draw the accuracy tables of the README. */
export function toAccuracyTable(figures: Figures): string {
  const at = (key: string): Figures[string] | undefined =>
    Object.entries(figures).reduce<Figures[string] | undefined>(
      (found, [name]) =>
        key === name || key.startsWith(`${name}.`) ? walk(figures[name], key.slice(name.length + 1)) : found,
      undefined,
    )
  const scored = rows.map(([measure, set, key = '']) => {
    const value = at(key)
    const [p, r, f] = typeof value === 'object' && value ? [value.precision, value.recall, value.f1] : []
    return `| ${measure} | ${set} | ${p ?? '–'} | ${r ?? '–'} | ${f ?? '–'} |`
  })
  const counted = shares.map(([measure, set, key]) => `| ${measure} | ${set} | ${at(key) ?? '–'} |`)
  return [
    '| what | measured on | precision | recall | F1 |',
    '| --- | --- | --- | --- | --- |',
    ...scored,
    '',
    '| what | measured on | per cent |',
    '| --- | --- | --- |',
    ...counted,
  ].join('\n')
}

function walk(value: Figures[string] | undefined, path: string): Figures[string] | undefined {
  return path === ''
    ? value
    : path
        .split('.')
        .reduce<Figures[string] | undefined>(
          (node, key) => (typeof node === 'object' && node ? node[key] : undefined),
          value,
        )
}
