import { sql } from 'kysely'
import type { MailSecret } from '../../../src/domain/mails/mail.ts'
import type { Order } from '../../../src/domain/orders/order.ts'
import type { OrganizationId } from '../../../src/domain/organizations/organization.ts'
import { aPerson, type Person } from '../../support/a-person.ts'
import { aReceivedOrder } from '../../support/a-received-order.ts'
import type { Stage } from '../../support/a-stage.ts'
import { enterIntoDirectory, idOf } from '../../support/directory-entries.ts'

/** One order with everybody who may do something about it, and what the test knows of them. */
export type Life = {
  readonly stage: Stage
  readonly host: string
  readonly order: Order
  readonly organizationId: OrganizationId
  readonly externalId: string
  /** The browser of whoever has this address. */
  readonly person: (email: string) => Person
  /** Who administers the organization by the directory's own word, now. */
  readonly administrators: Set<string>
  /** Whom the directory itself ever named. */
  readonly everNamed: Set<string>
  /** Approvals that are not by somebody who administered it at that moment. */
  readonly faults: string[]
  /** Every status that was answered on the way. */
  readonly statuses: number[]
}

let count = 0

/** An order whose contact was invited, beside an organization with two administrators. */
export async function aLife(stage: Stage, kind: 'customer' | 'partner'): Promise<Life> {
  count += 1
  const host = `life${count}.example`
  const externalId = `life-${count}`
  const administrators = [`one@${host}`, `two@${host}`]
  await enterIntoDirectory(stage.world, [
    { externalId, name: `Lifehouse ${count}`, administrators, members: [`member@${host}`] },
    {
      externalId: `seller-${count}`,
      name: `Seller ${count}`,
      kind: 'partner',
      administrators: [`boss@seller${count}.example`],
      members: [`eva@seller${count}.example`],
    },
  ])
  const email = kind === 'customer' ? `eva@${host}` : `eva@seller${count}.example`
  const order = await aReceivedOrder(stage.world, { email, kind })
  const people = new Map<string, Person>()
  return {
    stage,
    host,
    order,
    organizationId: await idOf(stage.world, externalId),
    externalId,
    administrators: new Set(administrators),
    everNamed: new Set(administrators),
    faults: [],
    statuses: [],
    person(address) {
      const known = people.get(address) ?? aPerson(stage.server, stage.world, address)
      people.set(address, known)
      return known
    },
  }
}

export async function orderNow({ stage, order }: Life): Promise<Order> {
  const found = await stage.world.transact(({ orders }) => orders.find(order.id))
  if (found === undefined) throw new Error('An acknowledged order is gone.')
  return found
}

type Mailed = { readonly to: string; readonly kind: string; readonly secret: MailSecret }

/** The mails of this order, newest first. */
export async function mailsOf({ stage: { world }, order }: Life): Promise<readonly Mailed[]> {
  const { rows } = await sql<{ recipient: string; kind: string; secret: Buffer | null }>`
    select recipient, kind, secret from mails where order_id = ${order.id}
    order by queued_at desc, id desc`.execute(world.database)
  return rows.map(({ recipient, kind, secret }) => ({
    to: recipient,
    kind,
    secret: secret === null ? {} : world.secrets.open(secret),
  }))
}

/** The link in the newest mail to this address that has one of the page's kind. */
export async function linkOf(
  life: Life,
  to: string,
  isFor: (kind: string) => boolean,
): Promise<string | undefined> {
  const mails = await mailsOf(life)
  return mails.find((mail) => mail.to === to && isFor(mail.kind) && mail.secret.locator)?.secret
    .locator
}

/** Calls a page as this person; types a code first where one is asked for. */
export async function act(
  life: Life,
  page: 'setup' | 'claims',
  { email, link }: { readonly email: string; readonly link: string },
  name: string,
  body?: unknown,
): Promise<{ readonly status: number; readonly body: Record<string, unknown> }> {
  const person = life.person(email)
  const call = () => person.call<Record<string, unknown>>(page, link, name, body)
  let answer = await call()
  if (answer.status === 401 || answer.status === 403) {
    await typeCode(life, page, { email, link })
    answer = await call()
  }
  life.statuses.push(answer.status)
  return answer
}

async function typeCode(
  life: Life,
  page: 'setup' | 'claims',
  { email, link }: { readonly email: string; readonly link: string },
): Promise<void> {
  const person = life.person(email)
  // A code a minute, and not too many of them: time passes between.
  life.stage.world.clock.jump({ minutes: 13 })
  const asked = await person.call(page, link, 'code', {})
  life.statuses.push(asked.status)
  if (asked.status !== 200) return
  const mails = await mailsOf(life)
  const { code } = mails.find((mail) => mail.to === email && mail.kind === 'code')?.secret ?? {}
  const entered = await person.call(page, link, 'session', { code: code ?? '000000' })
  life.statuses.push(entered.status)
}
