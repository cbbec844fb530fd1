import type { Approver, Claim, ClaimId } from '../../domain/claims/claim.ts'
import type { Language } from '../../domain/language.ts'
import type { Mail, MailId, OrderFacts, PersonFacts } from '../../domain/mails/mail.ts'
import type { EmailAddress, Order } from '../../domain/orders/order.ts'
import type { Setup } from '../../domain/setups/setup.ts'
import type { Doorway } from '../ports/setups.ts'
import type { Stores, World } from '../ports.ts'

type Letter = {
  readonly to: EmailAddress
  readonly toName?: string | null
  readonly language: Language
  readonly mail: Mail
  /** Null: it is about no order. */
  readonly order: Order | null
  readonly claimId?: ClaimId
  /** The mail carries a new locator to this door. */
  readonly door?: Doorway
  readonly code?: string
}

/** Queues one mail in this transaction, with a new locator of its own if it opens a door. */
export async function queueMail(stores: Stores, world: World, letter: Letter): Promise<void> {
  const now = world.now()
  const locator = letter.door === undefined ? undefined : world.secrets.newLocator()
  if (letter.door !== undefined && locator !== undefined) {
    await stores.setups.addLocator(world.secrets.hashOf(locator), letter.door, now)
  }
  const secret = {
    ...(locator === undefined ? {} : { locator }),
    ...(letter.code === undefined ? {} : { code: letter.code }),
  }
  await stores.mails.add({
    id: world.newId() as MailId,
    queuedAt: now,
    to: letter.to,
    toName: letter.toName ?? null,
    language: letter.language,
    mail: letter.mail,
    secret: Object.keys(secret).length === 0 ? null : secret,
    orderId: letter.order?.id ?? null,
    claimId: letter.claimId ?? null,
  })
}

/** A mail to the order's contact; `opens`: with a link into the setup. */
export function mailContact(
  stores: Stores,
  world: World,
  order: Order,
  mail: Mail,
  opens = false,
): Promise<void> {
  const { email, name, language } = order.contact
  const letter = { to: email, toName: name, language, mail, order }
  return queueMail(stores, world, opens ? { ...letter, door: setupDoorOf(order) } : letter)
}

/** A mail to somebody whom a claim asks, with a link to its page. */
export function mailApprover(
  stores: Stores,
  world: World,
  order: Order,
  claim: Claim,
  approver: Pick<Approver, 'email' | 'language'>,
  mail: Mail,
): Promise<void> {
  const { email, language } = approver
  const door: Doorway = { kind: 'claim', orderId: order.id, claimId: claim.id, email }
  return queueMail(stores, world, { to: email, language, mail, order, claimId: claim.id, door })
}

/** The door of the order's contact of now. */
export function setupDoorOf(order: Order): Doorway {
  const { id: orderId, contactVersion, contact } = order
  return { kind: 'setup', orderId, contactVersion, email: contact.email }
}

/** What of an order stands in every mail about it. */
export function orderFactsOf(order: Order): OrderFacts {
  return {
    orderNumber: order.externalId,
    lines: order.lines.map(({ name, quantity }) => ({ name, quantity })),
  }
}

/** Who set the order up, and for which partner organization, as told to third parties. */
export async function personFactsOf(
  stores: Stores,
  order: Order,
  setup: Setup,
): Promise<PersonFacts> {
  const { name, email } = order.contact
  return { name, email, partnerName: await partnerNameOf(stores, setup) }
}

/** The partner organization for which the contact acts; null when there is none. */
export async function partnerNameOf(stores: Stores, setup: Setup): Promise<string | null> {
  const partner = setup.actingPartner
  if (partner === null) return null
  if (partner.kind === 'new-organization') return partner.name
  return (await stores.directory.find(partner.organizationId))?.name ?? null
}
