import type { EmailAddress, Order, OrderId } from '../../src/domain/orders/order.ts'

let count = 0

/** A plausible order; name what matters for the test. */
export function anOrder(
  changes: Omit<Partial<Order>, 'contact'> & { contact?: Partial<Order['contact']> } = {},
): Order {
  count += 1
  const createdAt = new Date('2026-03-02T09:00:00.000Z')
  const { contact, ...rest } = changes
  return {
    id: `01900000-0000-7000-8000-${String(count).padStart(12, '0')}` as OrderId,
    externalId: `SO-${count}`,
    lines: [{ externalId: '1', sku: 'COLLAB-PRO', name: 'Collaboration Pro', quantity: 25 }],
    contact: {
      kind: 'customer',
      email: `eva${count}@acme.example` as EmailAddress,
      name: 'Eva Berg',
      language: 'en',
      ...contact,
    },
    contactVersion: 1,
    company: { name: 'Acme AB', country: 'SE' },
    partnerOrganizationExternalId: null,
    proposedPartnerId: null,
    startsAt: null,
    state: 'invited',
    stateSince: createdAt,
    expiresAt: new Date('2026-04-01T09:00:00.000Z'),
    expiryLeftMilliseconds: null,
    remindersSentCount: 0,
    invitedAt: createdAt,
    isSilenceTold: false,
    createdAt,
    ...rest,
  }
}
