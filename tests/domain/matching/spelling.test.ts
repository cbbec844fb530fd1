import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readName } from '../../../src/domain/matching/names/read-name.ts'
import {
  trigramSimilarity,
  typingErrors,
  wordsAbbreviated,
} from '../../../src/domain/matching/spelling.ts'

describe('Typing errors', () => {
  it.each([
    ['acme', 'acme', 0],
    ['acme', 'amce', 1],
    ['acme', 'acne', 1],
    ['acme', 'acmee', 1],
    ['acme', 'cme', 1],
    ['harbour', 'habrour', 1],
    ['harbour', 'hrabuor', 2],
    ['acme', 'zeta', 3],
  ])('between %s and %s are %i (three stands for more than two)', (one, other, count) => {
    expect(typingErrors(one, other, 2)).toBe(count)
  })

  it('are as many from one word to the other as back, and none only between equals', () => {
    const word = fc.stringMatching(/^[ab]{0,8}$/)
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(typingErrors(one, other, 9)).toBe(typingErrors(other, one, 9))
        expect(typingErrors(one, other, 9) === 0).toBe(one === other)
      }),
    )
  })

  it('after one letter was changed, lost or doubled are one at most', () => {
    const word = fc.stringMatching(/^[a-z]{3,12}$/)
    fc.assert(
      fc.property(word, fc.nat(2), fc.constantFrom('', 'x', 'xx'), (one, at, instead) => {
        const other = one.slice(0, at) + instead.slice(0, 1) + one.slice(at + 1)
        expect(typingErrors(one, other, 3)).toBeLessThanOrEqual(1)
      }),
    )
  })
})

describe('An abbreviation', () => {
  it.each([
    ['ucla', ['university', 'california', 'los', 'angeles'], 4],
    ['benelux', ['belgium', 'netherlands', 'luxembourg'], 3],
    ['minfin', ['ministry', 'finance'], 2],
    ['nasa', ['national', 'aeronautics', 'and', 'space', 'administration'], 4],
    ['acme', ['zeta', 'works'], 0],
  ])('%s of %j is made of %i words', (letters, words, count) => {
    expect(wordsAbbreviated(letters, words)).toBe(count)
  })
})

describe('Trigrams', () => {
  it('are all in common for equal names, most for a typing error, none for strangers', () => {
    const likeness = (one: string, other: string) =>
      trigramSimilarity(readName(one).trigrams, readName(other).trigrams)
    expect(likeness('Harbour Software', 'harbour  SOFTWARE')).toBe(1)
    expect(likeness('Harbour Software', 'Harbor Software')).toBeGreaterThan(0.8)
    expect(likeness('Harbour', 'Zephyr')).toBe(0)
  })
})
