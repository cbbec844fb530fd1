import type { OverviewView } from '../../../src/edges/http/contracts/console/overview.ts'

export type OrderState = OverviewView['states'][number]['state']
export type Age = OverviewView['states'][number]['age']
type Stop = OverviewView['stops'][number]['stop']

/** In the order of an order's life. */
export const ORDER_STATES: readonly OrderState[] = [
  'scheduled',
  'invited',
  'in-setup',
  'awaiting-approval',
  'in-review',
  'mapped',
  'provisioned',
  'expired',
  'cancelled',
]
/** How long an order has been in its state. */
export const AGES: readonly Age[] = ['day', 'week', 'month', 'longer']
/** Where a contact is who has not finished, from the first question to the last. */
export const STOPS: readonly Stop[] = [
  'not-begun',
  'intent',
  'company',
  'elsewhere',
  'organization',
  'last-look',
]
