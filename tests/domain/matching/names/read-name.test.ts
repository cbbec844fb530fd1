import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readName } from '../../../../src/domain/matching/names/read-name.ts'

const tokens = (name: string) => readName(name).tokens

describe('A name', () => {
  it('loses its legal form, its articles and its accents', () => {
    expect(tokens('The Zéphyr of Quartz, Inc.')).toBe('zephyr quartz')
    expect(readName('Zephyr GmbH').forms).toHaveLength(1)
  })

  it('says the same in two languages', () => {
    expect(tokens('Zephyr Ministry')).toBe(tokens('Zephyr ministerium'))
    expect(tokens('Министерство Zephyr')).toBe(tokens('ministry Zephyr'))
  })

  it('keeps the country in brackets apart: it says where, not who', () => {
    const name = readName('Zephyr (Sweden)')
    expect(name.tokens).toBe('zephyr')
    expect(name.countries).toEqual(['SE'])
    expect(readName('Zephyr (Quartz)').tokens).toBe('zephyr quartz')
  })

  it('has initials, with and without its small words', () => {
    expect(readName('University of Zephyr').initials).toEqual(['uz', 'uoz'])
    expect(readName('Zephyr').initials).toEqual([])
  })

  it('is one word with its full stops, apostrophes and articles', () => {
    expect(tokens('Z.Q.L. Lamps')).toBe('zql lamps')
    expect(tokens('Zephyr’s')).toBe('zephyrs')
    expect(tokens("l'Orsay")).toBe('orsay')
  })

  it('of small words alone keeps them', () => {
    expect(readName('The And').words.length).toBeGreaterThan(0)
  })

  it('in other letters is written in Latin ones', () => {
    expect(readName('Зефир').compact).toBe('zefir')
    expect(readName('Зефир').isForeign).toBe(true)
    expect(readName('Zephyr 東京').isForeign).toBe(false)
  })

  it('of any characters at all is read without failing, and the same in capitals', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200, unit: 'grapheme' }), (name) => {
        const read = readName(name)
        for (const { token, plain } of read.words) {
          expect(token).not.toBe('')
          expect(plain).toMatch(/^[a-z0-9]*$/)
        }
      }),
      { numRuns: 300 },
    )
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,9}( [a-z]{1,9}){0,5}$/), (name) => {
        expect(tokens(name.toUpperCase())).toBe(tokens(name))
      }),
    )
  })
})
