import type { Range, Word } from '../../layers.js'

const longestAside = 9
const mostAuxiliaries = 3
/** What is done to a suspect: "arrested Jane Doe", "Jane Doe was charged". */
const done: ReadonlySet<string> = new Set([
  ...[
    'arrested',
    'charged',
    'detained',
    'indicted',
    'convicted',
    'jailed',
    'sentenced',
    'apprehended',
    'remanded',
    'prosecuted',
  ],
  'accused',
])
const standing: ReadonlySet<string> = new Set(['be', 'go', 'stand', 'face'])
const pleading: ReadonlySet<string> = new Set(['plead', 'deny', 'admit', 'face'])
const crimes: ReadonlySet<string> = new Set([
  ...[
    'guilty',
    'murder',
    'manslaughter',
    'rape',
    'fraud',
    'assault',
    'theft',
    'robbery',
    'arson',
    'burglary',
    'perjury',
  ],
  ...['bribery', 'extortion', 'smuggling', 'trafficking', 'charge', 'charges', 'count', 'counts', 'trial'],
])

/** Whether a sentence tells that somebody is held for a crime: "the suspect" of what follows, or "the defendant". */
export function isCharged(tokens: readonly Word[], { first, end }: Range): boolean {
  if (done.has(tokens[first - 1]?.norm ?? '') && tokens[first - 1]?.norm !== 'accused') return true
  const verb = behindAside(tokens, end)
  let at = verb
  while (tokens[at]?.tag === 'AUX' && at - verb < mostAuxiliaries) at += 1
  // "Doe was charged", not "Doe had charged"
  if (tokens[at - 1]?.lemma === 'be' && at > verb && done.has(tokens[at]?.norm ?? '')) return true
  const { lemma = '' } = tokens[at] ?? {}
  const { lemma: before = '' } = tokens[at - 1] ?? {}
  const [next, second, third] = tokens.slice(at + 1, at + 4)
  // "is | on trial", "went on trial"
  if (standing.has(lemma) || (before === 'be' && at > verb)) {
    const [on, trial] = standing.has(lemma) ? [next, second] : [tokens[at], next]
    if (on?.norm === 'on' && trial?.norm === 'trial') return true
  }
  // "pleaded not guilty", "denies murder", "faces two counts"
  return pleading.has(lemma) && [next, second, third].some((word) => crimes.has(word?.norm ?? ''))
}

/** Behind ", 29," or ", a teacher in Calder,". */
function behindAside(tokens: readonly Word[], end: number): number {
  if (tokens[end]?.text !== ',') return end
  for (let at = end + 1; at < end + longestAside; at += 1) {
    const after = tokens[at + 1]
    if (tokens[at]?.text === ',' && after?.kind !== 'number') return at + 1
  }
  return end
}
