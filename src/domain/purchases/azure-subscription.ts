import { valueAt } from './json-pointer.ts'

const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const PREFIX = 'azure:'

/** A subscription of the marketplace, by which an order from there is known. */
export const orderIdOfSubscription = (id: string): string => `${PREFIX}${id.toLowerCase()}`

/** The subscription of an order from there; undefined for every other order. */
export function subscriptionOfOrder(externalId: string): string | undefined {
  const id = externalId.startsWith(PREFIX) ? externalId.slice(PREFIX.length) : ''
  return GUID.test(id) ? id : undefined
}

/** What `resolve` answers, as an order; its contact is who is to use it, else who bought it. */
export function orderOfResolved(resolved: unknown): unknown {
  const at = (...path: string[]) => textAt(resolved, path)
  const plan = at('planId')
  const quantity = Number(at('quantity') ?? valueAt(resolved, ['quantity']) ?? Number.NaN)
  return {
    externalId: orderIdOfSubscription(at('id') ?? ''),
    contact: {
      kind: 'customer',
      email:
        at('subscription', 'beneficiary', 'emailId') ?? at('subscription', 'purchaser', 'emailId'),
    },
    lines: [
      {
        externalId: '1',
        sku: plan,
        name: at('offerId') === undefined ? plan : `${at('offerId')} ${plan}`,
        // Plans that are not sold by the seat have none.
        quantity: Number.isInteger(quantity) && quantity > 0 ? quantity : 1,
      },
    ],
  }
}

const ACTIONS = [
  'ChangePlan',
  'ChangeQuantity',
  'Renew',
  'Suspend',
  'Reinstate',
  'Unsubscribe',
] as const
export type AzureAction = (typeof ACTIONS)[number]

/** A webhook of the marketplace: nothing in it is believed before the marketplace was asked. */
export type AzureNotice = {
  readonly operationId: string
  readonly subscriptionId: string
  readonly action: AzureAction
}

/** Undefined: it is about nothing that is known here. Other fields may come and go. */
export function readAzureNotice(body: unknown): AzureNotice | undefined {
  const operationId = textAt(body, ['id'])
  const subscriptionId = textAt(body, ['subscriptionId'])
  const action = ACTIONS.find((one) => one === textAt(body, ['action']))
  if (operationId === undefined || subscriptionId === undefined || action === undefined)
    return undefined
  return GUID.test(operationId) && GUID.test(subscriptionId)
    ? { operationId, subscriptionId, action }
    : undefined
}

/** Operations that the marketplace can be asked about; of the others it tells the outcome only. */
export const hasOperation = (action: AzureAction): boolean =>
  action !== 'Renew' && action !== 'Suspend'

/** Whether the marketplace's own answer about an operation says the same as the notice. */
export const isConfirmed = (notice: AzureNotice, operation: unknown): boolean =>
  isSame(textAt(operation, ['id']), notice.operationId) &&
  isSame(textAt(operation, ['subscriptionId']), notice.subscriptionId) &&
  textAt(operation, ['action']) === notice.action &&
  !['Failed', 'Conflict'].includes(textAt(operation, ['status']) ?? '')

/** Whether a subscription is in the state that a notice without an operation leaves it in. */
export const isReached = ({ action }: AzureNotice, subscription: unknown): boolean =>
  statusOf(subscription) === (action === 'Suspend' ? 'Suspended' : 'Subscribed')

/** `PendingFulfillmentStart`, `Subscribed`, `Suspended` or `Unsubscribed`. */
export const statusOf = (subscription: unknown): string =>
  textAt(subscription, ['saasSubscriptionStatus']) ?? ''

const isSame = (a: string | undefined, b: string) => a?.toLowerCase() === b.toLowerCase()

/** Empty counts as absent; spaces around a text do not belong to it. */
export function textAt(value: unknown, path: readonly string[]): string | undefined {
  const found = valueAt(value, path)
  const text = typeof found === 'string' ? found.trim() : ''
  return text === '' ? undefined : text
}
