import { defineCommand } from 'citty'
import { DomainError } from '../../domain/error.ts'
import { toOrderPage } from '../../edges/http/console-order-reply.ts'
import { cancelOrder } from '../../use-cases/cancel-order.ts'
import { holdOrder, type OrderName } from '../../use-cases/parts/hold-order.ts'
import type { Actor } from '../../use-cases/ports/orders.ts'
import type { World } from '../../use-cases/ports.ts'
import { reopenOrder } from '../../use-cases/reopen-order.ts'
import { resendInvitation } from '../../use-cases/resend-invitation.ts'
import { undoMapping } from '../../use-cases/undo-mapping.ts'
import { type OrderView, viewOrder } from '../../use-cases/view-order.ts'
import { jsonFlag, print, printJson, shownText, type WithWorld } from './command.ts'
import { confirm, yesFlag } from './confirmation.ts'
import { namedOrder, orderArgument } from './named-order.ts'
import { type Planned, type PlannedAction, planLines, refusalOf } from './order-plan.ts'
import { UsageError } from './usage-error.ts'

const actor: Actor = { kind: 'operator', id: null }
const args = { order: orderArgument, ...yesFlag, ...jsonFlag } as const
const asking = 'Says first what will happen, and asks.'

type Typed = { readonly order: string; readonly yes: boolean; readonly json: boolean }
type Act = (
  world: World,
  named: { readonly order: OrderName; readonly actor: Actor },
) => Promise<unknown>

export function resendCommand(withWorld: WithWorld) {
  return defineCommand({
    meta: { name: 'resend', description: `Mail the contact the invitation again. ${asking}` },
    args,
    run: ({ args }) => carryOut(withWorld, args, { action: 'resend' }, resendInvitation),
  })
}

export function reopenCommand(withWorld: WithWorld) {
  return defineCommand({
    meta: { name: 'reopen', description: `Invite the contact of an expired order. ${asking}` },
    args,
    run: ({ args }) => carryOut(withWorld, args, { action: 'reopen' }, reopenOrder),
  })
}

export function cancelCommand(withWorld: WithWorld) {
  return defineCommand({
    meta: { name: 'cancel', description: `Cancel an order that is not mapped yet. ${asking}` },
    args,
    run: ({ args }) => carryOut(withWorld, args, { action: 'cancel' }, cancelOrder),
  })
}

const MOST_LETTERS = 1000

export function undoCommand(withWorld: WithWorld) {
  return defineCommand({
    meta: {
      name: 'undo',
      description: `Undo the mapping of an order, until it is final. ${asking}`,
    },
    args: {
      ...args,
      to: {
        type: 'enum',
        options: ['in-setup', 'in-review'],
        default: 'in-setup',
        description: 'Who goes on: its contact, or a reviewer.',
      },
      reason: { type: 'string', required: true, description: 'Why; the contact reads it.' },
    },
    run: ({ args }) => {
      const to = args.to === 'in-review' ? 'in-review' : 'in-setup'
      const reason = reasonIn(args.reason)
      return carryOut(withWorld, args, { action: 'undo', to }, (world, named) =>
        undoMapping(world, { ...named, to, reason }),
      )
    },
  })
}

function reasonIn(typed: string): string {
  const reason = typed.normalize('NFC').trim()
  if (reason === '' || reason.length > MOST_LETTERS || /\p{Cc}/u.test(reason))
    throw new UsageError(`--reason must have 1 to ${MOST_LETTERS} characters, on one line.`)
  return reason
}

async function carryOut(
  withWorld: WithWorld,
  { order: typed, yes, json }: Typed,
  planned: Planned,
  act: Act,
): Promise<void> {
  const { action } = planned
  const view = await withWorld(async (world) => {
    const order = await namedOrder(world, typed)
    const before = await viewOrder(world, order)
    if (isDoneAlready(before, action)) return before
    const refusal = refusalOf(before, action)
    if (refusal !== null) throw new DomainError('order-transition-refused', refusal)
    await confirm(planLines(before, planned), yes)
    await asPlanned(world, before, (world) => act(world, { order, actor }))
    return viewOrder(world, order)
  })
  if (json) return printJson(toOrderPage(view))
  const { order } = view.story
  print(shownText(`Done: order ${order.externalId} is ${order.state}.`))
}

/** A repeat of the one action that ends an order for good changes nothing, and is no fault. */
const isDoneAlready = ({ story }: OrderView, action: PlannedAction): boolean =>
  action === 'cancel' && story.order.state === 'cancelled'

/** Somebody may take a while to agree: then the order must still be the one of which was told. */
async function asPlanned(
  world: World,
  { story: { order: told } }: OrderView,
  act: (world: World) => Promise<unknown>,
): Promise<void> {
  await world.transact(async (stores) => {
    const order = await holdOrder(stores, { id: told.id })
    const isSame =
      order.stateSince.getTime() === told.stateSince.getTime() &&
      order.state === told.state &&
      order.contactVersion === told.contactVersion
    if (!isSame)
      throw new DomainError(
        'order-transition-refused',
        `Order ${told.externalId} has changed meanwhile. Nothing was done: look at it again.`,
      )
    await act({ ...world, transact: (inner) => inner(stores) })
  })
}
