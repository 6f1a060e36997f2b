import { words } from './words.js'

/** Nouns for many people at once: "a chorus of critics" are critics. */
export const crowdNouns: ReadonlySet<string> = words(`
  flood wave chorus crowd legion host array slew string stream handful number variety majority minority pair couple trio
  group bunch band cast cadre army circle network raft percent percentage dozen score host panel quarter third half lot proportion share plurality bulk list sort kind
`)

/** Nouns for a part of those who were asked. */
export const shares: ReadonlySet<string> = words('percent half third quarter majority rest remainder')

/** Nouns for two people. */
export const pairNouns: ReadonlySet<string> = words('couple pair duo two both neither')

/**
 * Words for how many people a phrase names: [least, most], null for open.
 *
 * "Several" is taken as three or more, "dozens" as two dozen or more, a bare plural as two or more.
 */
export const quantityWords: Readonly<Record<string, readonly [number, number | null]>> = {
  a: [1, 1],
  an: [1, 1],
  one: [1, 1],
  another: [1, 1],
  two: [2, 2],
  both: [2, 2],
  neither: [2, 2],
  couple: [2, 2],
  pair: [2, 2],
  duo: [2, 2],
  three: [3, 3],
  trio: [3, 3],
  four: [4, 4],
  five: [5, 5],
  six: [6, 6],
  seven: [7, 7],
  eight: [8, 8],
  nine: [9, 9],
  ten: [10, 10],
  eleven: [11, 11],
  twelve: [12, 12],
  dozen: [12, 12],
  twenty: [20, 20],
  several: [3, null],
  few: [3, null],
  many: [3, null],
  various: [3, null],
  numerous: [3, null],
  multiple: [2, null],
  handful: [3, null],
  number: [3, null],
  group: [3, null],
  some: [2, null],
  dozens: [24, null],
  scores: [40, null],
  hundreds: [200, null],
  thousands: [2000, null],
  millions: [2000000, null],
}
