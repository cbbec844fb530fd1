import { APPROVERS_PER_WAVE, type ClaimId } from '../../domain/claims/claim.ts'
import type { Mail } from '../../domain/mails/mail.ts'
import type { EmailAddress, Order } from '../../domain/orders/order.ts'
import type { CustomerLink } from '../ports/directory.ts'
import type { Stores, World } from '../ports.ts'
import { mailContact, queueMail } from './send.ts'

/** To an administrator of the customer: the partner acts for it, and this link ends that at any time. */
export async function mailLinked(
  stores: Stores,
  world: World,
  order: Order,
  link: CustomerLink,
  { claimId, to }: { readonly claimId: ClaimId; readonly to: EmailAddress },
): Promise<void> {
  const approvers = await stores.claims.approversOf(claimId)
  const language = approvers.find(({ email }) => email === to)?.language ?? order.contact.language
  await queueMail(stores, world, {
    to,
    language,
    order,
    claimId,
    door: { kind: 'claim', orderId: order.id, claimId, email: to },
    mail: {
      kind: 'partner-linked',
      orderNumber: order.externalId,
      ...(await namesOf(stores, link)),
      endsAt: link.endsAt?.toISOString() ?? null,
    },
  })
}

export type LinkEnd = Extract<Mail, { kind: 'partner-link-ended' }>['because']

/** To the partner and to the customer's administrators: the partner manages this customer no more. */
export async function mailLinkEnded(
  stores: Stores,
  world: World,
  order: Order,
  link: CustomerLink,
  because: LinkEnd,
): Promise<void> {
  const facts = {
    kind: 'partner-link-ended' as const,
    orderNumber: order.externalId,
    ...(await namesOf(stores, link)),
    because,
  }
  await mailPartner(stores, world, order, { ...facts, receiver: 'contact' })
  const administrators = await stores.directory.administratorsOf(link.customer)
  const { language } = order.contact
  for (const { email: to } of administrators.slice(0, APPROVERS_PER_WAVE)) {
    if (to === order.contact.email && order.contact.kind === 'partner') continue
    const mail = { ...facts, receiver: 'administrator' as const }
    await queueMail(stores, world, { to, language, order, mail })
  }
}

/** To the partner's contact, also where that person handed the order to the customer. */
export async function mailPartner(
  stores: Stores,
  world: World,
  order: Order,
  mail: Mail,
): Promise<void> {
  if (order.contact.kind === 'partner') return mailContact(stores, world, order, mail)
  const chain = await stores.handOvers.of(order.id)
  const former = chain.findLast(({ from }) => from.kind === 'partner')
  if (former === undefined || order.proposedPartnerId === null) return
  const { language } = order.contact
  await queueMail(stores, world, { to: former.from.email, language, order, mail })
}

async function namesOf(stores: Stores, { partner, customer }: CustomerLink) {
  const found = await stores.directory.findMany([partner, customer])
  const nameOf = (id: string) => found.find((one) => one.id === id)?.name ?? ''
  return { partnerName: nameOf(partner), organizationName: nameOf(customer) }
}
