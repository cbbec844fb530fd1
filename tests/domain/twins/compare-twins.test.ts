import { describe, expect, test } from 'vitest'
import type { OrganizationMet } from '../../../src/domain/matching/found.ts'
import { compareTwins } from '../../../src/domain/twins/compare-twins.ts'
import { twinText } from '../../../src/domain/twins/twin-text.ts'

const met = (name: string, changes: Partial<OrganizationMet> & { at?: string } = {}) => {
  const { at, ...rest } = changes
  const hosts = at === undefined ? [] : [{ host: at, userCount: 3, isVerified: false }]
  return {
    id: name,
    names: [name],
    country: 'SE',
    isBeingMade: false,
    hosts,
    ...rest,
  } as unknown as OrganizationMet
}
const few = { holderCount: 2, sharedDomain: undefined }
const scoreOf = (
  one: OrganizationMet,
  other: OrganizationMet,
  known: Parameters<typeof compareTwins>[2] = few,
) => compareTwins(one, other, known).score
const codesOf = (one: OrganizationMet, other: OrganizationMet) =>
  compareTwins(one, other, few).evidence.map(({ code }) => code)

describe('Two organizations', () => {
  test.each([
    ['Brightwater Trading AB', 'Brightwater Trading AB'],
    ['Brightwater Trading AB', 'BRIGHTWATER TRADING'],
    ['Brightwater Trading', 'Trading Brightwater'],
    ['Brightwater Trading', 'Bright Water Trading'],
  ])('called “%s” and “%s” are probably the same', (one, other) => {
    expect(scoreOf(met(one), met(other))).toBeGreaterThan(0.7)
  })

  test.each([
    ['Brightwater Store 12', 'Brightwater Store 13'],
    ['Brightwater Hospital', 'Stonefield Hospital'],
    ['Brightwater Trading', 'Stonefield Trading'],
  ])('called “%s” and “%s” are two', (one, other) => {
    expect(scoreOf(met(one), met(other))).toBeLessThan(0.2)
  })

  test('in two countries are less probably the same, and so with two legal forms', () => {
    const [one, other] = [met('Brightwater AB'), met('Brightwater AB')]
    const same = scoreOf(one, other)
    const abroad = scoreOf(one, { ...other, country: 'NO' })
    const unknown = scoreOf(one, { ...other, country: null })
    expect(same).toBeGreaterThan(unknown)
    expect(unknown).toBeGreaterThan(abroad)
    const otherForm = scoreOf(one, met('Brightwater GmbH'))
    expect(otherForm).toBeLessThan(scoreOf(one, met('Brightwater')))
  })

  test('with two countries in their names are two, on one domain too', () => {
    const by = (first: string, second: string) =>
      scoreOf(met(first, { country: null }), met(second), {
        holderCount: 2,
        sharedDomain: { domain: 'bw.example', organizationCount: 9 },
      })
    const here = by('Brightwater (Sweden)', 'Brightwater')
    expect(here).toBeGreaterThan(0.9)
    expect(by('Brightwater (Norway)', 'Brightwater (Sweden)')).toBeLessThan(here)
    expect(by('Brightwater (Norway)', 'Brightwater')).toBeLessThan(here)
  })

  test('with a domain of their own are more probably the same than with others in it', () => {
    const [one, other] = [
      met('Brightwater', { at: 'bw.example' }),
      met('Brightwater AB', { at: 'mail.bw.example' }),
    ]
    const by = (organizationCount: number) =>
      scoreOf(one, other, {
        holderCount: 2,
        sharedDomain: { domain: 'bw.example', organizationCount },
      })
    expect(by(2)).toBeGreaterThan(by(9))
    expect(by(9)).toBeGreaterThan(scoreOf(one, met('Brightwater AB', { at: 'other.example' })))
  })

  test('are not made the same by a public mail provider', () => {
    const [one, other] = [met('Brightwater'), met('Stonefield')]
    const at = (organization: OrganizationMet) => ({
      ...organization,
      hosts: [
        { host: 'gmail.com', registrableDomain: 'gmail.com', userCount: 9, isVerified: false },
      ],
    })
    expect(codesOf(at(one), at(other))).toEqual(codesOf(one, other))
  })

  test('are compared by their other names too', () => {
    const renamed = met('Quayside Group', { names: ['Quayside Group', 'Brightwater Trading'] })
    expect(scoreOf(renamed, met('Brightwater Trading'))).toBeGreaterThan(0.7)
    expect(scoreOf(met('Quayside Group'), met('Brightwater Trading'))).toBeLessThan(0.2)
  })

  test('with a name that many have are less probably the same', () => {
    const by = (holderCount: number | undefined) =>
      scoreOf(met('Brightwater Trading'), met('Brightwater Trading'), {
        holderCount,
        sharedDomain: undefined,
      })
    const falling = [by(2), by(4), by(10), by(20), by(undefined)]
    expect(falling).toEqual([...falling].sort((a, b) => b - a))
    expect(new Set(falling).size).toBe(5)
  })

  test('are the same whichever comes first, and the reasons add up to the score', () => {
    const names = [
      'Brightwater AB',
      'Brightwater',
      'Bright Water 2',
      'Stone AB',
      'BW',
      '東京株式会社',
    ]
    for (const a of names) {
      for (const b of names) {
        const one = compareTwins(met(a), met(b), few)
        expect(compareTwins(met(b), met(a), few).score).toBeCloseTo(one.score, 6)
        const sum = one.evidence.reduce((total, { weight }) => total + weight, 0)
        expect(one.score).toBeCloseTo(1 / (1 + Math.exp(-sum)), 9)
        for (const evidence of one.evidence) {
          expect(twinText(evidence)).toMatch(/^[A-Z].*\.$/)
          expect(twinText(evidence)).not.toContain('undefined')
        }
      }
    }
  })
})
