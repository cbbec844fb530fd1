import type { Mail } from '../../domain/mails/mail.ts'
import type { Mapping, Order } from '../../domain/orders/order.ts'
import type { Run } from '../../domain/provisioning/run.ts'
import { subscriptionOfOrder } from '../../domain/purchases/azure-subscription.ts'
import { moveHeldOrder, tellTimeline } from '../parts/move-order.ts'
import { mailContact, orderFactsOf, queueMail } from '../parts/send.ts'
import type { Actor } from '../ports/orders.ts'
import type { Stores, World } from '../ports.ts'

const TARGET: Actor = { kind: 'target', id: null }

/**
 * All steps are done. The first run of a mapping makes the order provisioned and tells the contact;
 * any run tells whom it made administrator, and the contact of that. Wakes the next run.
 */
export async function finishRun(stores: Stores, world: World, run: Run): Promise<void> {
  const order = await stores.orders.lock(run.orderId)
  if (run.isUndo && order !== undefined) return finishUndo(stores, world, order, run)
  const mapping = await stores.orders.mappingOf(run.orderId)
  if (order === undefined || mapping === undefined) throw new Error('A run lost its mapping.')
  const steps = run.steps.map(({ name }) => name).join(' ')
  if (order.state === 'mapped') {
    const attached = run.steps.find(({ name }) => name === 'attach-subscription')
    const facts = { run: run.number, subscriptionExternalId: attached?.externalId ?? null }
    await moveHeldOrder(stores, world, order, 'provisioned', { actor: TARGET, facts })
    if (subscriptionOfOrder(order.externalId) !== undefined) {
      await stores.jobs.enqueue({ kind: 'activate-purchase', orderId: order.id })
    }
  } else {
    await tellTimeline(stores, world, order, 'run.done', TARGET, { run: run.number, steps })
  }
  await mailThoseConcerned(stores, world, { order, run, mapping })
  await wakeOthers(stores, order)
}

async function finishUndo(stores: Stores, world: World, order: Order, run: Run): Promise<void> {
  const steps = run.steps.map(({ name }) => name).join(' ')
  await tellTimeline(stores, world, order, 'run.done', TARGET, { run: run.number, steps })
  await wakeOthers(stores, order)
}

async function wakeOthers(stores: Stores, order: Order): Promise<void> {
  for (const other of await stores.runs.allOf(order.id)) {
    if (other.state !== 'running') continue
    await stores.jobs.enqueue({ kind: 'advance-run', runId: other.id })
  }
}

/** The order is as it was before this run was finished. */
type Finished = { readonly order: Order; readonly run: Run; readonly mapping: Mapping }

async function mailThoseConcerned(
  stores: Stores,
  world: World,
  { order, run, mapping }: Finished,
): Promise<void> {
  const organization = await stores.directory.find(mapping.organizationId)
  const setup = await stores.setups.find(order.id)
  const person = setup?.administratorEmail ?? order.contact.email
  const isAdministrator = await stores.directory.holdAdministrator(mapping.organizationId, person)
  const mail = (receiver: 'contact' | 'administrator'): Mail => ({
    kind: 'provisioned',
    order: orderFactsOf(order),
    organizationName: organization?.name ?? '',
    person,
    receiver,
    isAdministratorPending: !isAdministrator,
  })
  const isAdded = run.steps.some((step) => step.administratorEmail === person)
  if (order.state === 'mapped' || isAdded) {
    await mailContact(stores, world, order, mail('contact'))
  }
  // Who did not accept, or was not let in, is told nothing here.
  if (isAdded && person !== order.contact.email) {
    const { language } = order.contact
    await queueMail(stores, world, { to: person, language, order, mail: mail('administrator') })
  }
}
