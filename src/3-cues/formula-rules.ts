import type { Range, Word } from '../layers.js'
import type { SourceLexicon } from '../lexicon/source-words.js'
import { isHuman } from '../match/is-human.js'
import { keptUnnamed } from './kept-unnamed.js'
import { negations, notNamed, refusals, startOfGroup, withPreposition } from './not-named.js'
import { notToName } from './not-to-name.js'

/** A way to say that a source asked not to be named. */
export interface FormulaRule {
  readonly id: string
  readonly triggers: ReadonlySet<string>
  /** Range of the formula around the trigger, or null. */
  readonly match: (tokens: readonly Word[], at: number, bounds: Range, words: SourceLexicon) => Range | null
  readonly permission?: boolean
  readonly attributive?: boolean
  readonly examples: readonly string[]
}

/** What may stand between "give" and "name": "his full"; not "Doe by". */
const ownName: ReadonlySet<string> = new Set(['PRON', 'DET', 'ADJ', 'PART', 'ADV'])

/** In this order; of those that share a trigger the first that matches wins. */
export const formulaRules: readonly FormulaRule[] = [
  {
    id: 'anonymity/condition',
    triggers: new Set(['anonymity']),
    examples: ['An aide spoke on condition of anonymity.', 'He talked under a promise of anonymity.'],
    match(tokens, at, bounds) {
      if (tokens[at - 1]?.norm !== 'of') return null
      for (let back = at - 2; back >= Math.max(bounds.first, at - 5); back -= 1) {
        const { lemma } = tokens[back] as Word
        if (lemma === 'condition' || lemma === 'promise' || lemma === 'guarantee' || lemma === 'assurance')
          return { first: withPreposition(tokens, back, bounds.first), end: at + 1 }
      }
      return null
    },
  },
  {
    id: 'anonymity/asked',
    triggers: new Set(['anonymity']),
    examples: [
      'She requested anonymity.',
      'They were granted anonymity.',
      'He insisted on anonymity.',
      'In exchange for anonymity, he spoke.',
    ],
    match(tokens, at, bounds, words) {
      for (let back = at - 1; back >= Math.max(bounds.first, at - 5); back -= 1) {
        const { lemma, norm } = tokens[back] as Word
        if (words.anonymity.asking.has(lemma) || norm === 'exchange') return { first: back, end: at + 1 }
      }
      return null
    },
  },
  {
    id: 'anonymity/remain',
    triggers: new Set(['anonymous', 'unnamed', 'unidentified', 'nameless']),
    examples: ['The winner chose to remain anonymous.', 'He wanted to stay anonymous.'],
    match(tokens, at, bounds, words) {
      for (let back = at - 1; back >= Math.max(bounds.first, at - 4); back -= 1) {
        const { lemma } = tokens[back] as Word
        if (lemma !== 'remain' && lemma !== 'stay' && lemma !== 'be' && lemma !== 'keep') continue
        for (let wish = back - 1; wish >= Math.max(bounds.first, back - 4); wish -= 1)
          if (words.anonymity.wishes.has((tokens[wish] as Word).lemma)) return { first: wish, end: at + 1 }
        return lemma === 'remain' || lemma === 'stay' ? { first: back, end: at + 1 } : null
      }
      return null
    },
  },
  {
    id: 'anonymity/adjective',
    triggers: new Set(['anonymous', 'unnamed', 'unidentified']),
    attributive: true,
    examples: ['The site cited an anonymous source.'],
    match(tokens, at, bounds, words) {
      for (let next = at + 1; next < Math.min(bounds.end, at + 5); next += 1) {
        const token = tokens[next] as Word
        if (words.anonymity.falseFriends.has(token.lemma)) return null
        if (token.tag === 'NOUN' && tokens[next + 1]?.tag !== 'NOUN')
          return isHuman(token.lemma, words) ? { first: at, end: at + 1 } : null
        if (token.tag !== 'ADJ' && token.tag !== 'NOUN' && token.tag !== 'PROPN' && token.tag !== 'PUNCT') return null
      }
      return null
    },
  },
  {
    id: 'anonymity/adverb',
    triggers: new Set(['anonymously']),
    examples: ['A clerk spoke anonymously.'],
    match(tokens, at, bounds, words) {
      for (let back = at - 1; back >= Math.max(bounds.first, at - 4); back -= 1)
        if (words.anonymity.speaking.has((tokens[back] as Word).lemma)) return { first: back, end: at + 1 }
      return null
    },
  },
  {
    id: 'anonymity/record',
    triggers: new Set(['record']),
    examples: ['She did not want to speak on the record.', 'He spoke off the record.'],
    match(tokens, at, bounds, { anonymity: { speaking } }) {
      const link = tokens[at - 1]?.norm === 'the' ? tokens[at - 2]?.norm : undefined
      let speaks = false
      for (let back = at - 3; link && back >= Math.max(bounds.first, at - 9); back -= 1) {
        const { norm, lemma } = tokens[back] as Word
        speaks ||= speaking.has(lemma)
        const told = link === 'off' || (link === 'on' && (negations.has(norm) || refusals.has(lemma)))
        if (speaks && told) return { first: startOfGroup(tokens, back, bounds.first), end: at + 1 }
      }
      return null
    },
  },
  {
    id: 'anonymity/not-named',
    triggers: new Set([
      'named',
      'identified',
      'quoted',
      'cited',
      'identifiable',
      'disclosed',
      'revealed',
      'used',
      'published',
      'withheld',
      'changed',
      'printed',
      'mentioned',
    ]),
    examples: [
      'She declined to be named.',
      'He asked not to be identified.',
      'They asked that their names not be used.',
      'The guard, whose name was withheld, spoke.',
      'The guard, whose name has been changed, spoke.',
      'He would only speak if his name was not used.',
      'He did not want to be quoted.',
    ],
    match: notNamed,
  },
  {
    id: 'anonymity/kept-unnamed',
    triggers: new Set(['named', 'identified', 'naming', 'identifying']),
    examples: [
      'A boy, who cannot be named, told the court he ran.',
      'She cannot be named for legal reasons.',
      'A nurse, whom the Herald is not naming, said it was late.',
    ],
    match: keptUnnamed,
  },
  {
    id: 'anonymity/asked-others',
    triggers: new Set(['identify', 'name', 'quote', 'print', 'publish', 'use', 'reveal', 'disclose']),
    examples: [
      'A clerk who asked the Herald not to identify her left.',
      'A clerk who begged that the Herald not name her left.',
      'He asks me not to print his name.',
      'A guard, who asked reporters not to use his last name, left.',
    ],
    match: notToName,
  },
  {
    id: 'anonymity/no-name',
    triggers: new Set(['name', 'names', 'surname', 'identity', 'identities']),
    examples: ['A fisherman refused to give his name.', 'She would not give her name.'],
    match(tokens, at, bounds, words) {
      // "did not disclose the identities | of the firms"
      if (tokens[at + 1]?.norm === 'of') return null
      let verb = -1
      for (let back = at - 1; back >= Math.max(bounds.first, at - 8); back -= 1) {
        const { lemma, norm, tag } = tokens[back] as Word
        if (verb < 0) {
          if (tag === 'VERB' && (words.anonymity.naming.has(lemma) || words.anonymity.speaking.has(lemma))) verb = back
          else if (!ownName.has(tag)) return null
        } else if (negations.has(norm) || refusals.has(lemma)) {
          return { first: refusals.has(lemma) ? back : startOfGroup(tokens, back, bounds.first), end: at + 1 }
        } else if (tag === 'PUNCT' || tag === 'NOUN' || tag === 'CCONJ') return null
      }
      return null
    },
  },
  {
    id: 'anonymity/background',
    triggers: new Set(['background', 'attribution']),
    examples: ['Aides spoke on background.', 'He talked not for attribution.'],
    match(tokens, at, bounds, words) {
      const deep = tokens[at - 1]?.lemma === 'deep' ? 1 : 0
      const link = tokens[at - 1 - deep]?.norm
      if (tokens[at]?.norm === 'attribution')
        return link === 'for' && tokens[at - 2]?.norm === 'not' ? { first: at - 2, end: at + 1 } : null
      if (link !== 'on' || tokens[at + 1]?.tag === 'NOUN') return null
      for (let back = at - 2 - deep; back >= Math.max(bounds.first, at - 8); back -= 1)
        if (words.anonymity.speaking.has((tokens[back] as Word).lemma)) return { first: back, end: at + 1 }
      return null
    },
  },
  {
    id: 'anonymity/not-authorized',
    triggers: new Set([
      'authorized',
      'authorised',
      'permitted',
      'allowed',
      'cleared',
      'unauthorized',
      'unauthorised',
      'authorization',
      'permission',
      'liberty',
      'entitled',
      'barred',
      'prohibited',
      'forbidden',
    ]),
    permission: true,
    examples: ['The engineer was not authorized to speak publicly.', 'Two clerks, unauthorized to comment, spoke.'],
    match(tokens, at, bounds, words) {
      const { norm } = tokens[at] as Word
      let negated = norm.startsWith('un') ? at : ['barred', 'prohibited', 'forbidden'].includes(norm) ? at : -1
      for (let back = at - 1; negated < 0 && back >= Math.max(bounds.first, at - 4); back -= 1)
        if (negations.has((tokens[back] as Word).norm) || (tokens[back] as Word).lemma === 'lack') negated = back
      if (negated < 0) return null
      for (let next = at + 1; next < Math.min(bounds.end, at + 6); next += 1) {
        if (words.anonymity.speaking.has((tokens[next] as Word).lemma))
          return { first: startOfGroup(tokens, negated, bounds.first), end: next + 1 }
      }
      return null
    },
  },
]
