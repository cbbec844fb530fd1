import { expect, test } from 'vitest'
import { type Attempt, afterAttempt, WAITS_SECONDS } from '../../../src/domain/webhooks/delivery.ts'
import { readWebhookUrl } from '../../../src/domain/webhooks/webhook-endpoint.ts'

const NOW = new Date('2026-03-02T09:00:00Z')
const attempt = (changes: Partial<Attempt> = {}): Attempt => ({
  at: NOW,
  milliseconds: 12,
  status: 500,
  failure: 'The endpoint answered 500.',
  retryAfterSeconds: null,
  ...changes,
})
const secondsAfter = (attempts: number, random: number, changes: Partial<Attempt> = {}) => {
  const after = afterAttempt(attempt(changes), attempts, NOW, random)
  return after.kind === 'again' ? (after.at.getTime() - NOW.getTime()) / 1000 : after.kind
}

test('ten attempts are spread over 75 hours and 35 minutes', () => {
  expect(WAITS_SECONDS).toHaveLength(9)
  const total = WAITS_SECONDS.reduce((sum, wait) => sum + wait, 0)
  expect(total).toBe(75 * 3600 + 35 * 60 + 5)
  expect([1, 2, 3, 9, 10].map((count) => secondsAfter(count, 0.5))).toEqual([
    5,
    300,
    1800,
    86_400,
    'failed',
  ])
})

test('each wait is up to a tenth shorter or longer', () => {
  expect(secondsAfter(2, 0)).toBe(270)
  expect(secondsAfter(2, 1)).toBe(330)
})

test('a longer wish of the endpoint wins, up to a day', () => {
  expect(secondsAfter(1, 0.5, { status: 429, retryAfterSeconds: 120 })).toBe(120)
  expect(secondsAfter(4, 0.5, { status: 503, retryAfterSeconds: 1 })).toBe(7200)
  expect(secondsAfter(1, 0.5, { status: 503, retryAfterSeconds: 9e8 })).toBe(86_400)
})

test.each([200, 201, 202, 204, 299])('%i is taken as delivered', (status) => {
  expect(secondsAfter(1, 0.5, { status })).toBe('delivered')
})

test.each([100, 301, 302, 307, 400, 401, 403, 404, 408, 422, 429, 500, 503, null])(
  '%s is tried again',
  (status) => {
    expect(secondsAfter(1, 0.5, { status })).toBe(5)
  },
)

test('410 ends it at once', () => {
  expect(secondsAfter(1, 0.5, { status: 410 })).toBe('gone')
})

const isOwn = (host: string) => host === '10.1.2.3'

test.each([
  ['https://erp.vendor.example/berth?a=1', 'https://erp.vendor.example/berth?a=1'],
  ['HTTPS://ERP.vendor.example', 'https://erp.vendor.example/'],
  ['http://10.1.2.3:8080/x', 'http://10.1.2.3:8080/x'],
])('%s can be an endpoint', (typed, read) => {
  expect(readWebhookUrl(typed, isOwn)).toBe(read)
})

test.each([
  ['', /whole address/],
  ['erp.vendor.example', /whole address/],
  ['http://erp.vendor.example/', /https/],
  ['ftp://erp.vendor.example/', /https/],
  ['file:///etc/passwd', /https/],
  ['javascript:alert(1)', /https/],
  ['http://10.1.2.4/', /https/],
  ['https://user@erp.vendor.example/', /user/],
  ['https://user:word@erp.vendor.example/', /user/],
  ['https://erp.vendor.example/#there', /fragment/],
])('"%s" cannot', (typed, why) => {
  expect(() => readWebhookUrl(typed, isOwn)).toThrow(why)
})
