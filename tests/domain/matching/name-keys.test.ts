import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rankHolders } from '../../../src/domain/matching/key-holders.ts'
import { directoryKeys, questionKeys } from '../../../src/domain/matching/name-keys.ts'
import { readName } from '../../../src/domain/matching/names/read-name.ts'
import type { OrganizationId } from '../../../src/domain/organizations/organization.ts'

const asksFor = (typed: string, known: string) => {
  const kept = new Set(directoryKeys('customer', [known]).keys)
  return questionKeys('customer', readName(typed)).filter(({ key }) => kept.has(key))
}

describe('Name keys', () => {
  it.each([
    ['Zephyr Quartz AB', 'zephyr quartz'],
    ['Quartz Zephyr', 'Zephyr Quartz'],
    ['Data Dog', 'Datadog'],
    ['Zephir', 'Zephyr'],
    ['Zephyyr', 'Zephyr'],
    ['Zehpyr', 'Zephyr'],
    ['Zephr Quartz', 'Zephyr Quartz'],
    ['ZQL', 'Zephyr Quartz Lamps'],
    ['Zephyr Quartz Lamps', 'ZQL'],
  ])('lead from “%s” to “%s”', (typed, known) => {
    expect(asksFor(typed, known)).not.toEqual([])
  })

  it('lead nowhere between strangers, nor between a customer and a partner', () => {
    expect(asksFor('Zephyr', 'Quartz')).toEqual([])
    const partner = new Set(directoryKeys('partner', ['Zephyr']).keys)
    expect(questionKeys('customer', readName('Zephyr')).some(({ key }) => partner.has(key))).toBe(
      false,
    )
  })

  it('are kept of other names too', () => {
    const { keys, plainName } = directoryKeys('customer', ['Zephyr', 'Quartz'])
    expect(keys).toContain('cwquartz')
    expect(plainName).toBe('zephyr')
  })

  it('are few and short, whatever the name', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200, unit: 'grapheme' }), (name) => {
        const { keys } = directoryKeys('customer', [name])
        expect(keys.length).toBeLessThan(40)
        for (const key of keys) expect(key.length).toBeLessThanOrEqual(60)
        expect(new Set(keys).size).toBe(keys.length)
      }),
    )
  })

  it('lead any name to itself', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{2,9}( [a-z]{2,9}){0,4}$/), (name) => {
        expect(asksFor(name, name).length).toBeGreaterThan(0)
      }),
    )
  })
})

describe('Holders of keys', () => {
  const id = (text: string) => text as OrganizationId
  it('come by what their keys are worth; rare ones count most', () => {
    const ranked = rankHolders(
      [
        { key: 'word', organizationIds: [id('a'), id('b'), id('c')] },
        { key: 'rare', organizationIds: [id('c')] },
      ],
      () => 'word',
      2,
    )
    expect(ranked).toEqual([
      { organizationId: 'c', holderCount: 1 },
      { organizationId: 'a', holderCount: 3 },
    ])
  })

  it('of a key that too many hold are nobody', () => {
    const many = Array.from({ length: 64 }, (_, index) => id(String(index)))
    expect(rankHolders([{ key: 'hot', organizationIds: many }], () => 'word', 10)).toEqual([])
  })
})
