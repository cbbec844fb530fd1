import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { probabilitiesOf } from '../../../src/domain/matching/score.ts'

const place = fc.constantFrom('alone', 'shared', 'elsewhere', 'public')
const sums = fc.array(fc.record({ place, sum: fc.double({ min: -40, max: 40, noNaN: true }) }), {
  maxLength: 20,
})

describe('Scores', () => {
  it('are probabilities, together never more than one', () => {
    fc.assert(
      fc.property(sums, (candidates) => {
        const scores = probabilitiesOf(candidates)
        for (const score of scores) expect(score).toBeGreaterThanOrEqual(0)
        expect(scores.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(1 + 1e-9)
      }),
    )
  })

  it('rise with the evidence, at every place', () => {
    for (const at of ['alone', 'shared', 'elsewhere', 'public'] as const) {
      const scoreOf = (sum: number) => probabilitiesOf([{ place: at, sum }])[0] ?? 0
      for (let sum = -6; sum < 10; sum += 0.5) {
        expect(scoreOf(sum + 0.5)).toBeGreaterThanOrEqual(scoreOf(sum))
      }
      expect(scoreOf(-8)).toBeLessThan(0.1)
      expect(scoreOf(12)).toBeGreaterThan(0.9)
    }
  })

  it('of two with equal evidence are equal, and neither is sure', () => {
    const [one = 0, other = 0] = probabilitiesOf([
      { place: 'shared', sum: 9 },
      { place: 'shared', sum: 9 },
    ])
    expect(one).toBe(other)
    expect(one).toBeLessThan(0.6)
  })
})
