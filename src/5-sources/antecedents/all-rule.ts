import type { Word } from '../../layers.js'
import type { SourceLexicon } from '../../lexicon/source-words.js'
import { isHuman } from '../../match/is-human.js'
import type { Bearer, Occurrence } from '../bearer.js'
import type { Mention } from '../mention.js'
import type { AntecedentRule } from './antecedent-rule.js'

const fewest = 3
const mostLookedAt = 30
/** Narrative sentences over which a list is remembered. */
const farthest = 4
/** Words from one name of a list to the next: ", Deputy Mayor". */
const longestGap = 6
const whole: ReadonlySet<string> = new Set(['the', 'all'])

/** Of three and more: "the four councillors" after a list of exactly as many names. */
export const allRule: AntecedentRule = {
  id: 'source/all-named',
  find: ({ document, scene, words }, { mention }) => {
    const { tokens } = document
    const they = mention.form === 'pronoun'
    const size = they ? 0 : sizeOfWhole(tokens, mention, words)
    if (they ? !isTheyOutside(tokens, mention, words) : size < fewest) return null
    const here = scene.hereAt(mention.head)
    const near = scene.occurrences
      .slice(-mostLookedAt)
      .filter(
        ({ token, weak, narrative }) => !weak && token < mention.first && here - narrative < (they ? 2 : farthest),
      )
    const bearers = they ? actingList(tokens, near) : lastList(tokens, near, size)
    return bearers.length >= fewest ? { bearers, ruleId: 'source/all-named', guess: true } : null
  },
  examples: [
    {
      text: 'Jane Roe, Abel Orr and Ida Lind voted no. The three councillors said it cost too much.',
      mention: 'The three councillors',
      sources: ['Jane Roe', 'Abel Orr', 'Ida Lind'],
      trace: 'source/all-named-guess',
    },
    {
      text: 'Jane Roe, Abel Orr and Ida Lind voted no. They said it cost too much.',
      mention: 'They',
      sources: ['Jane Roe', 'Abel Orr', 'Ida Lind'],
      trace: 'source/all-named-guess',
    },
  ],
}

function isTheyOutside(tokens: readonly Word[], { noun, head }: Mention, { pronouns }: SourceLexicon): boolean {
  return pronouns.plural.has(noun) && (tokens[head]?.quotation ?? -1) < 0
}

/** Those of the list that ends what was told just before, if all did something or spoke, and no other group came in. */
function actingList(tokens: readonly Word[], near: readonly Occurrence[]): readonly Bearer[] {
  let list: Occurrence[] = []
  for (const one of near) {
    // behind "Three voters — Roe, Orr and Lind —" the names tell of nobody else
    if (list.some(({ bearer }) => bearer === one.bearer)) continue
    const last = list.at(-1)
    const joined = last !== undefined && isNamed(last) && joins(tokens, last.token, one.token)
    list = isNamed(one) && joined ? [...list, one] : [one]
  }
  const bearers = list.filter(isNamed).map(({ bearer }) => bearer)
  const acts = (whom: Bearer) => near.some(({ bearer, subject, speaker }) => bearer === whom && (subject || speaker))
  return bearers.length === list.length && bearers.every(acts) ? bearers : []
}

function isNamed({ bearer: { type, human } }: Occurrence): boolean {
  return type === 'named-person' && human
}

/** 3 for "the three candidates", "all three"; 0 for "three of the candidates", "the three from Varn". */
function sizeOfWhole(tokens: readonly Word[], mention: Mention, words: SourceLexicon): number {
  const { first, head, noun, plural, partOf, number, label } = mention
  const opens = plural && !partOf && whole.has(tokens[first]?.norm ?? '') && label.end === head + 1
  if (!opens || !number || number.min !== number.max || head - first > 2) return 0
  return tokens[head]?.tag === 'NUM' || isHuman(noun, words) ? number.min : 0
}

/** The people of the last list of names that is as long; none where another person stands behind it. */
function lastList(tokens: readonly Word[], near: readonly Occurrence[], size: number): readonly Bearer[] {
  const people = near.filter(isNamed)
  let list: Occurrence[] = []
  for (const one of people) {
    const last = list.at(-1)
    const joined = last !== undefined && joins(tokens, last.token, one.token)
    // who is named again is nobody else
    if (list.some(({ bearer }) => bearer === one.bearer)) continue
    list = joined ? [...list, one] : list.length >= size ? [...list, one] : [one]
  }
  return list.length === size ? list.map(({ bearer }) => bearer) : []
}

/** ", ", " and ", ", a nurse, and ": no verb between. */
function joins(tokens: readonly Word[], from: number, to: number): boolean {
  const between = tokens.slice(from + 1, to)
  return between.length <= longestGap && !between.some(({ tag }) => tag === 'VERB' || tag === 'AUX')
}
