import { hostOf } from '../email-address.ts'
import type { EmailAddress } from '../orders/order.ts'
import { isPublicByAnyList } from '../public-mail-domains.ts'
import type { AddressStanding } from './setup.ts'

/** How an entered address relates to the contact's proved mailbox. */
export function standingOf(entered: EmailAddress, proved: EmailAddress): AddressStanding {
  if (entered === proved) return 'own'
  const host = hostOf(proved)
  return hostOf(entered) === host && !isPublicByAnyList(host) ? 'own-domain' : 'elsewhere'
}
