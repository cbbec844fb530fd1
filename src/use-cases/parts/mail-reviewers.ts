import type { Mail } from '../../domain/mails/mail.ts'
import type { EmailAddress, Order } from '../../domain/orders/order.ts'
import type { Stores, World } from '../ports.ts'
import { queueMail } from './send.ts'

/** A notice to where reviewers read them (`reviewerEmail`); none where that is nowhere. */
export async function mailReviewers(
  stores: Stores,
  world: World,
  order: Order | null,
  mail: Mail,
): Promise<void> {
  const { reviewerEmail } = world.settings
  if (reviewerEmail === '') return
  await queueMail(stores, world, {
    to: reviewerEmail as EmailAddress,
    language: 'en',
    order,
    mail,
  })
}
