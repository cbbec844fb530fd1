import { valueAt } from './json-pointer.ts'

/** Events after which a session may be paid. Which of them comes first is not promised. */
const TELLING: readonly unknown[] = [
  'checkout.session.completed',
  'checkout.session.async_payment_succeeded',
]
/** Nothing was to be paid, or it was paid: else a purchase may still fail. */
const SETTLED: readonly unknown[] = ['paid', 'no_payment_required']
const SESSION_ID = /^cs_[A-Za-z0-9_]{1,180}$/

/** The session that an event is about; undefined when it is about something else. */
export function sessionIdOf(event: unknown): string | undefined {
  if (!TELLING.includes(valueAt(event, ['type']))) return undefined
  const id = valueAt(event, ['data', 'object', 'id'])
  return typeof id === 'string' && SESSION_ID.test(id) ? id : undefined
}

/** Whether the session is paid now, whatever the event said. */
export const isSettled = (session: unknown): boolean =>
  SETTLED.includes(valueAt(session, ['payment_status']))

/**
 * A paid session and all of its lines as an order. Fields as in the API's reference of the session
 * and its line items (https://docs.stripe.com/api/checkout/sessions/object).
 */
export function orderOfSession(session: unknown, items: readonly unknown[]): unknown {
  const at = (...path: string[]) => textAt(session, path)
  const kind = at('metadata', 'berth_contact_kind') ?? 'customer'
  const name = at('customer_details', 'individual_name') ?? at('customer_details', 'name')
  const company = {
    name:
      at('metadata', 'berth_company') ??
      companyField(session) ??
      at('customer_details', 'business_name'),
    country: at('customer_details', 'address', 'country'),
  }
  return {
    externalId: `stripe:${at('id')}`,
    contact: {
      kind,
      email: at('customer_details', 'email') ?? at('customer_email'),
      name: name ?? null,
      language: /^sv\b/.test(at('locale') ?? '') ? 'sv' : 'en',
    },
    company: { name: company.name ?? null, country: company.country ?? null },
    lines: items.map(lineOf),
  }
}

/** What the buyer typed into a field of the vendor's with the key `company`. */
function companyField(session: unknown): string | undefined {
  const fields = valueAt(session, ['custom_fields'])
  const field = Array.isArray(fields) && fields.find((one) => textAt(one, ['key']) === 'company')
  return textAt(field, ['text', 'value'])
}

function lineOf(item: unknown): unknown {
  const price = textAt(item, ['price', 'lookup_key']) ?? textAt(item, ['price', 'id'])
  return {
    externalId: textAt(item, ['id']),
    sku: price,
    name: textAt(item, ['description']) ?? price,
    quantity: valueAt(item, ['quantity']),
  }
}

/** Empty counts as absent. */
function textAt(value: unknown, path: readonly string[]): string | undefined {
  const found = valueAt(value, path)
  return typeof found === 'string' && found.trim() !== '' ? found : undefined
}
