import fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import { parseEmailAddress } from '../../src/domain/email-address.ts'
import type { EmailAddress } from '../../src/domain/orders/order.ts'
import { isOneAddress } from '../../src/edges/email/address.ts'
import { openDevMailbox } from '../../src/edges/email/dev-mailbox.ts'
import { type SmtpOptions, smtpMailer } from '../../src/edges/email/smtp.ts'
import { aMailServer, type Script } from './a-mail-server.ts'
import { CODE, EVERY_MAIL, LOCATOR, queued } from './every-mail.ts'

const ended: (() => unknown)[] = []
afterEach(async () => {
  for (const end of ended.splice(0).reverse()) await end()
})

function aMailer(smtpUrl: string, changes: Partial<SmtpOptions> = {}) {
  const mailer = smtpMailer({
    smtpUrl,
    from: 'orders@harbour.example',
    tagOf: () => '0123456789abcdef0123',
    vendorName: 'Harbour Software',
    vendorSupport: 'support@harbour.example',
    publicUrl: 'https://orders.harbour.example',
    timeouts: {
      connectMilliseconds: 1000,
      greetingMilliseconds: 300,
      silenceMilliseconds: 300,
      wholeMilliseconds: 1000,
    },
    ...changes,
  })
  ended.push(() => mailer.close())
  return mailer
}

const first = (kind: string) => {
  const mail = EVERY_MAIL.find((each) => each.kind === kind)
  if (!mail) throw new Error(`There is no ${kind}.`)
  return mail
}
const invitation = () => queued(first('invitation'))

async function sendTo(script: Script) {
  const server = await aMailServer(script)
  ended.push(server.close)
  const delivery = await aMailer(server.url).send(invitation())
  return { delivery, server }
}

describe('a failure that may pass is tried again', () => {
  const passing: Record<string, Script> = {
    'greeting 421': { greeting: '421 too busy' },
    'greeting 554': { greeting: '554 not you' },
    'greeting never': { greeting: 'silence' },
    'greeting cut': { greeting: 'hang up' },
    'sender 451': { MAIL: '451 try later' },
    'sender 550': { MAIL: '550 you may not send as this' },
    'recipient 421': { RCPT: '421 closing' },
    'recipient 450': { RCPT: '450 mailbox busy' },
    'recipient 451': { RCPT: '451 greylisted' },
    'recipient 452': { RCPT: '452 mailbox full' },
    'hangs up before DATA': { DATA: 'hang up' },
    'falls silent at DATA': { DATA: 'silence' },
    'hangs up after the text': { end: 'hang up' },
    'falls silent after the text': { end: 'silence' },
    'text 451': { end: '451 later' },
    'text 452': { end: '452 disk full' },
    'broken STARTTLS': { EHLO: '250-hello\r\n250 STARTTLS', STARTTLS: '220 go' },
    'a byte a second': { millisecondsPerByte: 100 },
  }
  test.each(Object.entries(passing))('%s', async (_name, script) => {
    const { delivery, server } = await sendTo(script)
    expect(delivery).toMatchObject({ kind: 'again' })
    expect(server.takenCount()).toBeLessThanOrEqual(1)
  })

  test('nobody listens', async () => {
    const server = await aMailServer()
    await server.close()
    const delivery = await aMailer(server.url).send(invitation())
    expect(delivery).toMatchObject({ kind: 'again', reason: expect.stringContaining('CONN') })
  })

  test('the sign-in is refused', async () => {
    const server = await aMailServer({ EHLO: '250-hello\r\n250 AUTH PLAIN', AUTH: '535 wrong' })
    ended.push(server.close)
    const delivery = await aMailer(server.url.replace('//', '//user:pass@')).send(invitation())
    expect(delivery).toMatchObject({ kind: 'again' })
  })

  test('a server without TLS is not trusted where TLS is required', async () => {
    const server = await aMailServer()
    ended.push(server.close)
    const delivery = await aMailer(`${server.url}?requireTLS=true`).send(invitation())
    expect(delivery).toMatchObject({ kind: 'again' })
    expect(server.takenCount()).toBe(0)
  })
})

describe('a refusal for good is final', () => {
  test.each(['550 no such user', '552 mailbox full for ever', '554 no'])(
    'of the recipient: %s is a bounce',
    async (answer) => {
      const { delivery } = await sendTo({ RCPT: answer })
      expect(delivery).toMatchObject({ kind: 'never', isBounce: true })
    },
  )
  test.each(['550 spam', '552 too large', '554 no'])(
    'of the text: %s is a failure',
    async (answer) => {
      const { delivery } = await sendTo({ end: answer })
      expect(delivery).toMatchObject({ kind: 'never', isBounce: false })
    },
  )
})

test('a server that takes the text and hangs up is not given it again by ourselves', async () => {
  const { server } = await sendTo({ end: 'hang up' })
  await new Promise((resolve) => setTimeout(resolve, 500))
  expect(server.takenCount()).toBe(1)
})

test('a mailer that met a failure goes on with the next mail', async () => {
  const server = await aMailServer({ RCPT: '450 busy' })
  ended.push(server.close)
  const mailer = aMailer(server.url)
  for (let count = 0; count < 20; count += 1) {
    expect(await mailer.send(invitation())).toMatchObject({ kind: 'again' })
  }
})

