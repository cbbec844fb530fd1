import i18next from 'i18next'
import { beforeAll, describe, expect, it } from 'vitest'
import { EVIDENCE_CODES } from '../../src/domain/matching/match.ts'
import type { CandidateView } from '../../src/edges/http/contracts/setup.ts'
import { speak } from '../../web/kit/i18n/language.ts'
import { CandidateFacts } from '../../web/wizard/candidate-facts.tsx'
import { sentencesOf } from '../../web/wizard/evidence.ts'
import { draw, wordsOf } from './draw.tsx'
import { aCandidate } from './states.ts'

describe('A candidate', () => {
  beforeAll(() => speak('en'))

  it.each(['known-address' as const, ...EVIDENCE_CODES])(
    'has a sentence for the evidence %s',
    (code) => {
      const sentence = sentencesOf(i18next.t, [{ code, facts: {} }])
      expect(sentence).toMatch(/^\S.*\.$/)
      expect(sentence).not.toContain('evidence.')
    },
  )

  it('says how many people share the domain, one or many', () => {
    const says = (count: number) =>
      sentencesOf(i18next.t, [
        { code: 'same-domain-users', facts: { users: count, host: 'acme.example' } },
      ])
    expect(says(1)).toBe('1 person there uses @acme.example.')
    expect(says(1200)).toBe('1,200 people there use @acme.example.')
  })

  it('says first what the name and the address say, and a domain once', () => {
    const evidence: CandidateView['evidence'] = [
      { code: 'same-registrable-domain', facts: { domain: 'acme.example' } },
      { code: 'same-domain-users', facts: { users: 12, host: 'acme.example' } },
      { code: 'same-first-five', facts: { letters: 'acme ' } },
    ]
    expect(sentencesOf(i18next.t, evidence)).toBe(
      'The first five letters of the name agree. 12 people there use @acme.example.',
    )
  })

  it('says no more than three reasons, the last of them what speaks against it', () => {
    const codes = ['other-words', 'same-legal-form', 'many-on-domain', 'same-words', 'same-country']
    const evidence = EVIDENCE_CODES.filter((code) => codes.includes(code)).map((code) => ({
      code,
      facts: code === 'other-words' ? { words: 'chemie' } : {},
    }))
    expect(sentencesOf(i18next.t, evidence)).toBe(
      'The names are alike. The country is the same. The name has other words: “chemie”.',
    )
  })

  it('says also what the address says, however much there is to say of the name', () => {
    const codes = ['same-first-five', 'acronym', 'same-words', 'same-domain-users', 'other-words']
    const evidence = EVIDENCE_CODES.filter((code) => codes.includes(code)).map((code) => ({
      code,
      facts: {},
    }))
    expect(sentencesOf(i18next.t, evidence)).toBe(
      'One name is made of the first letters of the other. People there use the same e-mail domain. The name also has other words.',
    )
  })

  it('says what the facts are, as far as they are known', () => {
    const says = (code: (typeof EVIDENCE_CODES)[number], facts: Record<string, string>) =>
      sentencesOf(i18next.t, [{ code, facts }])
    expect(says('acronym', { acronym: 'ACME' })).toBe(
      '“ACME” is made of the first letters of the name.',
    )
    expect(says('same-words', { words: 'acme, north = northwind' })).toBe('Both names have: acme.')
    expect(says('same-words', { words: 'north = northwind' })).toBe('The names are alike.')
    expect(says('acronym', {})).toBe('One name is made of the first letters of the other.')
    expect(says('other-name', { name: 'Acme Boats' })).toBe('It is also known as “Acme Boats”.')
  })

  it('shows its facts in one order, in the language of the page', async () => {
    const html = await draw(
      <CandidateFacts candidate={aCandidate({ managedCustomers: 14 })} />,
      'sv',
    )
    expect(wordsOf(html)).toBe(
      'Skapad 4 mars 2019 128 användare 3 aktiva abonnemang Köpt direkt av leverantören Senast aktiv 20 november 2026 E-postdomäner: acme.example Hanterar 14 kunder',
    )
  })

  it('shows bands and the year alone to those who may not see more', async () => {
    const limited = aCandidate({
      createdAt: '2019',
      users: { band: '1000+' },
      activeSubscriptions: { band: '1-9' },
      origin: null,
      lastActiveAt: null,
      domains: null,
    })
    const html = await draw(<CandidateFacts candidate={limited} />, 'en')
    expect(wordsOf(html)).toBe('Created 2019 1,000 or more users 1–9 active subscriptions')
  })
})
