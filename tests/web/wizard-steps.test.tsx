import { Value } from 'typebox/value'
import { describe, expect, it } from 'vitest'
import { SETUP_STEPS } from '../../src/domain/setups/setup.ts'
import { setupView } from '../../src/edges/http/contracts/setup.ts'
import { LANGUAGES } from '../../web/kit/i18n/language.ts'
import { Step } from '../../web/wizard/step.tsx'
import { draw, wordsOf } from './draw.tsx'
import { aCandidate, aProgress, aSetupView, VIEWS } from './states.ts'

const LOOKED_AT = Date.parse('2026-11-23T10:00:00Z')
const drawStep = (view: typeof VIEWS.company, language: 'en' | 'sv' = 'en') =>
  draw(<Step view={view} lookedAt={LOOKED_AT} />, language)

/** No key stands where a sentence should, and no fact is missing from one. */
function expectOnlySentences(html: string): void {
  const words = wordsOf(html)
  expect(words).not.toMatch(/\{\{|undefined|\[object|NaN/)
  expect(words).not.toMatch(/\b(company|candidates|parked|preview|progress|done|claim)\.[a-z]/)
}

describe('The wizard', () => {
  it('is tested with views that the contract allows', () => {
    for (const view of Object.values(VIEWS)) {
      expect([...Value.Errors(setupView, view)]).toEqual([])
    }
  })

  it.each(SETUP_STEPS)(
    'has a screen for the step %s, with one heading, in every language',
    async (step) => {
      for (const language of LANGUAGES) {
        const html = await drawStep(VIEWS[step], language)
        expect(html.match(/<h1/g)).toHaveLength(1)
        expectOnlySentences(html)
      }
    },
  )

  it('shows one certain organization as a statement and not as a choice', async () => {
    const found = { isCertain: true, items: [aCandidate()], canCreateNew: false, matchesLeft: 4 }
    const html = await drawStep(aSetupView({ step: 'candidates', candidates: found }))
    expect(wordsOf(html)).toContain('Your subscription will be added to Acme AB.')
    expect(wordsOf(html)).toContain('This is wrong')
    expect(html).not.toContain('type="radio"')
  })

  it('chooses nothing beforehand, and offers a new organization and doubt beside the candidates', async () => {
    const html = await drawStep(VIEWS.candidates)
    expect(html.match(/type="radio"/g)).toHaveLength(4)
    expect(html).not.toContain('checked=""')
    expect(wordsOf(html)).toContain('None of these: create a new organization')
    expect(wordsOf(html)).toContain('I am not sure: ask the vendor')
  })

  it('offers no new organization where none can be made, and says why', async () => {
    const found = { isCertain: false, items: [aCandidate()], canCreateNew: false, matchesLeft: 4 }
    const html = await drawStep(aSetupView({ step: 'candidates', candidates: found }))
    expect(html).not.toContain('value="new-organization"')
    expect(wordsOf(html)).toContain('already belongs to an organization')
  })

  it('tells a partner that the subscription goes on while administrators are asked', async () => {
    const view = aSetupView({
      step: 'done',
      progress: aProgress({ administratorStanding: 'administrators-decide' }),
    })
    expect(wordsOf(await drawStep(view))).toContain(
      'The subscription now belongs to Acme AB. bo@acme.example is not its administrator: its own administrators decide that, and we have asked them.',
    )
  })

  it('never shows a step as under way after one that has failed', async () => {
    const steps = aProgress().steps.map((step, place) => ({
      ...step,
      isRetrying: false,
      state: place === 0 ? ('failed' as const) : ('pending' as const),
    }))
    const html = await drawStep(aSetupView({ step: 'progress', progress: aProgress({ steps }) }))
    expect(html).toContain('data-standing="failed"')
    expect(html).not.toContain('data-standing="now"')
  })

  it('says at the top why the contact is back, with the reason that was given', async () => {
    const view = {
      ...VIEWS.candidates,
      notice: {
        kind: 'claim-refused' as const,
        organizationName: 'Acme AB',
        reason: 'We have our own order.',
      },
    }
    const words = wordsOf(await drawStep(view))
    expect(words.indexOf('Acme AB has said no')).toBeLessThan(words.indexOf('Which of these'))
    expect(words).toContain('“We have our own order.”')
  })
})
