import { describe, expect, test } from 'vitest'
import { calibrate } from '../../src/4-attributions/calibrate.js'

describe('calibrate', () => {
  test('never falls as the score of a verb rises, and stays a share', () => {
    const shares = Array.from({ length: 101 }, (_, per) => calibrate('verb', per / 100))
    for (const [index, share] of shares.entries()) {
      expect(share).toBeGreaterThan(0)
      expect(share).toBeLessThan(1)
      expect(share).toBeGreaterThanOrEqual(shares[index - 1] ?? 0)
    }
  })

  test('trusts a sure verb more than a noun', () => {
    expect(calibrate('verb', 0.995)).toBeGreaterThan(calibrate('noun', 0.995))
  })
})
