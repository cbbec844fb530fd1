import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../../src/domain/language.ts'
import { evidenceText } from '../../../src/domain/matching/evidence-text.ts'
import { EVIDENCE_CODES, type Evidence } from '../../../src/domain/matching/match.ts'

const FACTS: Evidence['facts'] = {
  name: 'Acme AB',
  words: 'boats',
  letters: 'acme',
  acronym: 'AB',
  country: 'SE',
  host: 'mail.acme.example',
  domain: 'acme.example',
  users: 12,
  organizations: 3,
}
const say = (code: Evidence['code'], language: (typeof LANGUAGES)[number], facts = FACTS) =>
  evidenceText({ code, weight: 1, facts }, language)

describe.each(LANGUAGES)('In %s', (language) => {
  test.each(EVIDENCE_CODES)('%s is one whole sentence', (code) => {
    expect(say(code, language)).toMatch(/^[A-ZÅÄÖ”“3][^{}]*\.$/)
    expect(say(code, language, { ...FACTS, words: '' })).not.toContain(': .')
    expect(say(code, language)).not.toMatch(/undefined|null/)
  })

  test('no two reasons are said in the same words', () => {
    const said = EVIDENCE_CODES.map((code) => say(code, language))
    expect(new Set(said).size).toBe(said.length)
  })
})

test('one user and several are counted in words that fit', () => {
  expect(say('same-domain-users', 'en', { ...FACTS, users: 1 })).toBe(
    'It has a user at mail.acme.example.',
  )
  expect(say('same-domain-users', 'sv')).toBe('Den har 12 användare på mail.acme.example.')
})
