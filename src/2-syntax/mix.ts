/** Fold a value into a 32-bit hash. Integer arithmetic only, so that every machine finds the same features. */
export function mix(hash: number, value: number): number {
  const mixed = Math.imul(hash ^ value, 0x9e3779b1)
  return mixed ^ (mixed >>> 15)
}
