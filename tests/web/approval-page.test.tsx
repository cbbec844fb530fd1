import { Value } from 'typebox/value'
import { describe, expect, it } from 'vitest'
import {
  ANSWERS_OF,
  CLAIM_ANSWERS,
  CLAIM_KINDS,
  CLAIM_STATES,
} from '../../src/domain/claims/claim.ts'
import { claimView } from '../../src/edges/http/contracts/claims.ts'
import { ClaimPage } from '../../web/approval/claim-page.tsx'
import { LANGUAGES } from '../../web/kit/i18n/language.ts'
import { draw, wordsOf } from './draw.tsx'
import { aClaimView } from './states.ts'

const drawClaim = (view: ReturnType<typeof aClaimView>, language: 'en' | 'sv' = 'en') =>
  draw(<ClaimPage view={view} />, language)

describe('The approver’s page', () => {
  it('is tested with a view that the contract allows', () => {
    expect([...Value.Errors(claimView, aClaimView())]).toEqual([])
  })

  it.each(CLAIM_KINDS)('asks a claim of kind %s with its answers, none chosen', async (kind) => {
    for (const language of LANGUAGES) {
      const html = await drawClaim(aClaimView({ kind, answers: [...ANSWERS_OF[kind]] }), language)
      expect(html.match(/type="radio"/g)).toHaveLength(ANSWERS_OF[kind].length)
      expect(html).not.toContain('checked=""')
      expect(wordsOf(html)).not.toMatch(/claim\.[a-z]|\{\{/)
    }
  })

  it('says who ordered what, who would become administrator, and how to check it elsewhere', async () => {
    const words = wordsOf(await drawClaim(aClaimView()))
    expect(words).toContain('Anna Lindqvist (anna@acme.example)')
    expect(words).toContain('1,250 × Harbour Professional')
    expect(words).toContain('Would become administrator bo@acme.example')
    expect(words).toContain('How to check this without this page')
    expect(words).toContain('If you do nothing The order waits until 7 December 2026.')
  })

  it.each(CLAIM_ANSWERS)('says what the own answer %s has led to', async (ownAnswer) => {
    for (const kind of CLAIM_KINDS) {
      const html = await drawClaim(aClaimView({ kind, ownAnswer, state: 'refused', answers: [] }))
      expect(html).not.toContain('type="radio"')
      expect(wordsOf(html)).not.toMatch(/claim\.[a-z]|\{\{/)
    }
  })

  it.each(CLAIM_STATES.filter((state) => state !== 'open'))(
    'offers no answer any more when the claim is %s without this person',
    async (state) => {
      const html = await drawClaim(aClaimView({ state, answers: [] }))
      expect(html).not.toContain('type="radio"')
      expect(html.match(/<h1/g)).toHaveLength(1)
      expect(wordsOf(html)).not.toContain('Was that a mistake?')
    },
  )
})
