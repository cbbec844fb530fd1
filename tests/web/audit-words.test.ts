import { describe, expect, it } from 'vitest'
import { AUDITED_STEPS } from '../../src/domain/audited.ts'
import { EVENT_TYPES } from '../../src/domain/events/event.ts'
import type { AuditEntry } from '../../src/use-cases/ports/audit.ts'
import { addressOf, askedIn, searchOf } from '../../web/console/audit/asked.ts'
import { enAudit } from '../../web/console/i18n/en-audit.ts'

/** A new kind does not compile until it stands here. */
const OF_BERTH: Readonly<Record<AuditEntry['kind'], true>> = {
  'settings.changed': true,
  'audit.altered': true,
  'api-key.made': true,
  'api-key.revoked': true,
  'reviewer.added': true,
  'reviewer.changed': true,
  'reviewer.removed': true,
  'reviewer.restored': true,
  'reviewer.signed-in': true,
  'reviewer.signed-out': true,
  'reviewer.refused': true,
  'reviewer-session.revoked': true,
  'webhook-endpoint.made': true,
  'webhook-endpoint.changed': true,
  'webhook-endpoint.secret-rotated': true,
  'webhook-endpoint.removed': true,
  'secret.rotated': true,
  'twins.dismissed': true,
  'import.begun': true,
  'import.resumed': true,
  'person.erased': true,
}

describe('The audit log in the console', () => {
  it('has a sentence for every kind of entry', () => {
    const kinds = [...EVENT_TYPES, ...AUDITED_STEPS, ...Object.keys(OF_BERTH)]
    const said = Object.entries(enAudit.audit.kindOf).flatMap(([noun, verbs]) =>
      Object.keys(verbs).map((verb) => `${noun}.${verb}`),
    )
    expect(kinds.length).toBeGreaterThan(50)
    expect(kinds.filter((kind) => !said.includes(kind))).toEqual([])
    expect(said.filter((kind) => !kinds.includes(kind))).toEqual([])
  })

  it('asks what the address says, and nothing that cannot be asked', () => {
    const query = 'kind=order.mapped&from=2026-11-01&to=x&actor=Eva&other=1&about=%20SO-1'
    const asked = askedIn(new URLSearchParams(query))
    expect(asked).toEqual({ kind: 'order.mapped', from: '2026-11-01', about: ' SO-1' })
    expect(addressOf(asked)).toBe('/console/audit?about=+SO-1&kind=order.mapped&from=2026-11-01')
    expect(addressOf({ kind: '' })).toBe('/console/audit')
  })

  it('means both days as a whole', () => {
    const { from = '', until = '', ...others } = searchOf({ from: '2026-02-28', to: '2026-02-28' })
    expect(others).toEqual({})
    expect(new Date(from)).toEqual(new Date(2026, 1, 28))
    expect(new Date(until)).toEqual(new Date(2026, 2, 1))
  })
})
