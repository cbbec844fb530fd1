import { describe, expect, test } from 'vitest'
import type { EmailAddress } from '../../../src/domain/orders/order.ts'
import {
  ABILITIES,
  abilitiesOf,
  leastRoleFor,
  mayDo,
  REVIEWER_ROLES,
  requireAbility,
} from '../../../src/domain/reviewers/abilities.ts'
import { browserName } from '../../../src/domain/reviewers/browser-name.ts'
import {
  type Reviewer,
  type ReviewerId,
  whyUnchangeable,
} from '../../../src/domain/reviewers/reviewer.ts'
import {
  isLive,
  latestEnd,
  livesUntil,
  type ReviewerSession,
} from '../../../src/domain/reviewers/reviewer-session.ts'

describe('Roles', () => {
  test('a viewer reads and does nothing else', () => {
    expect(abilitiesOf('viewer')).toEqual(['read'])
  })

  test('a reviewer decides about orders, and changes nothing of Berth itself', () => {
    expect(abilitiesOf('reviewer')).toEqual([
      'read',
      'act-on-orders',
      'decide-reviews',
      'change-directory',
      'replay-deliveries',
    ])
  })

  test('an admin may do everything', () => {
    expect(abilitiesOf('admin')).toEqual(ABILITIES)
  })

  test.each(ABILITIES)(
    'whoever may do %s, so may every higher role, and no lower one',
    (ability) => {
      const least = REVIEWER_ROLES.indexOf(leastRoleFor(ability))
      expect(REVIEWER_ROLES.map((role) => mayDo(role, ability))).toEqual(
        REVIEWER_ROLES.map((_, index) => index >= least),
      )
    },
  )

  test('a refusal says which role is needed', () => {
    expect(() => requireAbility('viewer', 'decide-reviews')).toThrow(
      expect.objectContaining({
        code: 'not-allowed',
        facts: { needs: 'reviewer', role: 'viewer' },
      }),
    )
    expect(() => requireAbility('reviewer', 'decide-reviews')).not.toThrow()
  })
})

describe('A reviewer', () => {
  const ann: Reviewer = {
    id: 'ann' as ReviewerId,
    identity: { kind: 'mailbox', email: 'ann@vendor.example' as EmailAddress },
    email: 'ann@vendor.example' as EmailAddress,
    name: null,
    role: 'admin',
    addedAt: new Date(0),
    lastSignedInAt: null,
    removedAt: null,
  }
  const bo = 'bo' as ReviewerId
  const byProvider: Reviewer = {
    ...ann,
    identity: { kind: 'openid', issuer: 'https://login.vendor.example', subject: '4711' },
  }

  test.each([
    ['the last admin is demoted', ann, { role: 'reviewer' }, [ann.id], 'last-admin'],
    ['the last admin is removed', ann, { isRemoved: true }, [ann.id], 'last-admin'],
    ['one of two admins is demoted', ann, { role: 'viewer' }, [ann.id, bo], null],
    ['one of two admins is removed', ann, { isRemoved: true }, [ann.id, bo], null],
    ['the last admin stays admin', ann, { role: 'admin' }, [ann.id], null],
    [
      'another than the last admin is removed',
      { ...ann, role: 'viewer' },
      { isRemoved: true },
      [bo],
      null,
    ],
    ['groups give another role', byProvider, { role: 'viewer' }, [ann.id, bo], 'role-from-groups'],
    ['somebody of a provider is removed', byProvider, { isRemoved: true }, [ann.id, bo], null],
    [
      'somebody was removed',
      { ...ann, removedAt: new Date(1) },
      { role: 'viewer' },
      [bo],
      'already-removed',
    ],
  ] as const)('when %s: %#', (_, reviewer, change, adminIds, why) => {
    expect(whyUnchangeable(reviewer, change, adminIds)).toBe(why)
  })
})

describe('A session', () => {
  const HOUR = 3_600_000
  const beganAt = new Date('2026-03-02T09:00:00Z')
  const later = (hours: number) => new Date(beganAt.getTime() + hours * HOUR)
  const session = {
    beganAt,
    lastSeenAt: beganAt,
    endsAt: latestEnd(beganAt),
    endedAt: null,
  } as ReviewerSession

  test('ends after twelve hours without use', () => {
    expect(isLive(session, later(11.99))).toBe(true)
    expect(isLive(session, later(12))).toBe(false)
    expect(isLive({ ...session, lastSeenAt: later(11) }, later(22))).toBe(true)
  })

  test('ends after seven days, however much it is used', () => {
    const used = { ...session, lastSeenAt: later(7 * 24 - 0.1) }
    expect(isLive(used, later(7 * 24 - 0.05))).toBe(true)
    expect(isLive(used, later(7 * 24))).toBe(false)
    expect(livesUntil(used)).toEqual(later(7 * 24))
  })

  test('ends when it is ended', () => {
    expect(isLive({ ...session, endedAt: later(1) }, later(1))).toBe(false)
  })
})

describe('A browser is called by a name that its user knows', () => {
  test.each([
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0',
      'Firefox, Windows',
    ],
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/147.0.0.0 Safari/537.36 Edg/147.0',
      'Edge, Windows',
    ],
    [
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/605.1.15',
      'Safari, macOS',
    ],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/147.0 Mobile/15E148 Safari/604.1',
      'Chrome, iOS',
    ],
    [
      'Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/28.0 Chrome/130.0 Mobile Safari/537.36',
      'Samsung Internet, Android',
    ],
    [
      'Mozilla/5.0 (X11; CrOS x86_64 1) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/147.0 Safari/537.36',
      'Chrome, ChromeOS',
    ],
    ['curl/8.0', 'unknown'],
    [undefined, 'unknown'],
    ['<script>alert(1)</script>', 'unknown'],
  ])('%s', (userAgent, name) => {
    expect(browserName(userAgent)).toBe(name)
  })
})
