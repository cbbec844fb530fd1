import { APPROVERS_PER_WAVE } from '../domain/claims/claim.ts'
import { DomainError } from '../domain/error.ts'
import { requireNotDisputed, seenCandidate } from './choose-organization.ts'
import { actInSetup } from './parts/act-in-setup.ts'
import type { Visitor } from './parts/doors.ts'
import { contactOf, tellTimeline } from './parts/move-order.ts'
import { orderFactsOf, personFactsOf, queueMail } from './parts/send.ts'
import type { SetupView } from './parts/setup-view.ts'
import type { World } from './ports.ts'

/**
 * Asks a candidate's administrators by mail, for the contact, whether the subscription belongs
 * there. It is no claim: they answer the contact directly. Once for each organization and order.
 */
export function askAdministrator(
  world: World,
  visitor: Visitor,
  organizationId: string | undefined,
): Promise<SetupView> {
  return actInSetup(world, visitor, ['candidates'], async (stores, { order, setup }) => {
    const { candidate } = await seenCandidate(stores, world, order, setup, organizationId)
    const { organization } = candidate
    await requireNotDisputed(stores, order, organization.id)
    const told = await stores.timeline.of(order.id)
    const isAsked = told.some(
      ({ kind, facts }) =>
        kind === 'setup.question-sent' && facts.organizationId === organization.id,
    )
    if (isAsked) {
      throw new DomainError('choice-refused', 'Its administrators have been asked already.', {
        why: 'asked-already',
      })
    }
    const administrators = await stores.directory.administratorsOf(organization.id)
    const orderedBy = await personFactsOf(stores, order, setup)
    for (const { email } of administrators.slice(0, APPROVERS_PER_WAVE)) {
      await queueMail(stores, world, {
        to: email,
        language: order.contact.language,
        order,
        mail: {
          kind: 'question',
          order: orderFactsOf(order),
          orderedBy,
          organizationName: organization.name,
        },
      })
    }
    await tellTimeline(stores, world, order, 'setup.question-sent', contactOf(order), {
      organizationId: organization.id,
    })
    const notice = {
      kind: 'question-sent' as const,
      organizationName: organization.name,
      reason: null,
    }
    return { order, setup: { ...setup, notice } }
  })
}
