import dns from 'node:dns'
import { syncBuiltinESMExports } from 'node:module'
import { Webhook } from 'standardwebhooks'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { ownHostsIn } from '../../src/edges/webhooks/own-networks.ts'
import { webhookPoster } from '../../src/edges/webhooks/post-webhook.ts'
import { type Answering, aListener, answering, type Listener } from '../support/a-listener.ts'

const SECRETS = ['one', 'another'].map(
  (secret) => `whsec_${Buffer.from(`${secret} of two secrets here`).toString('base64')}`,
)
let listener: Listener
beforeAll(async () => {
  listener = await aListener()
})
afterAll(() => listener.close())

const posting = (url = listener.url) => ({
  url,
  id: '01900000-0000-7000-8000-00000000000e',
  body: '{"type":"order.mapped","text":"å"}',
  contentType: 'application/json',
  secrets: SECRETS,
})
const post = webhookPoster({ ownNetworks: ['127.0.0.1'], timeoutMilliseconds: 300 })

async function when(behaviour: Answering) {
  listener.behave(behaviour)
  return post(posting())
}

test('each of two secrets verifies what is posted, by the reference library', async () => {
  expect(await when(answering(204))).toMatchObject({ status: 204, failure: null })
  const heard = listener.heard.at(-1)
  if (heard === undefined) throw new Error('Nothing was heard.')
  const { headers, text } = heard
  for (const secret of SECRETS) {
    expect(new Webhook(secret).verify(text, headers as Record<string, string>)).toEqual({
      type: 'order.mapped',
      text: 'å',
    })
  }
  const stranger = new Webhook(`whsec_${Buffer.from('a secret of nobody').toString('base64')}`)
  expect(() => stranger.verify(text, headers as Record<string, string>)).toThrow()
  expect(headers['webhook-id']).toBe(posting().id)
})

describe('An endpoint that', () => {
  test.each([200, 201, 202, 204, 400, 401, 404, 410, 429, 500, 503])(
    'answers %i is understood',
    async (status) => {
      expect(await when(answering(status))).toMatchObject({ status })
    },
  )

  test('asks for time is heard, in seconds and as a date', async () => {
    const seconds = await when(answering(503, { 'retry-after': '90' }))
    expect(seconds.retryAfterSeconds).toBe(90)
    const at = new Date(Date.now() + 60_000).toUTCString()
    const date = await when(answering(429, { 'retry-after': at }))
    expect(date.retryAfterSeconds).toSatisfy((s: number) => s > 50 && s < 62)
    expect((await when(answering(503, { 'retry-after': 'soon' }))).retryAfterSeconds).toBeNull()
  })

  test('redirects is not followed', async () => {
    const before = listener.heard.length
    const answer = await when(answering(307, { location: listener.url }))
    expect(answer).toMatchObject({ status: 307, failure: 'The endpoint answered 307.' })
    expect(listener.heard.length).toBe(before + 1)
  })

  test.each([
    ['hangs', () => {}],
    ['drops the connection', (response) => response.destroy()],
    ['resets it', (response) => response.socket?.resetAndDestroy()],
    ['answers no HTTP', (response) => response.socket?.end('SSH-2.0-OpenSSH\r\n')],
  ] satisfies [string, Answering][])('%s has not taken it', async (_, behaviour) => {
    const answer = await when(behaviour)
    expect(answer.status).toBeNull()
    expect(answer.failure).toMatch(/^The endpoint (did not answer|could not be reached)/)
    expect(answer.milliseconds).toBeLessThan(2000)
  })

  test.each([
    ['answers a byte at a time after its status', 20],
    ['floods', 65_536],
  ])('%s is not waited for', async (_, size) => {
    const answer = await when((response) => {
      response.writeHead(200)
      const timer = setInterval(() => response.write(Buffer.alloc(size, 32)), 5)
      response.on('close', () => clearInterval(timer))
    })
    expect(answer).toMatchObject({ status: 200, failure: null })
    expect(answer.milliseconds).toBeLessThan(1000)
  })

  test('speaks no TLS where it should is not called without', async () => {
    const before = listener.heard.length
    const answer = await post(posting(listener.url.replace('http:', 'https:')))
    expect(answer).toMatchObject({ status: null })
    expect(answer.failure).toMatch(/^The endpoint could not be reached/)
    expect(listener.heard.length).toBe(before)
  })

  test('does not exist is told without its address', async () => {
    const gone = await aListener()
    await gone.close()
    expect(await post(posting(gone.url))).toMatchObject({
      status: null,
      failure: 'The endpoint could not be reached (ECONNREFUSED).',
    })
    const nowhere = await post(posting('https://no-such-host.invalid/berth'))
    expect(nowhere.status).toBeNull()
    expect(nowhere.failure).not.toContain('no-such-host')
  })
})

