import type { CalledOrganization, StepCall } from '../../use-cases/ports/targets.ts'
import { type ScimCalls, type ScimKind, type ScimResource, StepEnded } from './scim-calls.ts'

const CORE = 'urn:ietf:params:scim:schemas:core:2.0'
/** What SCIM has no words for: subscriptions, and partners that act for a customer. */
export const EXTENSION = 'urn:ietf:params:scim:schemas:extension:berth:2.0:Group'

/** Ends the step with a question to the reviewers. */
const ask = (reason: string) => new StepEnded({ kind: 'ask', reason })

/** The group that the directory means, by its id at the server or by the id that you gave it there. */
export async function groupOf(
  calls: ScimCalls,
  { externalId }: CalledOrganization,
): Promise<ScimResource | undefined> {
  if (externalId === null) return undefined
  return (
    (await calls.read('Groups', externalId)) ??
    (await theOne(calls, 'Groups', 'externalId', externalId))
  )
}

/** As `groupOf`, where there must be one. */
export async function requireGroup(
  calls: ScimCalls,
  organization: CalledOrganization,
): Promise<ScimResource> {
  const group = await groupOf(calls, organization)
  if (group !== undefined) return group
  const reason = 'The target has no group with the external id of this organization.'
  throw new StepEnded({ kind: 'never', reason })
}

/** The group that was made for the organization; it is known by Berth's own id. */
export const madeGroup = (calls: ScimCalls, { id }: CalledOrganization) =>
  theOne(calls, 'Groups', 'externalId', id)

/** Makes the group, unless it was made by an earlier attempt. */
export async function makeGroup(
  calls: ScimCalls,
  { organization, order }: StepCall,
  isExtended: boolean,
): Promise<ScimResource> {
  const { id, name, kind, country } = organization
  const extension = { kind, madeFor: order.externalId, ...(country === null ? {} : { country }) }
  const body = {
    schemas: [`${CORE}:Group`, ...(isExtended ? [EXTENSION] : [])],
    externalId: id,
    displayName: name,
    ...(isExtended ? { [EXTENSION]: extension } : {}),
  }
  const known = await madeGroup(calls, organization)
  if (known !== undefined) return known
  const made = await calls.create('Groups', body)
  if (made?.externalId === id) return made
  const found = await madeGroup(calls, organization)
  if (found !== undefined) return found
  if (made === undefined) throw ask('The target says that there is such a group, and finds none.')
  const reason = 'The target does not keep the externalId of groups, by which repeats are known.'
  throw new StepEnded({ kind: 'never', reason })
}

export const userNamed = (calls: ScimCalls, email: string) =>
  theOne(calls, 'Users', 'userName', email)

/** The person's user: there already, or made with `externalId`, which says by which step. */
export async function userFor(
  calls: ScimCalls,
  email: string,
  externalId: string,
): Promise<ScimResource> {
  const body = {
    schemas: [`${CORE}:User`],
    externalId,
    userName: email,
    emails: [{ value: email, type: 'work', primary: true }],
    active: true,
  }
  const user =
    (await userNamed(calls, email)) ??
    (await calls.create('Users', body)) ??
    (await userNamed(calls, email))
  if (user === undefined) {
    throw ask('The target says that there is such a user, and finds none of that userName.')
  }
  if (user.active === false) throw ask('The user at the target is not active.')
  return user
}

/**
 * What an exact search finds. A server that does not filter would answer with anybody: what does not
 * fit ends the step, and so do two.
 */
async function theOne(
  calls: ScimCalls,
  kind: ScimKind,
  attribute: 'userName' | 'externalId',
  value: string,
): Promise<ScimResource | undefined> {
  const found = await calls.search(kind, attribute, value)
  if (!found.every((one) => isSame(attribute, one[attribute], value))) {
    const reason = `The target does not filter ${kind} by ${attribute}.`
    throw new StepEnded({ kind: 'never', reason })
  }
  if (found.length > 1) throw ask(`The target has several ${kind} with the same ${attribute}.`)
  return found[0]
}

/** User names differ by more than case, external ids by case too (RFC 7643, sections 4.1.1 and 3.1). */
function isSame(attribute: 'userName' | 'externalId', one: unknown, value: string): boolean {
  if (typeof one !== 'string') return false
  return attribute === 'userName' ? one.toLowerCase() === value.toLowerCase() : one === value
}
