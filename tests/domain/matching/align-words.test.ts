import { describe, expect, it } from 'vitest'
import { alignWords } from '../../../src/domain/matching/align-words.ts'
import { readName } from '../../../src/domain/matching/names/read-name.ts'

function aligned(asked: string, known: string): readonly string[] {
  const [one, other] = [readName(asked), readName(known)]
  return alignWords(one, other).map((pair) => {
    const own = pair.asked.map((at) => one.words[at]?.text).join(' ')
    const their = pair.known.map((at) => other.words[at]?.text).join(' ')
    return `${own} = ${their}: ${pair.likeness}`
  })
}

describe('Words of two names', () => {
  it('stand for each other whatever their order', () => {
    expect(aligned('Zeta Harbour', 'Harbour Zeta')).toEqual([
      'zeta = zeta: same',
      'harbour = harbour: same',
    ])
  })

  it('stand for each other in another language', () => {
    expect(aligned('Ministère Zeta', 'Zeta ministry')).toContain('ministère = ministry: translated')
  })

  it('stand for each other with a typing error', () => {
    expect(aligned('Habrour', 'Harbour')).toEqual(['habrour = harbour: misspelled'])
  })

  it('stand for each other when two were written as one', () => {
    expect(aligned('Datadog', 'Data Dog')).toEqual(['datadog = data dog: same'])
    expect(aligned('Data Dog', 'Datadog')).toEqual(['data dog = datadog: same'])
  })

  it('are found in initials, and initials in them', () => {
    const long = 'Zephyr Quartz Lamps'
    expect(aligned('ZQL Helsinki', long)).toContain('zql = zephyr quartz lamps: initials')
    expect(aligned(long, 'ZQL Helsinki')).toContain('zephyr quartz lamps = zql: initials')
  })

  it('are used once', () => {
    expect(aligned('Zeta Zeta', 'Zeta')).toEqual(['zeta = zeta: same'])
  })

  it('that are numbers are never a misspelling of other numbers', () => {
    expect(aligned('2019', '2018')).toEqual([])
  })
})
