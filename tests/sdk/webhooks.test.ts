import { readFileSync } from 'node:fs'
import { Webhook } from 'standardwebhooks'
import { describe, expect, test } from 'vitest'
import { type StepCall, verifyWebhook, WebhookRefused } from '../../src/sdk/sdk.ts'
import type { StepCall as SentCall } from '../../src/use-cases/ports/targets.ts'

const SECRET = `whsec_${Buffer.from('a secret of thirty-two bytes, ok').toString('base64')}`
const OTHER = `whsec_${Buffer.from('another secret of so many bytes.').toString('base64')}`
const BODY = JSON.stringify({ type: 'order.mapped', data: { orderId: 'ä€😀' } })

const signed = (body = BODY, secret = SECRET, at = new Date()) => ({
  'webhook-id': 'e-1',
  'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
  'webhook-signature': new Webhook(secret).sign('e-1', at, body),
})
const refused = async (...input: Parameters<typeof verifyWebhook>) =>
  expect(verifyWebhook(...input)).rejects.toBeInstanceOf(WebhookRefused)

describe('A webhook', () => {
  test('that the reference library signed is read, as text and as bytes, by headers of Node and of fetch', async () => {
    const event = JSON.parse(BODY)
    expect(await verifyWebhook(BODY, signed(), SECRET)).toEqual(event)
    expect(await verifyWebhook(Buffer.from(BODY), new Headers(signed()), SECRET)).toEqual(event)
  })

  test('is read while the secret rotates: with two signatures, and with two secrets', async () => {
    const both = { ...signed() }
    both['webhook-signature'] =
      `${signed(BODY, OTHER)['webhook-signature']} ${both['webhook-signature']}`
    expect(await verifyWebhook(BODY, both, SECRET)).toBeTruthy()
    expect(await verifyWebhook(BODY, signed(), [OTHER, SECRET])).toBeTruthy()
  })

  test('with anything changed is refused', async () => {
    await refused(`${BODY} `, signed(), SECRET)
    await refused(BODY, signed(BODY, OTHER), SECRET)
    await refused(BODY, { ...signed(), 'webhook-id': 'e-2' }, SECRET)
    const later = String(Number(signed()['webhook-timestamp']) + 1)
    await refused(BODY, { ...signed(), 'webhook-timestamp': later }, SECRET)
    await refused(BODY, { ...signed(), 'webhook-signature': 'v1,' }, SECRET)
    await refused(BODY, { ...signed(), 'webhook-signature': 'v1,*' }, SECRET)
    await refused(BODY, { ...signed(), 'webhook-timestamp': '1e9' }, SECRET)
    const v2 = signed()['webhook-signature'].replace('v1,', 'v2,')
    await refused(BODY, { ...signed(), 'webhook-signature': v2 }, SECRET)
    for (const name of Object.keys(signed())) {
      await refused(BODY, { ...signed(), [name]: undefined }, SECRET)
    }
  })

  test('older or newer than five minutes is refused', async () => {
    const now = Date.now()
    for (const seconds of [-301, 301]) {
      await refused(BODY, signed(BODY, SECRET, new Date(now + seconds * 1000)), SECRET, { now })
    }
    const old = signed(BODY, SECRET, new Date(now - 299_000))
    expect(await verifyWebhook(BODY, old, SECRET, { now })).toBeTruthy()
  })

  test('needs a secret that can be one', async () => {
    await expect(verifyWebhook(BODY, signed(), 'whsec_YWJj')).rejects.toThrow('whsec_')
  })
})

describe('The type of a call of a run', () => {
  test('is what is sent', () => {
    type Sent = Omit<SentCall, 'idempotencyKey' | 'attempt'>
    const typed = (call: Sent): StepCall => call
    const page = readFileSync('docs/integrating.md', 'utf8')
    const printed = JSON.parse(/```json\n(\{\n {2}"step".*?)```/s.exec(page)?.[1] ?? '') as Sent
    expect(typed(printed).step).toBe('attach-subscription')
  })
})
