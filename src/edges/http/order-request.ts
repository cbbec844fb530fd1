import { parseEmailAddress } from '../../domain/email-address.ts'
import { DomainError } from '../../domain/error.ts'
import type { Contact, EmailAddress, OrderId } from '../../domain/orders/order.ts'
import { isUuid } from '../../domain/uuid.ts'
import type { OrderName } from '../../use-cases/parts/hold-order.ts'
import type { Actor } from '../../use-cases/ports/orders.ts'
import type { ReceiveOrder } from '../../use-cases/receive-order.ts'
import type { ContactBody, OrderBody } from './contracts/orders.ts'
import type { Request } from './route.ts'

const EXTERNAL = 'external:'

/** `{id}` of a path: an order's own id, or `external:` and the vendor's number for it. */
export function orderNamed(id: string): OrderName {
  if (id.startsWith(EXTERNAL)) return { externalId: id.slice(EXTERNAL.length) }
  if (isUuid(id)) return { id: id as OrderId }
  throw new DomainError('order-not-found', 'There is no such order.')
}

/** Who calls, for the timeline. */
export function actorOf(request: Request): Actor {
  return { kind: 'api-key', id: request.apiKey?.id ?? null }
}

export function toReceiveOrder(body: OrderBody, actor: Actor): ReceiveOrder {
  const { company, partnerOrganizationExternalId = null, startsAt = null } = body
  const { name = null, language = 'en' } = body.contact
  const whole = {
    ...body,
    contact: { ...body.contact, name, language },
    company: { name: company?.name ?? null, country: company?.country ?? null },
    partnerOrganizationExternalId,
    startsAt,
  }
  return {
    ...whole,
    contact: toContact(body.contact),
    startsAt: startsAt === null ? null : new Date(startsAt),
    posted: whole,
    actor,
  }
}

export function toContact({ kind, email, name = null, language = 'en' }: ContactBody): Contact {
  return { kind, email: toEmailAddress(email), name, language }
}

/** The contract has checked the grammar already (format `email`). */
export function toEmailAddress(text: string): EmailAddress {
  const address = parseEmailAddress(text)
  if (typeof address === 'string') return address
  throw new DomainError('invalid-value', `The address ${address.problem}.`, {
    pointer: '#/contact/email',
  })
}