describe('An inside address', () => {
  const strict = webhookPoster({ ownNetworks: [], timeoutMilliseconds: 300 })
  const port = () => new URL(listener.url).port

  test.each([
    '127.0.0.1',
    '127.1',
    '127.0.0.2',
    '2130706433',
    '0x7f000001',
    '0x7f.1',
    '0177.0.0.1',
    '017700000001',
    'localhost',
    'LOCALHOST.',
    '0.0.0.0',
    '0',
    '[::1]',
    '[::]',
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    '[64:ff9b::7f00:1]',
    '[fe80::1]',
    '[fc00::1]',
    '[fd00:ec2::254]',
    '10.0.0.1',
    '172.16.0.1',
    '192.168.0.1',
    '169.254.169.254',
    '100.64.0.1',
    '①②⑦.⓪.⓪.①',
  ])('%s is never reached', async (host) => {
    const before = listener.connectionsCount()
    for (const scheme of ['http', 'https']) {
      const answer = await strict(posting(`${scheme}://${host}:${port()}/berth`))
      expect(answer.status).toBeNull()
      expect(answer.failure).not.toBeNull()
    }
    expect(listener.connectionsCount()).toBe(before)
  })

  test('behind a name is refused, also beside an outside one, and when the look-up fails', async () => {
    const before = listener.connectionsCount()
    const outside = { address: '93.184.215.14', family: 4 }
    const inside = { address: '127.0.0.1', family: 4 }
    for (const addresses of [[inside], [outside, inside], [inside, outside]]) {
      const answer = await whileNamesAre(addresses, () =>
        strict(posting(`http://erp.vendor.example:${port()}/berth`)),
      )
      expect(answer.failure).toBe('The endpoint’s address is an inside one, which is not called.')
    }
    const unknown = await whileNamesAre([], () =>
      strict(posting(`http://erp.vendor.example:${port()}/berth`)),
    )
    expect(unknown).toMatchObject({ status: null, failure: expect.stringContaining('ENOTFOUND') })
    expect(listener.connectionsCount()).toBe(before)
  })

  test('is not reached by a name that answers otherwise the second time', async () => {
    const before = listener.connectionsCount()
    let looks = 0
    const answers = () => {
      looks += 1
      return [{ address: looks === 1 ? '203.0.113.1' : '127.0.0.1', family: 4 }]
    }
    for (let time = 0; time < 2; time += 1) {
      const url = `http://erp.vendor.example:${port()}/berth`
      const answer = await whileNamesAre(answers, () => strict(posting(url)))
      expect(answer.status).toBeNull()
    }
    // One look-up for each call: what was checked is what is connected to.
    expect(looks).toBe(2)
    expect(listener.connectionsCount()).toBe(before)
  })

  test('is reached where the operator has allowed it, and no other is', async () => {
    expect((await post(posting())).status).not.toBeNull()
    const before = listener.connectionsCount()
    const other = await post(posting(`http://127.0.0.2:${port()}/berth`))
    expect(other.failure).toBe('The endpoint’s address is an inside one, which is not called.')
    expect(listener.connectionsCount()).toBe(before)
  })
})

type Found = readonly { readonly address: string; readonly family: number }[]

/** Whatever is looked up meanwhile has these addresses; none: there is no such name. */
async function whileNamesAre<Answer>(
  found: Found | (() => Found),
  work: () => Promise<Answer>,
): Promise<Answer> {
  const spy = vi.spyOn(dns, 'lookup').mockImplementation(((
    name: string,
    options: { readonly all?: boolean },
    answer: (error: Error | null, ...rest: unknown[]) => void,
  ) => {
    const [first, ...others] = typeof found === 'function' ? found() : found
    if (first === undefined) {
      answer(Object.assign(new Error(`getaddrinfo ENOTFOUND ${name}`), { code: 'ENOTFOUND' }))
    } else if (options.all === true) answer(null, [first, ...others])
    else answer(null, first.address, first.family)
  }) as never)
  syncBuiltinESMExports()
  try {
    return await work()
  } finally {
    spy.mockRestore()
    syncBuiltinESMExports()
  }
}

test('own networks are addresses as a URL has them, and nothing but addresses', () => {
  const isOwn = ownHostsIn(['10.0.0.0/8', '192.0.2.7', 'fd00::/8'])
  expect(['10.1.2.3', '192.0.2.7', '[fd12::1]'].map(isOwn)).toEqual([true, true, true])
  expect(['11.1.2.3', '192.0.2.8', '[fe80::1]', 'localhost', '10.example'].map(isOwn)).toEqual([
    false,
    false,
    false,
    false,
    false,
  ])
})
