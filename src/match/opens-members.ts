import type { Word } from '../layers.js'

/** Words, from one on, that open a list of some of a group: one of "leaders, | including Ann Lee", two of ", | among them Ann Lee"; else 0. */
export function opensMembers(tokens: readonly Word[], at: number): 0 | 1 | 2 {
  const [opener, whole] = tokens.slice(at, at + 2)
  if (opener?.norm === 'including') return 1
  return opener?.norm === 'among' && whole?.norm === 'them' ? 2 : 0
}
