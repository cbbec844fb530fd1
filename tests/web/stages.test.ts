import { describe, expect, it } from 'vitest'
import { stagesOf } from '../../web/wizard/stages.ts'
import { aSetupView, VIEWS } from './states.ts'

describe('The rail', () => {
  it('shows a customer five steps, with the answered ones open to change', () => {
    expect(stagesOf({ ...VIEWS.preview, canGoBackTo: ['company', 'candidates'] })).toEqual([
      { name: 'mailbox', standing: 'answered', backTo: null },
      { name: 'company', standing: 'answered', backTo: 'company' },
      { name: 'candidates', standing: 'answered', backTo: 'candidates' },
      { name: 'preview', standing: 'now', backTo: null },
      { name: 'progress', standing: 'ahead', backTo: null },
    ])
  })

  it('shows a partner who acts for a customer also for whom and as whom', () => {
    const view = aSetupView({
      contact: { kind: 'partner', email: 'pia@sail.example', name: null },
      answers: { ...VIEWS.company.answers, intent: 'partner-for-customer' },
    })
    expect(stagesOf(view).map(({ name }) => name)).toEqual([
      'mailbox',
      'intent',
      'partner',
      'company',
      'candidates',
      'preview',
      'progress',
    ])
  })

  it('offers to change nothing that the server does not let be changed', () => {
    expect(stagesOf(VIEWS.progress).every(({ backTo }) => backTo === null)).toBe(true)
  })

  it('has every step behind it when the service runs', () => {
    expect(stagesOf(VIEWS.done).every(({ standing }) => standing === 'answered')).toBe(true)
  })
})
