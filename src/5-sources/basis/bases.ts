import type { Basis } from '../../types.js'

/** From the best ground to none. */
export const bases: readonly Basis[] = [
  'participant',
  'briefed',
  'documents',
  'witness',
  'familiar',
  'expertise',
  'position',
  'none',
]
