import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { aws } from '../../src/edges/purchases/aws.ts'
import { aStage, type Stage } from '../support/a-stage.ts'
import { AWS_ACCOUNT, anAws, type StandInAws } from './an-aws.ts'

let market: StandInAws
let stage: Stage
let url = ''
const logged: string[] = []

beforeAll(async () => {
  market = await anAws()
  const listing = aws({ ...AWS_ACCOUNT, meteringUrl: market.url, entitlementUrl: market.url })
  const log = { level: 'trace', stream: { write: (line: string) => void logged.push(line) } }
  stage = await aStage({ aws: listing, log })
  url = await stage.server.listen({ host: '127.0.0.1', port: 0 })
})
afterAll(async () => {
  await stage.close()
  await market.close()
})
beforeEach(() => {
  market.asked.length = 0
  logged.length = 0
})

let count = 0

/** A purchase at the marketplace, and the token with which its buyer comes. */
function bought(entitlements: Record<string, unknown>[] = [], changes = {}) {
  count += 1
  const token = `a+token/of=${count}`
  const account = String(100_000_000_000 + count)
  const license = `l-${count}`
  const LicenseArn = `arn:aws:license-manager::294406891311:license:${license}`
  const customer = { CustomerAWSAccountId: account, LicenseArn }
  market.customers.set(token, { ...customer, ProductCode: AWS_ACCOUNT.productCode, ...changes })
  for (const one of entitlements) market.entitlements.push({ ...customer, ...one })
  return { token, account, externalId: `aws:${AWS_ACCOUNT.productCode}:${license}` }
}

const post = (path: string, form: Record<string, string>, headers = {}) =>
  fetch(`${url}/purchases/aws${path}`, { method: 'POST', body: new URLSearchParams(form), headers })
const land = (token: string, headers = {}) =>
  post('', { 'x-amzn-marketplace-token': token }, headers)
const ticketIn = (page: string) => /name="ticket" value="([^"]+)"/.exec(page)?.[1] ?? ''
const acme = { email: 'eva@acme.example', company: 'Acme AB' }
const orderOf = async (externalId: string) =>
  (await stage.world.transact(({ orders }) => orders.findByExternalId(externalId)))?.order

