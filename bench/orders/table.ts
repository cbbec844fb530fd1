import type { Plan } from './questions.ts'
import type { OrderSeen } from './walk.ts'

export type Ended = { readonly milliseconds: number; readonly fault: string | null }
export type ClaimSeen = {
  readonly orderId: string
  readonly kind: string
  readonly state: string
  readonly address: string
}
export type VendorBooks = {
  readonly organizations: readonly {
    readonly externalId: string
    readonly madeFor: string | null
    readonly users: readonly { readonly email: string; readonly role: string }[]
    readonly subscriptions: readonly { readonly order: string }[]
  }[]
}
type Facts = {
  readonly imported: string
  readonly seconds: number
  readonly atOnce: number
  readonly ended: readonly Ended[]
  readonly orders: readonly OrderSeen[]
  readonly claims: readonly ClaimSeen[]
  readonly faults: readonly string[]
}

const ENDS = ['in-setup', 'awaiting-approval', 'in-review', 'provisioned']

/** What must never be: a lost order, two subscriptions of one, an administrator nobody approved. */
export function faultsOf(
  plans: readonly Plan[],
  orders: readonly OrderSeen[],
  claims: readonly ClaimSeen[],
  books: VendorBooks,
): readonly string[] {
  const attached = books.organizations.flatMap(({ subscriptions }) => subscriptions)
  const times = Map.groupBy(attached, ({ order }) => order)
  return [
    ...(orders.length === plans.length ? [] : [`${orders.length} orders of ${plans.length}`]),
    ...orders.flatMap((order) => {
      const { externalId, state, mapping } = order
      const count = times.get(externalId)?.length ?? 0
      const isProvisioned = state === 'provisioned'
      return [
        ...(ENDS.includes(state) ? [] : [`${externalId} is ${state}`]),
        ...(isProvisioned === (mapping !== null) ? [] : [`${externalId}: ${state}, mapping`]),
        ...(count === (isProvisioned ? 1 : 0) ? [] : [`${externalId}: ${count} subscriptions`]),
      ]
    }),
    ...unapproved(orders, claims, books),
  ]
}

/** Administrators whom the vendor added to an organization that was there, without an approval. */
function unapproved(
  orders: readonly OrderSeen[],
  claims: readonly ClaimSeen[],
  books: VendorBooks,
): readonly string[] {
  const placeOf = new Map(orders.map(({ id, mapping }) => [id, mapping?.organizationExternalId]))
  const approved = new Set(
    claims
      .filter(({ kind, state }) => kind === 'administrator' && state === 'approved')
      .map(({ orderId, address }) => `${placeOf.get(orderId)} ${address}`),
  )
  return books.organizations
    .filter(({ madeFor }) => madeFor === null)
    .flatMap(({ externalId, users }) => users.map(({ email }) => `${externalId} ${email}`))
    .filter((added) => !approved.has(added))
    .map((added) => `an administrator without approval: ${added}`)
}

/** The section of docs/benchmarks.md. */
export function tableOf(facts: Facts): string {
  const { orders, ended, claims, faults } = facts
  const rules = countsOf(orders, ({ state, mapping }) => [state, mapping?.rule ?? '–'])
  const answers = countsOf(claims, ({ kind, state }) => [kind, state])
  const times = ended.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b)
  const at = (share: number) => ((times[Math.floor(times.length * share)] ?? 0) / 1000).toFixed(1)
  const stopped = ended.filter(({ fault }) => fault !== null).length
  return `## Orders

\`npm run bench:orders -- ../shared ${orders.length} --write\`: a directory of real organizations (${facts.imported}), then
orders made of questions about them, evenly over their kinds, through the API, the mails and the wizard's own calls,
${facts.atOnce} at once. One contact in five is a partner. The contact takes the first candidate, or else a new organization. Of
four who are asked, two approve, one refuses, one never answers. Every person comes from an address of their own
(\`BERTH_TRUSTED_PROXIES=127.0.0.1\`); every limit is as it is by default.

${table(['state', 'mapped by rule', 'orders'], rules)}
${table(['claim', 'state', 'claims'], answers)}
${orders.length} orders in ${Math.round(facts.seconds)} s; one took ${at(0.5)} s (p50), ${at(0.95)} s (p95), mails and answers of approvers included.
Walks that stopped at a refusal or an error: ${stopped}. Orders in a state that is no end, orders with two subscriptions at the
vendor, and administrators added to an organization that was there without an approval: ${faults.length}.
`
}

function countsOf<Item>(
  items: readonly Item[],
  cellsOf: (item: Item) => readonly string[],
): readonly string[] {
  const groups = Map.groupBy(items, (item) => cellsOf(item).join(' | '))
  return [...groups].sort().map(([cells, { length }]) => `| ${cells} | ${length} |`)
}

function table(heads: readonly string[], rows: readonly string[]): string {
  return `| ${heads.join(' | ')} |\n| --- | --- | --: |\n${rows.join('\n')}\n`
}
