import { join } from 'node:path'
import { sql } from 'kysely'
import type { ClaimKind } from '../../src/domain/claims/claim.ts'
import type { Language } from '../../src/domain/language.ts'
import type { MailKind } from '../../src/domain/mails/mail.ts'
import type { Order, OrderId } from '../../src/domain/orders/order.ts'
import { lookUpTextAt } from '../../src/edges/dns/look-up-text.ts'
import { pageRoutes } from '../../src/edges/http/pages.ts'
import { httpTarget } from '../../src/edges/targets/http.ts'
import { advanceRun } from '../../src/use-cases/advance-run.ts'
import { checkDomain } from '../../src/use-cases/check-domain.ts'
import type { Target } from '../../src/use-cases/ports/targets.ts'
import { sweepDeadlines } from '../../src/use-cases/sweep-deadlines.ts'
import { aNameServer } from '../support/a-name-server.ts'
import { aPerson, type Person } from '../support/a-person.ts'
import { lettersOf, locatorIn } from '../support/a-postman.ts'
import { anOrderBody } from '../support/a-server.ts'
import { aStage, type Contact, contactAt, type Stage } from '../support/a-stage.ts'
import type { TestWorld } from '../support/a-world.ts'
import { aVendor, json, SECRET } from '../targets/a-vendor.ts'
import { aStandIn } from '../use-cases/provisioning/a-stand-in.ts'
import type { OpenedByLink } from './opened.ts'

/** Every scene begins at this moment. */
export const OPENS_AT = new Date('2026-03-02T09:00:00.000Z')
const NEVER_REACHED = 1_000_000
const DIST = join(import.meta.dirname, '../../web/dist')
const KEPT = ['applied_migrations', 'api_keys', 'settings', 'audit_log']

/** An order as the vendor posts it. */
export type Posted = {
  readonly email: string
  readonly kind?: 'customer' | 'partner'
  readonly name?: string
  readonly number?: string
  readonly companyName?: string | null
  readonly partner?: string
}

/** A whole Berth with a browser's address, in which scenes are played one after the other. */
export type Theatre = Stage & {
  readonly url: string
  /** Forgets everything, and speaks this language from now on. */
  clear(language: Language): Promise<void>
  /** Posts an order, for which the contact is invited. */
  post(order: Posted): Promise<Order>
  /** Posts an order whose contact opens the mail and types the code. */
  begin(order: Posted): Promise<Contact>
  /** Whoever got the newest mail of this kind (about this order) opens its page, and types the code. */
  enter(
    email: string,
    kind: MailKind,
    number?: string,
  ): Promise<OpenedByLink & { readonly person: Person }>
  /** Somebody who is asked says this on the claim's page. */
  answer(email: string, kind: ClaimKind, answer: string, more?: object): Promise<OpenedByLink>
  /** Carries out what was mapped, at a stand-in for the vendor's system. */
  provision(order: Order): Promise<void>
  /** The same at a vendor's system that answers with this status to everything. */
  provisionInVain(order: Order, status: number): Promise<void>
  /** Time passes, and what is due happens. */
  wait(days: number): Promise<void>
  /** The name servers say this of the name, and it is looked up for the order's departure. */
  findRecord(orderId: string, name: string, text: string): Promise<void>
  /** A reviewer decides the open review of this order. */
  review(order: Order, decision: string, more?: object): Promise<void>
}

