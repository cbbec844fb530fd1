import { valueAt } from './json-pointer.ts'

/** Who bought, as the registration token said. */
export type AwsCustomer = {
  readonly productCode: string
  /** Of older integrations only. */
  readonly identifier: string | undefined
  readonly accountId: string | undefined
  /** Says which of several agreements of the customer it is. */
  readonly licenseArn: string | undefined
}
export type AwsLine = {
  readonly externalId: string
  readonly sku: string
  readonly name: string
  readonly quantity: number
}

/** Undefined: the answer names no customer. */
export function customerOfResolved(resolved: unknown): AwsCustomer | undefined {
  const productCode = textOf(resolved, 'ProductCode')
  const identifier = textOf(resolved, 'CustomerIdentifier')
  const accountId = textOf(resolved, 'CustomerAWSAccountId')
  if (productCode === undefined || (identifier ?? accountId) === undefined) return undefined
  return { productCode, identifier, accountId, licenseArn: textOf(resolved, 'LicenseArn') }
}

/** By which the order is known, however often the buyer comes: the agreement, else the customer. */
export function orderIdOfAgreement(customer: AwsCustomer): string {
  const license = customer.licenseArn?.split(/[:/]/).at(-1)
  return `aws:${customer.productCode}:${license ?? customer.identifier ?? customer.accountId}`
}

/**
 * What the entitlements of one agreement make of an order. A product that is billed by use has none:
 * then the product itself is bought, once. Undefined: all there were have ended.
 */
export function linesOfEntitlements(
  { productCode, licenseArn }: AwsCustomer,
  entitlements: readonly unknown[],
  now: Date,
): readonly AwsLine[] | undefined {
  const own = entitlements.filter((one) => {
    const license = textOf(one, 'LicenseArn')
    return licenseArn === undefined || license === undefined || license === licenseArn
  })
  if (own.length === 0) return [lineOf(productCode, 1)]
  const lines = own
    .filter((one) => !isOver(one, now))
    .flatMap((one) => {
      const dimension = textOf(one, 'Dimension')
      const quantity = quantityOf(valueAt(one, ['Value']))
      return dimension === undefined || quantity === 0 ? [] : [lineOf(dimension, quantity)]
    })
  return lines.length === 0 ? undefined : lines
}

const lineOf = (sku: string, quantity: number): AwsLine => ({
  ...{ externalId: sku, sku, name: sku, quantity },
})

/** Seconds since 1970, as the API writes times. */
function isOver(entitlement: unknown, now: Date): boolean {
  const until = valueAt(entitlement, ['ExpirationDate'])
  return typeof until === 'number' && until * 1000 <= now.getTime()
}

/** A dimension is counted, or had (true, a text) or not. */
function quantityOf(value: unknown): number {
  const count = valueAt(value, ['IntegerValue']) ?? valueAt(value, ['DoubleValue'])
  if (typeof count === 'number') return Math.max(0, Math.ceil(count))
  return valueAt(value, ['BooleanValue']) === false ? 0 : 1
}

function textOf(value: unknown, name: string): string | undefined {
  const found = valueAt(value, [name])
  const text = typeof found === 'string' ? found.trim() : ''
  return text === '' ? undefined : text
}
