import type { boundaryOdds } from '../../lexicon/boundary-odds.js'
import { stepOf } from '../weighing/step-of.js'
import type { Boundary } from './boundary.js'

/** Something at a boundary that tells, by its value, how likely the content ends there; undefined where it does not arise. */
export interface EndCircumstance {
  readonly id: Exclude<keyof typeof boundaryOdds, 'sign'>
  readonly of: (boundary: Boundary) => string | undefined
}

/** What is weighed at a boundary, besides the signs. `npm run fit` counts the odds. */
export const endCircumstances: readonly EndCircumstance[] = [
  { id: 'mark', of: ({ mark }) => mark },
  { id: 'opener', of: ({ opener }) => opener },
  { id: 'next', of: ({ next }) => next },
  { id: 'second', of: ({ second }) => second },
  { id: 'class', of: (boundary) => boundary.class },
  { id: 'governor', of: ({ mark, governor }) => `${mark}, ${governor}` },
  { id: 'governor form', of: ({ governorForm }) => governorForm },
  { id: 'opener by verb', of: ({ verb, opener }) => `${opener}, verb ${verb}` },
  { id: 'time by verb', of: ({ verb, time, hangs }) => `${time ? 'time' : 'no time'} on ${hangs}, verb ${verb}` },
  {
    id: 'channel by verb',
    of: ({ verb, channel, hangs }) => `${channel} on ${hangs}, verb ${verb}`,
  },
  { id: 'length', of: ({ mark, length }) => `${mark}, ${stepOf(length)} before` },
  { id: 'rest', of: ({ mark, rest }) => `${mark}, ${stepOf(rest)} ahead` },
  { id: 'commas', of: ({ commasBefore }) => `${Math.min(3, commasBefore)} before` },
  {
    id: 'commas ahead',
    of: ({ mark, opener, commasAhead }) => `${mark}, ${opener}, ${Math.min(3, commasAhead)} ahead`,
  },
  { id: 'form', of: ({ opener, form }) => (form === 'none' ? undefined : `${opener}, like ${form}`) },
  { id: 'tenses', of: ({ tenses }) => tenses },
  { id: 'verb ahead', of: ({ verbAhead }) => (verbAhead ? 'near' : 'none near') },
  { id: 'quoted', of: ({ quoted }) => (quoted ? 'quoted' : 'not quoted') },
]
