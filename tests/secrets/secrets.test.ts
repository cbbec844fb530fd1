import { expect, test } from 'vitest'
import { secretsFrom } from '../../src/edges/secrets/secrets.ts'

const secrets = secretsFrom('a secret for tests, which nobody else uses')
const others = secretsFrom('another secret for tests, of another house')

test('a locator is 32 random bytes', () => {
  const locators = new Set(Array.from({ length: 1000 }, () => secrets.newLocator()))
  expect(locators.size).toBe(1000)
  for (const locator of locators) expect(Buffer.from(locator, 'base64url')).toHaveLength(32)
})

test('a code is six digits, also when it begins with zeros', () => {
  const codes = Array.from({ length: 5000 }, () => secrets.newCode())
  expect(codes.every((code) => /^\d{6}$/.test(code))).toBe(true)
  expect(codes.some((code) => code.startsWith('0'))).toBe(true)
})

test('the HMAC of a code is bound to what it is for and to the key', () => {
  const hmac = secrets.codeHmac('123456', 'order-1')
  expect(secrets.codeHmac('123456', 'order-1')).toEqual(hmac)
  expect(secrets.codeHmac('123456', 'order-2')).not.toEqual(hmac)
  expect(secrets.codeHmac('123457', 'order-1')).not.toEqual(hmac)
  expect(others.codeHmac('123456', 'order-1')).not.toEqual(hmac)
})

test('what is sealed opens with the same key, and shows nothing of itself', () => {
  const sealed = secrets.seal({ locator: 'the-locator', code: '123456' })
  expect(secrets.open(sealed)).toEqual({ locator: 'the-locator', code: '123456' })
  expect(sealed.toString('latin1')).not.toContain('123456')
  expect(secrets.seal({ code: '123456' })).not.toEqual(secrets.seal({ code: '123456' }))
})

test('a seal that was changed, or made with another key, does not open', () => {
  const sealed = secrets.seal({ code: '123456' })
  for (const position of [0, 15, sealed.length - 1]) {
    const changed = Buffer.from(sealed)
    changed[position] = (changed[position] ?? 0) ^ 1
    expect(() => secrets.open(changed)).toThrow()
  }
  expect(() => others.open(sealed)).toThrow()
})

const next = secretsFrom(
  'a new secret for tests, which comes after',
  'a secret for tests, which nobody else uses',
)
const after = secretsFrom('a new secret for tests, which comes after')

test('while a secret is changed, what the one before made holds, and what is new needs only the new one', () => {
  expect(next.isCode(secrets.codeHmac('123456', 'a'), '123456', 'a')).toBe(true)
  expect(next.isCode(secrets.codeHmac('123456', 'a'), '123457', 'a')).toBe(false)
  expect(next.isCode(others.codeHmac('123456', 'a'), '123456', 'a')).toBe(false)
  expect(after.isCode(next.codeHmac('123456', 'a'), '123456', 'a')).toBe(true)
  expect(next.isMailTag(secrets.mailTag('a'), 'a')).toBe(true)
  expect(next.isMailTag(others.mailTag('a'), 'a')).toBe(false)
  expect(next.isMailTag('', 'a')).toBe(false)
  expect(after.isMailTag(next.mailTag('a'), 'a')).toBe(true)
  expect(next.open(secrets.seal({ code: '123456' }))).toEqual({ code: '123456' })
  expect(after.openText(next.sealText('new'))).toBe('new')
})

test('what is sealed anew opens without the secret before, and is not sealed anew twice', () => {
  const anew = next.resealText(secrets.sealText('kept'))
  expect(anew && after.openText(anew)).toBe('kept')
  expect(anew && next.resealText(anew)).toBeNull()
  expect(() => next.resealText(others.sealText('foreign'))).toThrow('another BERTH_SECRET')
  const mail = next.reseal(secrets.seal({ code: '123456' }))
  expect(mail && after.open(mail)).toEqual({ code: '123456' })
})

test('a kept key of the audit log makes the seals of its secret, and of no other', () => {
  const tag = secrets.auditKeys[0]?.tag ?? ''
  const kept = after.openAuditKey(next.keepAuditKey(tag, 7))
  expect([kept.tag, kept.until]).toEqual([tag, 7])
  expect(kept.mac('a row')).toEqual(secrets.auditHmac('a row'))
  expect(kept.mac('a row')).not.toEqual(after.auditHmac('a row'))
  expect(() => secrets.openAuditKey(next.keepAuditKey(tag, 7))).toThrow('another BERTH_SECRET')
})
