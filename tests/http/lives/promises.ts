import { sql } from 'kysely'
import { eventOf } from '../../../src/domain/events/event.ts'
import { NEXT_STATES, type OrderState } from '../../../src/domain/orders/order-states.ts'
import type { TimelineEntry } from '../../../src/use-cases/ports/orders.ts'
import { type Life, mailsOf, orderNow } from './a-life.ts'

const STATE_OF: Readonly<Record<string, OrderState>> = {
  'order.received': 'scheduled',
  'order.invited': 'invited',
  'order.started': 'in-setup',
  'order.returned-to-setup': 'in-setup',
  'order.awaiting-approval': 'awaiting-approval',
  'order.in-review': 'in-review',
  'order.mapped': 'mapped',
  'order.provisioned': 'provisioned',
  'order.reopened': 'invited',
  'order.expired': 'expired',
  'order.cancelled': 'cancelled',
}

/** What must be true of an order at every moment, whatever was done to it. Answers what is not. */
export async function brokenPromises(life: Life): Promise<readonly string[]> {
  const order = await orderNow(life)
  const told = await life.stage.world.transact(({ timeline }) => timeline.of(order.id))
  const states = told.flatMap(({ kind, facts }) =>
    kind === 'order.undone' ? [facts.to as OrderState] : (STATE_OF[kind] ?? []),
  )
  const facts = await factsOf(life)
  const promises: Readonly<Record<string, boolean>> = {
    'no answer is a failure of ours': life.statuses.every((status) => status < 500),
    'every approver administered it when approving': life.faults.length === 0,
    'states follow the table': areAllowed(states),
    'the last event tells the state': states.at(-1) === undefined || states.at(-1) === order.state,
    'the sequence has no gap': told.every(({ sequence }, index) => sequence === index + 1),
    'every event is told outside once, and nothing else': facts.events === factsOfEvents(told),
    'every event has its row in the audit log': facts.auditedCount === facts.eventsCount,
    'there is one mapping at most': facts.liveMappings <= 1,
    'what is mapped has a mapping': isMapped(order.state) ? facts.liveMappings === 1 : true,
    'one decision makes one organization': facts.made <= facts.newMappings,
    'the expiry clock runs only while the contact must act':
      (order.expiresAt !== null) === (order.state === 'invited' || order.state === 'in-setup'),
    'nobody administers it without an approval': facts.strangers.every((email) =>
      facts.approved.includes(email),
    ),
    'a cancelled order was never provisioned after':
      order.state !== 'cancelled' || facts.stepsDoneAfter === 0,
    'a code is used at most once, and never when it has ended': facts.wronglyUsedCodes === 0,
    'the chain of contacts has no gap': await isChainWhole(life),
    'mails go to nobody else': (await mailsOf(life)).every(({ to }) => isConcerned(life, to)),
  }
  return Object.entries(promises).flatMap(([promise, isKept]) => (isKept ? [] : [promise]))
}

/** Every change of contact is recorded, each goes on from the one before, and the last one counts. */
async function isChainWhole(life: Life): Promise<boolean> {
  const order = await orderNow(life)
  const chain = await life.stage.world.transact(({ handOvers }) => handOvers.of(order.id))
  const isLinked = chain.every(
    ({ from, contactVersion }, place) =>
      contactVersion === place + 2 && from.email === (chain[place - 1]?.to ?? from).email,
  )
  const last = chain.at(-1)?.to.email ?? order.contact.email
  return isLinked && chain.length === order.contactVersion - 1 && last === order.contact.email
}

/** What the timeline says of events, as the table of events must have it. */
function factsOfEvents(told: readonly TimelineEntry[]): string {
  const kinds = told.flatMap(({ kind, facts }) => eventOf(kind, facts)?.type ?? [])
  return kinds.map((kind, place) => `${place + 1} ${kind}`).join()
}

const isMapped = (state: OrderState) => state === 'mapped' || state === 'provisioned'

function areAllowed(states: readonly OrderState[]): boolean {
  return states.slice(1).every((to, index) => {
    const from = states[index] ?? to
    const allowed: readonly OrderState[] = NEXT_STATES[from]
    return from === to || allowed.includes(to)
  })
}

/** Contacts, those who were named, and the organizations' administrators. */
function isConcerned({ host, order }: Life, to: string): boolean {
  const domain = to.split('@')[1]
  return (
    domain === host || domain === order.contact.email.split('@')[1] || to === 'ada@away.example'
  )
}

async function factsOf({ stage: { world }, order, organizationId, everNamed }: Life) {
  const { rows } = await sql<{
    live_mappings: number
    new_mappings: number
    made: number
    steps_done_after: number
    wrongly_used_codes: number
    events: string
    events_count: number
    audited_count: number
    administrators: string[]
    approved: string[]
  }>`
    select
      (select count(*)::integer from mappings where order_id = ${order.id} and ended_at is null) as live_mappings,
      (select count(*)::integer from mappings where order_id = ${order.id} and is_new) as new_mappings,
      (select count(*)::integer from organizations where made_for_order_id = ${order.id} and kind = 'customer') as made,
      (select count(*)::integer from run_steps s join runs r on r.id = s.run_id
        join orders o on o.id = r.order_id
        where o.id = ${order.id} and o.state = 'cancelled' and s.state = 'done' and not r.is_undo
          and r.finished_at > o.state_since) as steps_done_after,
      (select count(*)::integer from codes where order_id = ${order.id} and used_at > expires_at) as wrongly_used_codes,
      (select count(*)::integer from events where order_id = ${order.id}) as events_count,
      (select count(*)::integer from audit_waiting where facts->>'orderId' = ${order.id}
        and kind in (select type from events)) as audited_count,
      (select coalesce(string_agg(sequence || ' ' || type, ',' order by sequence), '') from events where order_id = ${order.id}) as events,
      (select array_agg(email) from users where organization_id = ${organizationId} and role = 'administrator') as administrators,
      coalesce((select array_agg(address) from approvals where order_id = ${order.id}
        and organization_id = ${organizationId}), '{}') as approved`.execute(world.database)
  const [row] = rows
  if (row === undefined) throw new Error('Facts always come in one row.')
  return {
    liveMappings: row.live_mappings,
    newMappings: row.new_mappings,
    made: row.made,
    stepsDoneAfter: row.steps_done_after,
    wronglyUsedCodes: row.wrongly_used_codes,
    events: row.events,
    eventsCount: row.events_count,
    auditedCount: row.audited_count,
    strangers: (row.administrators ?? []).filter((email) => !everNamed.has(email)),
    approved: row.approved,
  }
}
