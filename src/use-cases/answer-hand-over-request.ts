import { DomainError } from '../domain/error.ts'
import { enterSetup, type Visitor } from './parts/doors.ts'
import { type HandedOver, requireMayHandOver } from './parts/hand-over.ts'
import { contactOf, tellTimeline } from './parts/move-order.ts'
import { openRequestOf } from './parts/open-request.ts'
import { inviteNextContact, passOn } from './parts/pass-on.ts'
import { type SetupView, setupView } from './parts/setup-view.ts'
import type { World } from './ports.ts'

/**
 * The contact, past the code, answers somebody who asks for the order. Agreeing hands it over to
 * that address, of the same kind; refusing leaves everything as it is, and the one who asked is not
 * told. Refuses with `hand-over-ended` when the question is not open any more.
 */
export function answerHandOverRequest(
  world: World,
  visitor: Visitor,
  input: { readonly requestId: string; readonly answer: 'agree' | 'refuse' },
): Promise<SetupView | HandedOver> {
  return world.transact(async (stores) => {
    const { order, setup } = await enterSetup(stores, world, visitor)
    const request = await openRequestOf(stores, world, order)
    if (request === null || request.id !== input.requestId) {
      throw new DomainError('hand-over-ended', 'This question has been settled already.')
    }
    const actor = contactOf(order)
    const { id: requestId, email } = request
    if (input.answer === 'refuse') {
      await stores.handOvers.settleRequest(requestId, 'refused', world.now())
      await tellTimeline(stores, world, order, 'hand-over.refused', actor, { requestId })
      return setupView(stores, world, order, setup)
    }
    const { kind, language } = order.contact
    await requireMayHandOver(stores, order, { kind, email })
    await stores.handOvers.settleRequest(requestId, 'agreed', world.now())
    const next = { kind, email, name: null, language }
    const passed = await passOn(stores, world, order, next, { way: 'asked', actor })
    await inviteNextContact(stores, world, order, passed, actor)
    return { orderNumber: order.externalId, handedTo: email }
  })
}