describe('A buyer who comes from AWS Marketplace', () => {
  test('says to whom the mail goes, and gets an order of what was bought', async () => {
    const over = { Dimension: 'old', ExpirationDate: 1_600_000_000, Value: { IntegerValue: 9 } }
    const { token, externalId } = bought([
      { Dimension: 'seats', ExpirationDate: 4_000_000_000, Value: { IntegerValue: 25 } },
      over,
      { Dimension: 'support', ExpirationDate: 4_000_000_000, Value: { BooleanValue: true } },
    ])
    const asked = await land(token)
    expect(asked.status).toBe(200)
    expect(asked.headers.get('cache-control')).toBe('no-store')
    const page = await asked.text()
    expect(page).toContain('Who is to set it up?')
    expect(await orderOf(externalId)).toBeUndefined()
    const taken = await post('/contact', { ticket: ticketIn(page), ...acme })
    expect(taken.status).toBe(200)
    expect(await taken.text()).not.toContain(acme.email)
    expect((await stage.call('GET', `/v1/orders/external:${externalId}`)).json).toMatchObject({
      state: 'invited',
      contact: { kind: 'customer', email: acme.email, language: 'en' },
      lines: [
        { externalId: 'seats', sku: 'seats', quantity: 25 },
        { externalId: 'support', sku: 'support', quantity: 1 },
      ],
    })
    expect(market.asked).toEqual(['ResolveCustomer', 'GetEntitlements', 'GetEntitlements'])
  })

  test('and comes again, or presses twice, gets no second order and no other contact', async () => {
    const { token, externalId } = bought()
    const ticket = ticketIn(await (await land(token)).text())
    const again = ticketIn(await (await land(token)).text())
    await Promise.all([1, 2, 3].map(() => post('/contact', { ticket, ...acme })))
    const other = { ...acme, email: 'mallory@acme.example' }
    expect((await post('/contact', { ticket: again, ...other })).status).toBe(200)
    expect((await orderOf(externalId))?.contact.email).toBe(acme.email)
  })

  test('of a product that is billed by use gets one line, the product', async () => {
    const { token, externalId } = bought([], { LicenseArn: undefined, CustomerIdentifier: 'X01' })
    const ticket = ticketIn(await (await land(token, { 'accept-language': 'sv' })).text())
    await post('/contact', { ticket, ...acme }, { 'accept-language': 'sv' })
    const order = await orderOf(externalId.replace(/l-\d+$/, 'X01'))
    expect(order?.lines).toMatchObject([{ sku: AWS_ACCOUNT.productCode, quantity: 1 }])
    expect(order?.contact.language).toBe('sv')
  })

  test('is asked again after what is no address, and nothing is made', async () => {
    const { token, externalId } = bought()
    const ticket = ticketIn(await (await land(token)).text())
    for (const wrong of [
      { email: 'eva' },
      { email: 'a@b.example, c@d.example' },
      { company: '' },
    ]) {
      const reply = await post('/contact', { ticket, ...acme, ...wrong })
      expect(reply.status).toBe(422)
      expect(ticketIn(await reply.text())).toBe(ticket)
    }
    expect(await orderOf(externalId)).toBeUndefined()
  })

  test('cannot change the ticket, make one, or use it after an hour', async () => {
    const { token, externalId } = bought()
    const ticket = ticketIn(await (await land(token)).text())
    const changed = `${ticket.slice(0, -4)}AAAA`
    const forged = Buffer.from(JSON.stringify({ of: 'aws', externalId })).toString('base64url')
    for (const wrong of ['', changed, forged]) {
      expect((await post('/contact', { ticket: wrong, ...acme })).status).toBe(410)
    }
    stage.world.clock.jump({ minutes: 61 })
    expect((await post('/contact', { ticket, ...acme })).status).toBe(410)
    expect(await orderOf(externalId)).toBeUndefined()
  })

  test('of another product, or whose contract has ended, is told so', async () => {
    const other = bought([], { ProductCode: 'another' })
    const reply = await land(other.token)
    expect([reply.status, await reply.text()]).toEqual([
      400,
      expect.stringContaining('another product'),
    ])
    const ended = bought([{ Dimension: 'seats', ExpirationDate: 1_600_000_000, Value: {} }])
    expect((await land(ended.token)).status).toBe(403)
  })
})

describe('AWS Marketplace refuses', () => {
  test.each([
    ['InvalidTokenException', 400, 'could not identify'],
    ['ExpiredTokenException', 410, 'took too long'],
    ['CustomerNotEntitledException', 403, 'not valid any more'],
  ])('with %s: the buyer is told, at once', async (exception, status, words) => {
    const { token } = bought()
    market.fail(exception)
    const reply = await land(token)
    expect(reply.status).toBe(status)
    expect(await reply.text()).toContain(words)
    expect(market.asked).toEqual(['ResolveCustomer'])
    expect(logged.join()).not.toContain('did not resolve')
  })

  test.each([
    ['ThrottlingException', 3],
    ['InternalServiceErrorException', 2],
    ['DisabledApiException', 1],
    ['AccessDeniedException', 1],
  ])(
    'with %s for long: %i calls, then the buyer waits and the log says why',
    async (name, calls) => {
      const { token } = bought()
      market.fail(...Array.from({ length: calls }, () => name))
      const reply = await land(token)
      expect([reply.status, reply.headers.get('retry-after')]).toEqual([503, '60'])
      expect(market.asked).toHaveLength(calls)
      expect(logged.join()).toContain(name)
      expect(logged.join()).not.toContain(token)
      expect((await land(token)).status).toBe(200)
    },
  )

  test.each(['ThrottlingException', 'InternalServiceErrorException'])(
    'with %s once: the buyer notices nothing',
    async (exception) => {
      const { token } = bought()
      market.fail(exception)
      expect((await land(token)).status).toBe(200)
    },
  )

  test('a key that is wrong: nobody gets in, and the log says why', async () => {
    const wrong = { ...AWS_ACCOUNT, secretAccessKey: 'another', meteringUrl: market.url }
    const listing = aws({ ...wrong, entitlementUrl: market.url })
    await expect(listing.resolve(bought().token)).rejects.toThrow('InvalidSignatureException')
  })

  test('what is no token is not sent', async () => {
    expect((await land('')).status).toBe(400)
    expect(market.asked).toEqual([])
  })
})
