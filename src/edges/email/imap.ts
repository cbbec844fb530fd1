import { ImapFlow } from 'imapflow'
import type { ReturnedMails } from '../../use-cases/ports/returned-mails.ts'
import { isLoopback } from './loopback.ts'

export type ImapOptions = {
  /** `imaps://user:password@host:993/INBOX`; `imap://…` insists on STARTTLS, but on this machine. */
  readonly url: string
  /** One look into the mailbox as a whole, however slow the server is. */
  readonly wholeMilliseconds?: number
}

/** More wait for the next look. */
const MESSAGES_AT_ONCE = 200
const LONGEST_MESSAGE = 256 * 1024

/** Its message says nothing that the server said: that may hold addresses. */
export class MailboxUnreadable extends Error {
  constructor(why: string) {
    super(`The mailbox of returned mails cannot be read (${why}).`)
    this.name = 'MailboxUnreadable'
  }
}

/** The mailbox of returned mails at an IMAP server. What was read is marked as seen, and stays. */
export function imapMailbox({ url, wholeMilliseconds = 40_000 }: ImapOptions): ReturnedMails {
  return {
    async readNew(take) {
      const taking: Taking = { take, failures: [] }
      const client = new ImapFlow({ ...serverOf(url), ...PATIENCE, logger: false })
      // A connection that breaks also fails what waits for it.
      client.on('error', () => undefined)
      const timer = setTimeout(() => client.close(), wholeMilliseconds)
      try {
        await client.connect()
        await readFolder(client, folderOf(url), taking)
        await client.logout()
      } catch (error) {
        if (!taking.failures.includes(error)) throw new MailboxUnreadable(whyOf(error))
        throw error
      } finally {
        clearTimeout(timer)
        client.close()
      }
    },
  }
}

/** Signs in and opens the folder, and reads nothing. Throws `MailboxUnreadable`. */
export async function tryMailbox({ url }: Pick<ImapOptions, 'url'>): Promise<void> {
  const client = new ImapFlow({ ...serverOf(url), ...PATIENCE, logger: false })
  client.on('error', () => undefined)
  try {
    await client.connect()
    const lock = await client.getMailboxLock(folderOf(url))
    lock.release()
    await client.logout()
  } catch (error) {
    throw new MailboxUnreadable(whyOf(error))
  } finally {
    client.close()
  }
}

const PATIENCE = {
  connectionTimeout: 10_000,
  greetingTimeout: 10_000,
  socketTimeout: 20_000,
  disableAutoIdle: true,
} as const

type Taking = {
  readonly take: (message: string) => Promise<unknown>
  /** Of ours, and not of the mailbox. */
  readonly failures: unknown[]
}

async function readFolder(client: ImapFlow, folder: string, taking: Taking): Promise<void> {
  const lock = await client.getMailboxLock(folder)
  try {
    const found = (await client.search({ seen: false }, { uid: true })) || []
    for (const uid of found.slice(0, MESSAGES_AT_ONCE)) await readMessage(client, uid, taking)
  } finally {
    lock.release()
  }
}

async function readMessage(client: ImapFlow, uid: number, taking: Taking): Promise<void> {
  const source = { maxLength: LONGEST_MESSAGE }
  const message = await client.fetchOne(String(uid), { source }, { uid: true })
  if (message !== false && message.source !== undefined) {
    await taking.take(message.source.toString('latin1')).catch((error: unknown) => {
      taking.failures.push(error)
      throw error
    })
  }
  await client.messageFlagsAdd(String(uid), ['\\Seen'], { uid: true })
}

function serverOf(address: string) {
  const url = new URL(address)
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const secure = url.protocol === 'imaps:'
  return {
    host,
    secure,
    port: Number(url.port) || (secure ? 993 : 143),
    ...(secure || isLoopback(host) ? {} : { doSTARTTLS: true }),
    auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) },
  }
}

const folderOf = (address: string) =>
  decodeURIComponent(new URL(address).pathname.replace(/^\//, '')) || 'INBOX'

/** A code, and no text of the server’s. */
function whyOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return 'unknown'
  if ('authenticationFailed' in error && error.authenticationFailed) return 'login refused'
  if ('mailboxMissing' in error && error.mailboxMissing) return 'no such folder'
  return 'code' in error && typeof error.code === 'string' ? error.code : 'no answer'
}
