import type { MailId } from '../domain/mails/mail.ts'
import { isNotice, NOTICES_COUNT_FOR, nextNoticeAt } from '../domain/mails/notices.ts'
import { whyUnwanted } from '../domain/mails/still-wanted.ts'
import { noteBounce } from './parts/note-bounce.ts'
import type { Delivery, Mailer, StoredMail } from './ports/mails.ts'
import type { Stores, World } from './ports.ts'

/** Longer than a mailer ever takes: an attempt older than this died with its process. */
const LONGEST_ATTEMPT_MILLISECONDS = 90_000
/** A mail server that is away this long is no longer waited for; the order then says so. */
const GIVE_UP_AFTER_MILLISECONDS = 48 * 3_600_000

/** Not sent yet: the job is to be repeated. Its message holds no address. */
export class MailDelayed extends Error {
  constructor(reason: string) {
    super(reason)
    this.name = 'MailDelayed'
  }
}

/**
 * Sends one stored mail, at least once. A repeat of a mail that is sent, dropped or given up does
 * nothing. Throws `MailDelayed` when the job should be repeated later. Only a process that dies
 * between the mail server's answer and our commit sends twice, with the same Message-ID.
 */
export async function sendMail(world: World, mailer: Mailer, mailId: MailId): Promise<void> {
  const mail = await world.transact((stores) => takeUp(world, stores, mailId))
  if (!mail) return
  const { delivery, error } = await attempt(mailer, mail)
  const outcome = isTooOld(world, mail) ? asFinal(delivery) : delivery
  await world.transact((stores) => record(world, stores, mail, outcome))
  if (error) throw error
  if (outcome.kind === 'again') throw new MailDelayed('The mail server did not take the mail.')
}

async function takeUp(world: World, stores: Stores, id: MailId): Promise<StoredMail | null> {
  const mail = await stores.mails.lock(id)
  if (mail?.state !== 'queued') return null
  const age = mail.attemptStartedAt && world.now().getTime() - mail.attemptStartedAt.getTime()
  if (age !== null && age >= 0 && age < LONGEST_ATTEMPT_MILLISECONDS) {
    throw new MailDelayed('Another attempt is under way.')
  }
  const around = await surroundingsOf(world, stores, mail)
  const unwanted = whyUnwanted(mail.mail, around)
  if (unwanted) {
    await stores.mails.markFailed(id, unwanted, 'dropped')
    return null
  }
  if (await isPutOff(world, stores, mail)) return null
  await stores.mails.startAttempt(id, world.now())
  return around.isLocatorLive === false ? { ...mail, secret: null } : mail
}

/** A mailbox is not flooded with notices, whoever orders how much: what is more waits its turn. */
async function isPutOff(world: World, stores: Stores, { id, to, mail }: StoredMail) {
  if (!isNotice(mail)) return false
  const now = world.now()
  const since = new Date(now.getTime() - NOTICES_COUNT_FOR)
  const startAfter = nextNoticeAt(await stores.mails.holdNotices(to, since), now)
  if (startAfter === null) return false
  await stores.jobs.enqueue({ kind: 'send-mail', mailId: id }, { startAfter })
  return true
}

async function surroundingsOf(world: World, stores: Stores, mail: StoredMail) {
  const order = mail.orderId && (await stores.orders.find(mail.orderId))
  const claim = mail.claimId && (await stores.claims.find(mail.claimId))
  const locator = mail.secret?.locator
  return {
    now: world.now(),
    queuedAt: mail.queuedAt,
    orderState: order ? order.state : null,
    claimState: claim ? claim.state : null,
    isLocatorLive: locator ? await isLive(world, stores, locator) : null,
  }
}

async function isLive(world: World, stores: Stores, locator: string): Promise<boolean> {
  const found = await stores.setups.findLocator(world.secrets.hashOf(locator))
  return found?.isLive ?? false
}

async function attempt(mailer: Mailer, mail: StoredMail) {
  try {
    return { delivery: await mailer.send(mail), error: null }
  } catch (error) {
    const delivery: Delivery = { kind: 'again', reason: 'The mail could not be written.' }
    return { delivery, error }
  }
}

function isTooOld(world: World, mail: StoredMail): boolean {
  return world.now().getTime() - mail.queuedAt.getTime() >= GIVE_UP_AFTER_MILLISECONDS
}

function asFinal(delivery: Delivery): Delivery {
  if (delivery.kind !== 'again') return delivery
  return { kind: 'never', reason: delivery.reason, isBounce: false }
}

async function record(world: World, stores: Stores, mail: StoredMail, delivery: Delivery) {
  switch (delivery.kind) {
    case 'sent':
      return stores.mails.markSent(mail.id, world.now())
    case 'again':
      return stores.mails.markFailed(mail.id, delivery.reason, 'queued')
    case 'never':
      return giveUp(world, stores, mail, delivery)
  }
}

async function giveUp(
  world: World,
  stores: Stores,
  mail: StoredMail,
  delivery: Extract<Delivery, { kind: 'never' }>,
) {
  if (mail.orderId) await stores.orders.lock(mail.orderId)
  const actor = { kind: 'system' as const, id: null }
  const { reason } = delivery
  if (delivery.isBounce) return noteBounce(stores, world, mail, { reason, actor })
  await stores.mails.markFailed(mail.id, reason, 'failed')
  if (!mail.orderId) return
  const facts = { mailId: mail.id, mail: mail.mail.kind }
  await stores.timeline.add(mail.orderId, { at: world.now(), kind: 'mail.failed', actor, facts })
}