export async function aTheatre(databaseUrl?: string): Promise<Theatre> {
  const limits = {
    perKeyPerMinute: NEVER_REACHED,
    perNetworkPerMinute: NEVER_REACHED,
    atDoorPerMinute: NEVER_REACHED,
  }
  const stage = await aStage({
    limits,
    extend: (scope) => pageRoutes(scope, { distDirectory: DIST }),
    ...(databaseUrl === undefined ? {} : { databaseUrl }),
  })
  const standIn = await aStandIn()
  const sick = await aVendor()
  const names = await aNameServer()
  const { world, server } = stage
  // The page counts down by the server's clock: it is the one of the scene.
  server.server.prependListener('request', (_request, reply) => {
    reply.setHeader('date', world.now().toUTCString())
  })
  const url = await server.listen({ host: '127.0.0.1', port: 0 })
  let language: Language = 'en'
  const tables = await tablesOf(stage)
  const enter: Theatre['enter'] = async (email, kind, number) => {
    const locator = await locatorAbout(world, email, kind, number)
    const person = aPerson(server, world, email)
    const page = isOfClaim(kind) ? 'claims' : 'setup'
    await (page === 'claims' ? person.enterClaim(locator) : person.enterSetup(locator))
    return { page, locator, person }
  }
  const carryOut = async ({ id }: Order, target: Target) => {
    const runs = await world.transact((stores) => stores.runs.allOf(id))
    for (const run of runs) await advanceRun(world, target, run.id)
  }
  const theatre: Theatre = {
    ...stage,
    url,
    clear: async (spoken) => {
      language = spoken
      world.clock.set(OPENS_AT)
      await empty(stage, tables)
    },
    post: (order) => post(stage, order, language),
    async begin(posted) {
      const order = await theatre.post(posted)
      const { locator, person } = await enter(posted.email, 'invitation')
      return contactAt(stage, order, locator, person)
    },
    enter,
    async answer(email, kind, answer, more = {}) {
      const isGone = (await letterOf(world, email, 'departure-notice')) !== undefined
      const opened = await enter(email, isGone ? 'departure-notice' : `claim-${kind}`)
      const { person, locator } = opened
      const { status, body } = await person.call('claims', locator, 'answer', { answer, ...more })
      if (status !== 200) throw new Error(`Answer refused: ${JSON.stringify(body)}`)
      return opened
    },
    provision: (order) => carryOut(order, standIn.target),
    provisionInVain: (order, status) => {
      sick.behave((response) => json(response, status, { detail: 'Not today.' }))
      return carryOut(order, httpTarget({ url: sick.url, secret: SECRET }))
    },
    async wait(days) {
      world.clock.jump({ days })
      await sweepDeadlines(world)
    },
    async findRecord(orderId, name, text) {
      names.zones.set(name, { texts: [[text]] })
      const found = await world.transact(({ departures }) => departures.ofOrder(orderId as OrderId))
      const lookUp = lookUpTextAt({ servers: [names.address] })
      for (const { id } of found) await checkDomain(world, lookUp, id)
    },
    review: (order, decision, more = {}) => decide(stage, order, { decision, ...more }),
    async close() {
      await Promise.all([standIn.close(), sick.close(), names.close()])
      await stage.close()
    },
  }
  return theatre
}

/** Whose link leads to a claim's page; an answer leads the contact to the wizard. */
const isOfClaim = (kind: MailKind) =>
  kind !== 'claim-answered' &&
  (kind.startsWith('claim-') || kind === 'partner-linked' || kind === 'departure-notice')

async function letterOf(world: TestWorld, email: string, kind: MailKind) {
  return (await lettersOf(world)).findLast((one) => one.to === email && one.kind === kind)
}

async function locatorAbout(world: TestWorld, email: string, kind: MailKind, number?: string) {
  if (number === undefined) return locatorIn(world, email, kind)
  const letters = await lettersOf(world)
  const letter = letters.findLast(
    ({ to, kind: one, facts }) =>
      to === email && one === kind && JSON.stringify(facts).includes(`"${number}"`),
  )
  return letter?.secret.locator ?? 'none'
}

async function tablesOf({ world }: Stage): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`
    select table_name as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE'`.execute(world.database)
  return rows.map(({ name }) => name).filter((name) => !KEPT.includes(name))
}

/** Emptying a table that is empty takes as long as emptying any other. */
async function empty({ world }: Stage, tables: readonly string[]): Promise<void> {
  const asked = tables.map(
    (name) => sql`select ${name}::text as name where exists (select from ${sql.table(name)})`,
  )
  const { rows } = await sql<{ name: string }>`${sql.join(asked, sql` union all `)}`.execute(
    world.database,
  )
  if (rows.length === 0) return
  const filled = rows.map(({ name }) => sql.table(name))
  await sql`truncate ${sql.join(filled)} cascade`.execute(world.database)
}

async function post({ call, world }: Stage, posted: Posted, language: Language): Promise<Order> {
  const { email, kind = 'customer', name = 'Eva Berg', number = 'SO-4711' } = posted
  const { status, json } = await call(
    'POST',
    '/v1/orders',
    anOrderBody({
      externalId: number,
      lines: [
        { externalId: '1', sku: 'COLLAB-PRO', name: 'Collaboration Pro', quantity: 250 },
        { externalId: '2', sku: 'ARCHIVE-10', name: 'Archive & Search, 10 years', quantity: 1 },
      ],
      contact: { kind, email, name, language },
      company: { name: posted.companyName ?? null, country: 'SE' },
      partnerOrganizationExternalId: posted.partner ?? null,
    }),
  )
  if (status >= 300) throw new Error(`Order refused: ${JSON.stringify(json)}`)
  const order = await world.transact(({ orders }) => orders.find(json.id))
  if (order === undefined) throw new Error('The order is not there.')
  return order
}

async function decide({ call, world }: Stage, { id }: Order, decision: object): Promise<void> {
  const [review] = await world.transact(({ reviews }) => reviews.openOf(id))
  const { status, json } = await call('POST', `/v1/reviews/${review?.id}/decision`, decision)
  if (status !== 200) throw new Error(`Decision refused: ${JSON.stringify(json)}`)
}