test('a server that quotes the mail does not bring its secret into our records', async () => {
  const { delivery } = await sendTo({ end: `554 spam: https://x.example/setup/${LOCATOR}` })
  expect(delivery).toMatchObject({ kind: 'never' })
  expect(JSON.stringify(delivery)).not.toContain(LOCATOR)
  const server = await aMailServer({ end: `554 the text "${CODE}" looks odd` })
  ended.push(server.close)
  const code = await aMailer(server.url).send(queued(first('code')))
  expect(JSON.stringify(code)).not.toContain(CODE)
})

test('every mail goes to exactly one recipient, once, with its own stable Message-ID', async () => {
  const mailbox = await openDevMailbox()
  ended.push(mailbox.close)
  const mailer = aMailer(mailbox.url)
  for (const mail of EVERY_MAIL) {
    expect(await mailer.send(queued(mail, 'sv'))).toEqual({ kind: 'sent' })
  }
  const received = mailbox.list()
  expect(received).toHaveLength(EVERY_MAIL.length)
  for (const mail of received) {
    const header = (name: string) =>
      mail.headers.filter((each) => each.name === name).map((each) => each.value)
    expect(mail.recipients).toEqual(['karin.lindqvist@acme.example'])
    expect(mail.sender).toBe('orders@harbour.example')
    expect(header('from')).toEqual(['Harbour Software <orders@harbour.example>'])
    expect(header('to')).toEqual(['Karin Lindqvist <karin.lindqvist@acme.example>'])
    expect(header('message-id')).toEqual([
      '<01900000-0000-7000-8000-0000000000aa.0123456789abcdef0123@harbour.example>',
    ])
    expect(header('auto-submitted')).toEqual(['auto-generated'])
    expect(header('bcc')).toEqual([])
    expect(mail.text.length).toBeGreaterThan(200)
    expect(mail.html).toContain('<html lang="sv"')
  }
})

test('the reply to a question goes to the person who asked', async () => {
  const mailbox = await openDevMailbox()
  ended.push(mailbox.close)
  await aMailer(mailbox.url).send(queued(first('question')))
  const headers = mailbox.list()[0]?.headers ?? []
  expect(headers).toContainEqual({ name: 'reply-to', value: 'Eva Berg <eva.berg@acme.example>' })
})

test('nothing in a name or number becomes a header or another recipient', async () => {
  const mailbox = await openDevMailbox()
  ended.push(mailbox.close)
  const evil =
    'Eva\r\nBcc: thief@evil.example\r\n\r\n<b>hi</b>, thief@evil.example; "x" <t@evil.example>'
  const mail = first('invitation')
  if (mail.kind !== 'invitation') throw new Error('The mail is missing.')
  await aMailer(mailbox.url).send(
    queued({ ...mail, contactName: evil, order: { ...mail.order, orderNumber: evil } }, 'en', {
      toName: evil,
    }),
  )
  const [received] = mailbox.list()
  expect(received?.recipients).toEqual(['karin.lindqvist@acme.example'])
  expect(received?.headers.map((header) => header.name)).not.toContain('bcc')
  expect(received?.headers.filter((header) => header.name === 'subject')).toHaveLength(1)
})

const CRAFTED = `
"e@attacker.example"@victim.example|a@b.example, c@d.example|a@b.example;c@d.example
a@b.example c@d.example|<a@b.example>|Eva <a@b.example>|group: a@b.example;|a@b.example>
a@b.example(comment)|(comment)a@b.example|a@[127.0.0.1]|a@127.0.0.1|a@localhost|@b.example
a@|a|a@@b.example|a@b@c.example|.a@b.example|a.@b.example|a..b@c.example|a@.b.example|a@b..example
a@b.example.|a@-b.example|a@b-.example|a b@c.example|a@b .example|a@b.example | a@b.example
a@b.exam\tple|"a b"@c.example|a\\@b@c.example|a@b_c.example|å@b.example|a@å.example|a@ｂ.example
a＠b.example|a@b.ıo|a%0d%0aBcc:x@y.example|a@b.example?cc=x@y.example|a@b.example#x|a@b.example/x
a,b@c.example|a:b@c.example|a;b@c.example|a<b@c.example|a[b@c.example|a@B.example
`
  .trim()
  .split(/[|\n]/u)
const LINE_ENDS = [
  'a@b.example\r\nRCPT TO:<x@y.example>',
  'a\n@b.example',
  'a@b.example\0',
  '\u2028a@b.example',
]

test.each([
  ...CRAFTED,
  ...LINE_ENDS,
  `${'a'.repeat(65)}@b.example`,
  `a@${'b.'.repeat(126)}example`,
])('the crafted address %j reaches nobody', async (address) => {
  expect(isOneAddress(address)).toBe(false)
  const server = await aMailServer()
  ended.push(server.close)
  const delivery = await aMailer(server.url).send(
    queued(first('invitation'), 'en', { to: address as EmailAddress }),
  )
  expect(delivery).toMatchObject({ kind: 'never' })
  expect(server.heard).toEqual([])
})

test('of generated strings, what passes the last door is an address in canonical form', () => {
  const part = fc.string({
    unit: fc.constantFrom(...'ab1.-_+"@<>,;: ()[]\\\r\n\u00e5'),
    maxLength: 12,
  })
  fc.assert(
    fc.property(part, part, (local, host) => {
      const address = `${local}@${host}`
      if (isOneAddress(address)) expect(parseEmailAddress(address)).toBe(address)
    }),
    { numRuns: 20_000 },
  )
})

test('every canonical address passes the last door', () => {
  fc.assert(
    fc.property(fc.emailAddress(), (text) => {
      const address = parseEmailAddress(text)
      if (typeof address === 'string') expect(isOneAddress(address)).toBe(true)
    }),
    { numRuns: 2000 },
  )
})
