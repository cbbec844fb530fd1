import { sql } from 'kysely'
import type { ClaimKind } from '../../src/domain/claims/claim.ts'
import type { Order } from '../../src/domain/orders/order.ts'
import type { SetupView } from '../../src/edges/http/contracts/setup.ts'
import { type Answer, actFor, aPerson, type Person } from './a-person.ts'
import { lettersOf, locatorIn } from './a-postman.ts'
import { aReceivedOrder } from './a-received-order.ts'
import { aServer, type TestServer } from './a-server.ts'
import { idOf } from './directory-entries.ts'

export type Refusal = {
  readonly code: string
  readonly facts?: Readonly<Record<string, unknown>>
  readonly errors?: readonly { readonly pointer: string }[]
}

/** A contact with a browser, on the way through the wizard of one order. */
export type Contact = {
  readonly order: Order
  readonly locator: string
  readonly person: Person
  /** One step of the wizard, or its whole view without a body. */
  step<View = SetupView>(name: string, body?: unknown): Promise<Answer<View>>
  /** The intent, and the partner organization where one is found. */
  actFor(intent: NonNullable<SetupView['answers']['intent']>): Promise<SetupView>
  enterCompany(companyName: string, administratorEmail: string): Promise<SetupView>
  choose(externalId: string): Promise<Answer<SetupView>>
  confirm(): Promise<Answer<SetupView>>
}

/** The whole of Berth, with those who visit it and what may be seen of it from outside. */
export type Stage = TestServer & {
  /** A contact who was invited and typed the code. */
  contact(email: string, kind?: 'customer' | 'partner', changes?: Partial<Order>): Promise<Contact>
  /** Somebody at a claim's page, past the code. */
  approver(
    email: string,
    kind: ClaimKind,
  ): Promise<{ answer(answer: string, reason?: string): ReturnType<Person['call']> }>
  stateOf(order: Order): Promise<string | undefined>
  claimsOf(order: Order): Promise<{ kind: string; state: string; isParking: boolean }[]>
  /** Kinds of the mails to this address, codes left out, oldest first. */
  mailsTo(email: string): Promise<string[]>
  /** A digest of every row of every table of ours: equal only if nothing changed. */
  everyRow(): Promise<Record<string, string>>
}

export async function aStage(options: Parameters<typeof aServer>[0] = {}): Promise<Stage> {
  const berth = await aServer(options)
  const { world, server } = berth
  return {
    ...berth,
    async contact(email, kind = 'customer', changes = {}) {
      const order = await aReceivedOrder(world, { email, kind }, changes)
      const locator = await locatorIn(world, email, 'invitation')
      const person = aPerson(server, world, email)
      await person.enterSetup(locator)
      return contactAt(berth, order, locator, person)
    },
    async approver(email, kind) {
      const locator = await locatorIn(world, email, `claim-${kind}`)
      const person = aPerson(server, world, email)
      await person.enterClaim(locator)
      return {
        answer: (answer, reason) =>
          person.call('claims', locator, 'answer', {
            answer,
            ...(reason === undefined ? {} : { reason }),
          }),
      }
    },
    stateOf: async ({ id }) => (await world.transact(({ orders }) => orders.find(id)))?.state,
    async claimsOf({ id }) {
      const claims = await world.transact(({ claims }) => claims.ofOrder(id))
      return claims.map(({ kind, state, isParking }) => ({ kind, state, isParking }))
    },
    async mailsTo(email) {
      const letters = await lettersOf(world)
      return letters
        .filter(({ to, kind }) => to === email && kind !== 'code')
        .map((one) => one.kind)
    },
    everyRow: () => everyRow(berth),
  }
}

/** The contact of this order, who has the link and the browser of this person. */
export function contactAt(
  { world }: TestServer,
  order: Order,
  locator: string,
  person: Person,
): Contact {
  const step: Contact['step'] = (name, body) => person.call('setup', locator, name, body)
  return {
    order,
    locator,
    person,
    step,
    actFor: (intent) => actFor(person, locator, intent),
    async enterCompany(companyName, administratorEmail) {
      const { status, body } = await step('company', { companyName, administratorEmail })
      if (status !== 200) throw new Error(`Company refused: ${JSON.stringify(body)}`)
      return body
    },
    async choose(externalId) {
      const organizationId = await idOf(world, externalId)
      return step('choice', { choice: 'organization', organizationId })
    },
    async confirm() {
      const { body } = await step('setup')
      return step('confirmation', { fingerprint: body.preview?.fingerprint ?? 'none' })
    },
  }
}

async function everyRow({ world }: TestServer): Promise<Record<string, string>> {
  const { rows } = await sql<{ name: string }>`
    select table_name as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`.execute(world.database)
  const digests: Record<string, string> = {}
  for (const { name } of rows) {
    const table = sql.table(name)
    const found = await sql<{ digest: string | null }>`
      select md5(string_agg(t::text, '|' order by t::text)) as digest
      from ${table} as t`.execute(world.database)
    digests[name] = found.rows[0]?.digest ?? 'empty'
  }
  return digests
}
