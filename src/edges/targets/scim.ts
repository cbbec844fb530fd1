import type { StepName, StepOutcome } from '../../domain/provisioning/run.ts'
import type { StepCall, Target } from '../../use-cases/ports/targets.ts'
import { reasonOf } from './answer.ts'
import { type ScimCalls, type ScimServer, StepEnded, scimCalls } from './scim-calls.ts'
import { partners, subscriptions } from './scim-extension.ts'
import { groupOf, madeGroup, makeGroup, requireGroup, userFor, userNamed } from './scim-found.ts'

export type ScimTargetOptions = ScimServer & {
  /** The server knows Berth's extension of groups; else subscriptions and partners wait for reports. */
  readonly isExtended: boolean
  readonly timeoutMilliseconds?: number
}

const TIMEOUT_MILLISECONDS = 15_000
const DONE = { kind: 'done', externalId: null } as const

type Step = (calls: ScimCalls, call: StepCall, isExtended: boolean) => Promise<StepOutcome>

const STEPS: Readonly<Record<StepName, Step>> = {
  'create-organization': createGroup,
  'create-partner-organization': createGroup,
  'attach-subscription': extended(subscriptions.add),
  'add-administrator': addAdministrator,
  'link-partner': extended(partners.add),
  'undo-create-organization': removeGroup,
  'undo-create-partner-organization': removeGroup,
  'undo-attach-subscription': extended(subscriptions.remove),
  'undo-add-administrator': removeAdministrator,
  'undo-link-partner': extended(partners.remove),
}

/**
 * A SCIM 2.0 server (RFC 7643, RFC 7644): an organization is the group of its administrators, a
 * person is a user. docs/integrating.md says what is sent. Everything is looked up before it is made.
 */
export function scimTarget({
  isExtended,
  timeoutMilliseconds = TIMEOUT_MILLISECONDS,
  ...server
}: ScimTargetOptions): Target {
  const url = server.url.replace(/\/+$/, '')
  return {
    async perform(call) {
      try {
        const signal = AbortSignal.timeout(timeoutMilliseconds)
        return await STEPS[call.step](scimCalls({ ...server, url }, signal), call, isExtended)
      } catch (error) {
        if (error instanceof StepEnded) return error.outcome
        return { kind: 'again', reason: reasonOf(error, timeoutMilliseconds) }
      }
    },
  }
}

/** Without the extension others do it: a step waits for their report, an undo for nothing. */
function extended(step: (calls: ScimCalls, call: StepCall) => Promise<void>): Step {
  return async (calls, call, isExtended) => {
    if (!isExtended) return call.undoes === null ? { kind: 'waiting' } : DONE
    await step(calls, call)
    return DONE
  }
}

async function createGroup(calls: ScimCalls, call: StepCall, isExtended: boolean) {
  const { id } = await makeGroup(calls, call, isExtended)
  return { kind: 'done', externalId: id } as const
}

/** Only a group that Berth made: it bears Berth's id, whatever it is called here. */
async function removeGroup(calls: ScimCalls, { organization }: StepCall) {
  const group = await madeGroup(calls, organization)
  if (group !== undefined) await calls.remove('Groups', group.id)
  return DONE
}

async function addAdministrator(calls: ScimCalls, call: StepCall): Promise<StepOutcome> {
  const { email } = administratorOf(call)
  const group = await requireGroup(calls, call.organization)
  const user = await userFor(calls, email, call.idempotencyKey)
  const operation = { op: 'add', path: 'members', value: [{ value: user.id }] } as const
  if (await calls.change('Groups', group.id, operation)) {
    return { kind: 'done', externalId: user.id }
  }
  return { kind: 'again', reason: 'The group at the target went away meanwhile.' }
}

async function removeAdministrator(calls: ScimCalls, call: StepCall): Promise<StepOutcome> {
  const user = await userNamed(calls, administratorOf(call).email)
  if (user === undefined) return DONE
  const group = await groupOf(calls, call.organization)
  if (group !== undefined) {
    const path = `members[value eq ${JSON.stringify(user.id)}]`
    await calls.change('Groups', group.id, { op: 'remove', path })
  }
  // A user who was there before, or is in other groups, stays.
  const isOurs = user.externalId === call.undoes?.idempotencyKey
  if (isOurs && !(await isInGroups(calls, user.id))) await calls.remove('Users', user.id)
  return DONE
}

async function isInGroups(calls: ScimCalls, id: string): Promise<boolean> {
  const groups = (await calls.read('Users', id))?.groups
  if (Array.isArray(groups) && groups.length > 0) return true
  try {
    return (await calls.search('Groups', 'members.value', id)).length > 0
  } catch (error) {
    // A server that cannot tell: the user stays.
    if (error instanceof StepEnded && error.outcome.kind === 'never') return true
    throw error
  }
}

function administratorOf({ administrator }: StepCall) {
  if (administrator !== null) return administrator
  throw new StepEnded({ kind: 'never', reason: 'The step names no administrator.' })
}
