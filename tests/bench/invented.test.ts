import { describe, expect, it } from 'vitest'
import { Chance } from '../../bench/match/chance.ts'
import { invent, planFor } from '../../bench/match/invented.ts'
import { askOne, KINDS_OF_QUESTION } from '../../bench/match/questions.ts'
import { wordsOf } from '../../bench/match/words.ts'

const words = wordsOf([
  'Northwind Traders, Inc.',
  'Blue Stone Machines GmbH',
  'Contoso Co., Ltd.',
  'Fabrikam',
])
const plan = planFor(100_000)
const some = Array.from({ length: 20_000 }, (_, index) => invent(words, plan, index))
const hostOf = (one: (typeof some)[number]) => one.row.userDomains[0]?.name ?? ''

describe('Invented organizations', () => {
  it('are the same every time, and others at other numbers', () => {
    expect(invent(words, plan, 77)).toEqual(some[77])
    expect(invent(words, plan, 78)).not.toEqual(some[77])
  })

  it('share domains as in real life', () => {
    const members = Map.groupBy(some, hostOf)
    const hot = [...members].filter(([host]) => host.startsWith('hot-'))
    expect(planFor(10_000_000)).toMatchObject({ hotSize: 100_000, groupCount: 2000 })
    expect(hot).toHaveLength(5)
    // A fiftieth of all on each of five domains.
    for (const [, one] of hot) expect(one.length / some.length).toBeCloseTo(0.02, 2)
    const alone = [...members.values()].filter((one) => one.length === 1)
    expect(alone.length / some.length).toBeGreaterThan(0.6)
  })

  it('take names apart into what they begin with, what follows, and the legal form', () => {
    expect(words.heads).toEqual(['Northwind', 'Blue', 'Contoso', 'Fabrikam'])
    expect(words.middles).toEqual(['Traders,', 'Stone', 'Machines'])
    expect(words.tails).toEqual(['Inc.', 'GmbH', 'Co., Ltd.', ''])
  })
})

describe('Questions about them', () => {
  const ask = (kind: (typeof KINDS_OF_QUESTION)[number]) => askOne(kind, words, plan, new Chance(5))

  it('come from where their kind says', () => {
    expect(ask('a domain that many share').question.administratorEmail).toMatch(/@hot-\d\.example$/)
    expect(ask('the name as it is, public mail').question.administratorEmail).toMatch(
      /@gmail\.com$/,
    )
    expect(ask('not in the directory, domain unknown').externalId).toBeNull()
    const { question, externalId } = ask('the very address of an administrator')
    const meant = invent(words, plan, Number(externalId?.slice('bench-'.length)))
    expect(meant.users.map(({ email }) => email)).toContain(question.administratorEmail)
  })

  it('can all be asked', () => {
    for (const kind of KINDS_OF_QUESTION) {
      const { companyName } = ask(kind).question
      expect(companyName.trim()).not.toBe('')
      expect(companyName.length).toBeLessThanOrEqual(200)
    }
  })
})
