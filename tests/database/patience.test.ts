import { describe, expect, it } from 'vitest'
import { Patience } from '../../src/edges/database/patience.ts'

describe('Patience with attempts that are given up', () => {
  it('is left while nothing was spent in vain', () => {
    expect(new Patience().isLeft(0)).toBe(true)
  })

  it('ends when a second and a half were spent at once', () => {
    const patience = new Patience()
    for (const at of [0, 300, 600, 900]) patience.spend(300, at)
    expect(patience.isLeft(1_200)).toBe(true)
    patience.spend(300, 1_200)
    patience.spend(300, 1_500)
    expect(patience.isLeft(1_500)).toBe(false)
  })

  it('comes back slowly, a twentieth of the time', () => {
    const patience = new Patience()
    patience.spend(1_800, 0)
    expect(patience.isLeft(5_900)).toBe(false)
    expect(patience.isLeft(6_100)).toBe(true)
  })

  it('does not grow while nothing happens', () => {
    const patience = new Patience()
    patience.spend(1, 3_600_000)
    patience.spend(1_500, 3_600_000)
    expect(patience.isLeft(3_600_000)).toBe(false)
  })
})
