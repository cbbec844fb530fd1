import type { StepCall } from '../../use-cases/ports/targets.ts'
import { type ScimCalls, type ScimResource, StepEnded } from './scim-calls.ts'
import { EXTENSION, groupOf, requireGroup } from './scim-found.ts'

type Entry = Readonly<Record<string, unknown>>

/** What the group of an organization says of the lines of orders. */
export const subscriptions = {
  async add(calls: ScimCalls, { organization, order }: StepCall): Promise<void> {
    const group = await requireGroup(calls, organization)
    const lines = order.lines.map(({ externalId, sku, name, quantity }) => {
      const value = `${order.externalId}/${externalId}`
      return { value, order: order.externalId, sku, display: name, quantity }
    })
    await addOnce(calls, group, 'subscriptions', lines)
  },
  async remove(calls: ScimCalls, { organization, order }: StepCall): Promise<void> {
    const group = await groupOf(calls, organization)
    await removeEach(calls, group, 'subscriptions', (one) => one.order === order.externalId)
  },
}

/** Which groups of partners may manage the organization. */
export const partners = {
  async add(calls: ScimCalls, { organization, partnerOrganization }: StepCall): Promise<void> {
    const group = await requireGroup(calls, organization)
    const { id, displayName } = await requireGroup(calls, partnerOf(partnerOrganization))
    const display = typeof displayName === 'string' ? { display: displayName } : {}
    await addOnce(calls, group, 'partners', [{ value: id, ...display }])
  },
  async remove(calls: ScimCalls, { organization, partnerOrganization }: StepCall): Promise<void> {
    const group = await groupOf(calls, organization)
    const partner = group && (await groupOf(calls, partnerOf(partnerOrganization)))
    await removeEach(calls, group, 'partners', (one) => one.value === partner?.id)
  },
}

function partnerOf(partner: StepCall['partnerOrganization']) {
  if (partner !== null) return partner
  throw new StepEnded({ kind: 'never', reason: 'The step names no partner organization.' })
}

/** Adds what is not there yet, and looks whether the server has kept it: unknown attributes may be dropped. */
async function addOnce(
  calls: ScimCalls,
  group: ScimResource,
  attribute: string,
  entries: readonly Entry[],
): Promise<void> {
  const missing = missingIn(group, attribute, entries)
  if (missing.length === 0) return
  const path = `${EXTENSION}:${attribute}`
  await calls.change('Groups', group.id, { op: 'add', path, value: missing })
  const changed = await calls.read('Groups', group.id)
  if (changed !== undefined && missingIn(changed, attribute, entries).length === 0) return
  const reason = `The target has not kept "${attribute}" of a group: does it know the extension?`
  throw new StepEnded({ kind: 'ask', reason })
}

function missingIn(group: ScimResource, attribute: string, entries: readonly Entry[]) {
  const known = new Set(entriesOf(group, attribute).map(({ value }) => value))
  return entries.filter(({ value }) => !known.has(value))
}

async function removeEach(
  calls: ScimCalls,
  group: ScimResource | undefined,
  attribute: string,
  isMeant: (entry: Entry) => boolean,
): Promise<void> {
  if (group === undefined) return
  const path = `${EXTENSION}:${attribute}`
  let left = entriesOf(group, attribute)
  if (!left.some(isMeant)) return
  for (const { value } of left.filter(isMeant)) {
    const isLast = left.length === 1
    left = left.filter((one) => one.value !== value)
    const one = `${path}[value eq ${JSON.stringify(value)}]`
    await calls.change('Groups', group.id, { op: 'remove', path: one }).catch((error) => {
      // Some servers cannot take the last entry out of a list; the whole list they can.
      if (!isLast || !isRefused(error)) throw error
      return calls.change('Groups', group.id, { op: 'remove', path })
    })
  }
  const changed = await calls.read('Groups', group.id)
  if (changed === undefined || !entriesOf(changed, attribute).some(isMeant)) return
  const reason = `The target has not taken away what was to go of "${attribute}" of a group.`
  throw new StepEnded({ kind: 'ask', reason })
}

const isRefused = (error: unknown) => error instanceof StepEnded && error.outcome.kind === 'never'

function entriesOf(group: ScimResource, attribute: string): readonly Entry[] {
  const extension = group[EXTENSION]
  const isObject = typeof extension === 'object' && extension !== null
  const entries = isObject ? (extension as Readonly<Record<string, unknown>>)[attribute] : []
  return Array.isArray(entries) ? entries : []
}
