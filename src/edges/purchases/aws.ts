import {
  type AwsCustomer,
  customerOfResolved,
  linesOfEntitlements,
  orderIdOfAgreement,
} from '../../domain/purchases/aws-agreement.ts'
import { valueAt } from '../../domain/purchases/json-pointer.ts'
import type { ListedSale, Listing } from '../../use-cases/ports/marketplaces.ts'
import { type AwsAccount, callAws } from './aws-calls.ts'
import { sourceAway } from './call-json.ts'

export type AwsOptions = AwsAccount & {
  readonly productCode: string
  /** Where the two APIs are, without a slash at the end. */
  readonly meteringUrl: string
  readonly entitlementUrl: string
}

/** A page has 25 at most; a contract has some dozens of dimensions. */
const MOST_PAGES = 20
const REFUSED: Readonly<Record<string, Exclude<ListedSale['kind'], 'sale'>>> = {
  InvalidTokenException: 'unknown-token',
  ExpiredTokenException: 'expired-token',
  CustomerNotEntitledException: 'not-entitled',
}

/**
 * AWS Marketplace, SaaS products: the registration token is exchanged for the customer
 * (https://docs.aws.amazon.com/marketplace/latest/APIReference/API_marketplace-metering_ResolveCustomer.html),
 * and what was bought is read from the entitlements (…/API_marketplace-entitlements_GetEntitlements.html).
 */
export function aws(options: AwsOptions): Listing {
  return {
    async resolve(token) {
      if (token === '' || token.length > 8000) return { kind: 'unknown-token' }
      const answer = await callAws(options, {
        url: `${options.meteringUrl}/`,
        target: 'AWSMPMeteringService.ResolveCustomer',
        input: { RegistrationToken: token },
      })
      if ('exception' in answer) return refusedFor(answer.exception)
      const customer = customerOfResolved(answer.json)
      if (customer === undefined) throw sourceAway('named no customer')
      if (customer.productCode !== options.productCode) return { kind: 'other-product' }
      return saleOf(options, customer)
    },
  }
}

async function saleOf(options: AwsOptions, customer: AwsCustomer): Promise<ListedSale> {
  const found: unknown[] = []
  let next: unknown
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const answer = await entitlementsOf(options, customer, next)
    if ('exception' in answer) return refusedFor(answer.exception)
    const entitlements = valueAt(answer.json, ['Entitlements'])
    found.push(...(Array.isArray(entitlements) ? entitlements : []))
    next = valueAt(answer.json, ['NextToken'])
    if (typeof next !== 'string' || next === '') break
  }
  const lines = linesOfEntitlements(customer, found, new Date())
  if (lines === undefined) return { kind: 'not-entitled' }
  return { kind: 'sale', externalId: orderIdOfAgreement(customer), lines }
}

function entitlementsOf(
  options: AwsOptions,
  { accountId, identifier, productCode }: AwsCustomer,
  next: unknown,
) {
  const filter =
    accountId === undefined
      ? { CUSTOMER_IDENTIFIER: [identifier] }
      : { CUSTOMER_AWS_ACCOUNT_ID: [accountId] }
  return callAws(options, {
    url: `${options.entitlementUrl}/`,
    target: 'AWSMPEntitlementService.GetEntitlements',
    input: {
      ...{ ProductCode: productCode, Filter: filter },
      ...(next === undefined ? {} : { NextToken: next }),
    },
  })
}

function refusedFor(exception: string): ListedSale {
  return { kind: REFUSED[exception] ?? 'unknown-token' }
}
