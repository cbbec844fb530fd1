import type { Mail, MailId } from '../../domain/mails/mail.ts'
import type { EmailAddress, Mapping, Order } from '../../domain/orders/order.ts'
import { requireTransition } from '../../domain/orders/order-states.ts'
import type { Run } from '../../domain/provisioning/run.ts'
import type { Stores, World } from '../ports.ts'

/**
 * All steps are done. The first run of a mapping makes the order provisioned and tells the contact;
 * any run tells whom it made administrator, and the contact of that. Wakes the next run.
 */
export async function finishRun(stores: Stores, world: World, run: Run): Promise<void> {
  const order = await stores.orders.lock(run.orderId)
  const mapping = await stores.orders.mappingOf(run.orderId)
  if (order === undefined || mapping === undefined) throw new Error('A run lost its mapping.')
  if (order.state === 'mapped') await provisionOrder(stores, world, order, run)
  else await tellFurtherRun(stores, world, run)
  await mailThoseConcerned(stores, world, { order, run, mapping })
  for (const other of await stores.runs.allOf(order.id)) {
    if (other.state !== 'running') continue
    await stores.jobs.enqueue({ kind: 'advance-run', runId: other.id })
  }
}

async function provisionOrder(stores: Stores, world: World, order: Order, run: Run): Promise<void> {
  const at = world.now()
  requireTransition(order.state, 'provisioned')
  await stores.orders.update({ ...order, state: 'provisioned', stateSince: at })
  const externalIdOf = (name: string) =>
    run.steps.find((step) => step.name === name)?.externalId ?? null
  await stores.timeline.add(order.id, {
    at,
    kind: 'order.provisioned',
    actor: { kind: 'target', id: null },
    facts: { run: run.number, subscriptionExternalId: externalIdOf('attach-subscription') },
  })
}

async function tellFurtherRun(stores: Stores, world: World, run: Run): Promise<void> {
  await stores.timeline.add(run.orderId, {
    at: world.now(),
    kind: 'run.done',
    actor: { kind: 'target', id: null },
    facts: { run: run.number, steps: run.steps.map(({ name }) => name).join(' ') },
  })
}

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
    order: {
      orderNumber: order.externalId,
      lines: order.lines.map(({ name, quantity }) => ({ name, quantity })),
    },
    organizationName: organization?.name ?? '',
    person,
    receiver,
    isAdministratorPending: !isAdministrator,
  })
  const { email, name } = order.contact
  const isAdded = run.steps.some((step) => step.administratorEmail === person)
  if (order.state === 'mapped' || isAdded) {
    await queue(stores, world, order, email, name, mail('contact'))
  }
  // Who did not accept, or was not let in, is told nothing here.
  if (isAdded && person !== email) {
    await queue(stores, world, order, person, null, mail('administrator'))
  }
}

async function queue(
  stores: Stores,
  world: World,
  order: Order,
  to: EmailAddress,
  toName: string | null,
  mail: Mail,
): Promise<void> {
  await stores.mails.add({
    id: world.newId() as MailId,
    to,
    toName,
    language: order.contact.language,
    mail,
    secret: null,
    orderId: order.id,
    claimId: null,
    queuedAt: world.now(),
  })
}
