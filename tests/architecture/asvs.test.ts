import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'

type Line = {
  readonly requirement: string
  readonly level: string
  readonly about: string
  readonly state: string
  readonly where: string
  readonly note: string
}
const ROOT = join(import.meta.dirname, '../..')
const lines: readonly Line[] = parse(readFileSync(join(ROOT, 'docs/asvs.csv')), { columns: true })
/** Between a test's file and the name of the test, and between a document and its heading. */
const PLACE = /^([^›§]+?)(?: (?:›|§) (.+))?$/

test('every requirement stands once, with a level and a state', () => {
  const numbers = lines.map(({ requirement }) => requirement)
  expect(new Set(numbers).size).toBe(numbers.length)
  for (const line of lines) {
    expect(line.requirement).toMatch(/^\d{1,2}\.\d{1,2}\.\d{1,2}$/)
    expect(['1', '2']).toContain(line.level)
    expect(['met', 'partly', 'not met', 'not applicable']).toContain(line.state)
    expect(line.about).not.toBe('')
  }
  expect(numbers.length).toBeGreaterThan(100)
})

test('what is said to meet a requirement is there', () => {
  const missing = lines.filter(({ where, state, note }) => {
    if (where === '') return state === 'met' && note === ''
    const [, file = '', words] = PLACE.exec(where) ?? []
    if (!existsSync(join(ROOT, file))) return true
    if (words === undefined) return false
    const text = readFileSync(join(ROOT, file), 'utf8').replaceAll("\\'", "'")
    return !text.includes(words)
  })
  expect(missing.map(({ requirement, where }) => `${requirement}: ${where}`)).toEqual([])
})

test('what is not met, or in part only, says what is missing', () => {
  const silent = lines.filter(({ state, note }) => /^(partly|not met)$/.test(state) && note === '')
  expect(silent.map(({ requirement }) => requirement)).toEqual([])
})
