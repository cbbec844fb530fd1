import { afterEach, describe, expect, test } from 'vitest'
import { imapMailbox } from '../../src/edges/email/imap.ts'
import { aMailbox, type Mischief } from './a-mailbox.ts'

const ended: (() => unknown)[] = []
afterEach(async () => {
  for (const end of ended.splice(0).reverse()) await end()
})

async function mailboxWith(messages: readonly string[], mischief?: Mischief) {
  const mailbox = await aMailbox(mischief)
  ended.push(mailbox.close)
  for (const message of messages) mailbox.add(message)
  return mailbox
}

async function readAll(url: string): Promise<string[]> {
  const read: string[] = []
  await imapMailbox({ url, wholeMilliseconds: 2000 }).readNew(async (message) => {
    read.push(message)
  })
  return read
}

const ONE = 'Subject: one\r\n\r\nHälsningar\r\n'
const TWO = 'Subject: two\r\n\r\n(a) {3}\r\nb\r\n'

describe('The mailbox of returned mails', () => {
  test('hands over every message once, byte for byte, and leaves it there as seen', async () => {
    const mailbox = await mailboxWith([ONE, TWO])
    expect(await readAll(mailbox.url)).toEqual([ONE, TWO])
    expect(mailbox.seenCount()).toBe(2)
    expect(await readAll(mailbox.url)).toEqual([])
    mailbox.add(ONE)
    expect(await readAll(mailbox.url)).toEqual([ONE])
    expect(mailbox.heard).not.toContain('EXPUNGE')
  })

  test('hands a message over again that could not be dealt with, and tells why', async () => {
    const mailbox = await mailboxWith([ONE, TWO])
    const failing = imapMailbox({ url: mailbox.url }).readNew(async (message) => {
      if (message === TWO) throw new Error('The database is away.')
    })
    await expect(failing).rejects.toThrow('The database is away.')
    expect(mailbox.seenCount()).toBe(1)
    expect(await readAll(mailbox.url)).toEqual([TWO])
  })

  test.each([
    ['refuses the login', 'login refused'],
    ['has no such folder', 'no such folder'],
    ['hangs up', 'NoConnection'],
    ['says nothing', ''],
  ] as const)('that %s is told of without a word of the server’s', async (mischief, why) => {
    const mailbox = await mailboxWith([ONE], mischief)
    const failure = await readAll(mailbox.url).catch((error: unknown) => error)
    expect(failure).toMatchObject({ name: 'MailboxUnreadable' })
    expect(String(failure)).toContain(why)
    expect(JSON.stringify(failure) + String(failure)).not.toMatch(/@|p%40ss|reader/)
    expect(mailbox.seenCount()).toBe(0)
  })

  test('that is nowhere fails soon', async () => {
    const mailbox = await mailboxWith([])
    await mailbox.close()
    ended.pop()
    await expect(readAll(mailbox.url)).rejects.toThrow('ECONNREFUSED')
  })
})
