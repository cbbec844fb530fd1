import { describe, expect, it } from 'vitest'
import { foldLetters } from '../../../../src/domain/matching/names/fold-letters.ts'
import { splitWords } from '../../../../src/domain/matching/names/split-words.ts'
import { COUNTRIES } from '../../../../src/domain/matching/names/tables/countries.ts'
import { PLACES } from '../../../../src/domain/matching/names/tables/places.ts'
import { ROMANISATIONS } from '../../../../src/domain/matching/names/tables/romanisations.ts'
import { wordKey } from '../../../../src/domain/matching/names/vocabulary.ts'

const PLAIN_NAME = /^[a-z]+(?:-[a-z]+)*(?:\+[A-Z]{2})?$/
const TABLES = [
  { name: 'countries', table: COUNTRIES, left: /^[A-Z]{2}$/ },
  { name: 'places', table: PLACES, left: PLAIN_NAME },
  { name: 'romanisations', table: ROMANISATIONS, left: PLAIN_NAME },
]

type Line = { readonly left: string; readonly words: readonly string[] }

function linesOf(table: string): readonly Line[] {
  return table
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [left = '', right = ''] = line.split(': ')
      return { left, words: right.split(/ \/ | /) }
    })
}

function phraseKey(phrase: string): string {
  return splitWords(foldLetters(phrase.replaceAll('_', ' ')))
    .map(wordKey)
    .join('_')
}

describe.each(TABLES)('the table of $name', ({ table, left }) => {
  const lines = linesOf(table)

  it('has well-formed lines, each with a name of its own', () => {
    for (const line of lines) {
      expect(line.left).toMatch(left)
      expect(line.words.length, line.left).toBeGreaterThan(0)
    }
    expect(new Set(lines.map((line) => line.left)).size).toBe(lines.length)
  })

  it('spells words as names are taken apart: lower case, no punctuation but `_`', () => {
    const odd = lines.flatMap(({ words }) =>
      words.filter(
        (word) =>
          splitWords(foldLetters(word.replaceAll('_', ' '))).join('_') !== foldLetters(word),
      ),
    )
    expect(odd).toEqual([])
  })

  it('has no word under two lines', () => {
    const places = new Map<string, string>()
    const doubles: string[] = []
    for (const line of lines) {
      for (const word of line.words) {
        const key = phraseKey(word)
        const other = places.get(key)
        if (other !== undefined && other !== line.left)
          doubles.push(`${word}: ${other} and ${line.left}`)
        places.set(key, line.left)
      }
    }
    expect(doubles).toEqual([])
  })
})

describe('the table of countries', () => {
  const lines = new Map(linesOf(COUNTRIES).map((line) => [line.left, line.words.map(phraseKey)]))

  it('has every country of ISO 3166-1 by its English name', () => {
    const missing = isoCountries().filter(
      ({ code, name }) => !lines.get(code)?.includes(phraseKey(name)),
    )
    expect(missing).toEqual([])
    expect(isoCountries().length).toBe(249)
  })
})

describe('the table of places', () => {
  it.each([
    ['tokyo', 'токио'],
    ['munich', 'monaco_di_baviera'],
    ['vienna', 'bécs'],
    ['kyiv', 'київський'],
    ['mumbai', 'बंबई'],
    ['daegu', 'taegu'],
  ])('finds %s under %s', (place, word) => {
    const line = linesOf(PLACES).find(({ left }) => left === place)
    expect(line?.words).toContain(word)
  })

  it('has at least eight hundred places', () => {
    expect(linesOf(PLACES).length).toBeGreaterThanOrEqual(800)
  })
})

/** Not countries: the European Union, the euro zone, the United Nations, reserved and private codes. */
const NO_COUNTRIES: ReadonlySet<string> = new Set(
  'AC CP CQ DG EA EU EZ IC QO TA UN XA XB XK ZZ'.split(' '),
)

function isoCountries(): readonly { readonly code: string; readonly name: string }[] {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .flatMap((code) => {
      const name = names.of(code)
      const isCurrent = new Intl.Locale(`und-${code}`).region === code
      return name === undefined || !isCurrent || NO_COUNTRIES.has(code) ? [] : [{ code, name }]
    })
}
