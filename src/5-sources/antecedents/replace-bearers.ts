import type { Bearer, Resolution } from '../bearer.js'

/** Let those who turned out to be somebody else be that one, who gets their mentions too; each such resolution is a guess. */
export function replaceBearers(
  resolutions: readonly Resolution[],
  joined: ReadonlyMap<Bearer, Bearer>,
  ruleId: string,
): readonly Resolution[] {
  if (joined.size === 0) return resolutions
  for (const [from, to] of joined) to.mentions.push(...from.mentions)
  return resolutions.map((resolution) =>
    resolution.bearers.some((bearer) => joined.has(bearer))
      ? { bearers: resolution.bearers.map((bearer) => joined.get(bearer) ?? bearer), ruleId, guess: true }
      : resolution,
  )
}
