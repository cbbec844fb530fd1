import type { StepOutcome } from '../../domain/provisioning/run.ts'
import { failureOf, isExternalId, NO_OBJECT, parseObject, readText, TOO_LONG } from './answer.ts'

export type ScimServer = {
  /** The base of the server, as `https://scim.vendor.example/v2`, without a slash at its end. */
  readonly url: string
  readonly token: string
}

/** A user or a group, as the server answered with it. */
export type ScimResource = { readonly id: string } & Readonly<Record<string, unknown>>
export type ScimKind = 'Users' | 'Groups'
export type ScimOperation = {
  readonly op: 'add' | 'remove'
  readonly path: string
  readonly value?: unknown
}

/** Ends a step from within: what the server answered leaves nothing more to do now. */
export class StepEnded extends Error {
  readonly outcome: StepOutcome

  constructor(outcome: StepOutcome) {
    super('The step has ended.')
    this.name = 'StepEnded'
    this.outcome = outcome
  }
}

const MESSAGES = 'urn:ietf:params:scim:api:messages:2.0'
/** Members may be many, and are never needed. In reads only: a PATCH with it makes some servers forget them. */
const WITHOUT_MEMBERS = 'excludedAttributes=members'

/** The calls of RFC 7644 that the steps need; each ends the step when the server answers anything unexpected. */
export type ScimCalls = {
  /** Undefined: there is no such resource. */
  read(kind: ScimKind, id: string): Promise<ScimResource | undefined>
  /** What the filter `<attribute> eq "<value>"` finds. */
  search(kind: ScimKind, attribute: string, value: string): Promise<readonly ScimResource[]>
  /** Undefined: another resource has what must be unique (409). */
  create(kind: ScimKind, body: object): Promise<ScimResource | undefined>
  /** False: there is no such resource, or nothing at the place that is removed. */
  change(kind: ScimKind, id: string, operation: ScimOperation): Promise<boolean>
  /** What is gone already counts as removed. */
  remove(kind: ScimKind, id: string): Promise<void>
}

/** All calls of one step share one time limit. Redirects are not followed. */
export function scimCalls(server: ScimServer, signal: AbortSignal): ScimCalls {
  const send = (method: string, path: string, body?: object) =>
    fetch(`${server.url}/${path}`, {
      method,
      headers: {
        authorization: `Bearer ${server.token}`,
        accept: 'application/scim+json, application/json',
        'user-agent': 'Berth',
        ...(body === undefined ? {} : { 'content-type': 'application/scim+json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      redirect: 'manual',
      signal,
    })
  return {
    async read(kind, id) {
      const response = await send('GET', `${pathOf(kind, id)}?${WITHOUT_MEMBERS}`)
      if (response.status === 404) return leave(response, undefined)
      return resourceOf(await objectOf(response))
    },
    async search(kind, attribute, value) {
      const filter = encodeURIComponent(`${attribute} eq ${JSON.stringify(value)}`)
      return listOf(
        await objectOf(await send('GET', `${kind}?filter=${filter}&${WITHOUT_MEMBERS}`)),
      )
    },
    async create(kind, body) {
      const response = await send('POST', kind, body)
      if (response.status === 409) return leave(response, undefined)
      return resourceOf(await objectOf(response))
    },
    async change(kind, id, operation) {
      const message = { schemas: [`${MESSAGES}:PatchOp`], Operations: [operation] }
      const response = await send('PATCH', pathOf(kind, id), message)
      if (response.ok) return leave(response, true)
      if (response.status === 404) return leave(response, false)
      const text = await readText(response)
      if (isNothingThere(response.status, text)) return false
      throw new StepEnded(failureOf(response, text))
    },
    async remove(kind, id) {
      const response = await send('DELETE', pathOf(kind, id))
      if (response.ok || response.status === 404) return leave(response, undefined)
      throw new StepEnded(failureOf(response, await readText(response)))
    },
  }
}

/** Ids come from outside: none may lead to another path. */
function pathOf(kind: ScimKind, id: string): string {
  if (id !== '.' && id !== '..') return `${kind}/${encodeURIComponent(id)}`
  throw new StepEnded({ kind: 'never', reason: 'The id of a resource at the target is no id.' })
}

/** The body is of no interest: the connection is given back. */
async function leave<Value>(response: Response, value: Value): Promise<Value> {
  await response.body?.cancel()
  return value
}

async function objectOf(response: Response): Promise<Record<string, unknown>> {
  const text = await readText(response)
  if (!response.ok) throw new StepEnded(failureOf(response, text))
  if (text === undefined) throw new StepEnded(TOO_LONG)
  const body = parseObject(text)
  if (body === undefined) throw new StepEnded(NO_OBJECT)
  return body
}

function resourceOf(body: object): ScimResource {
  const { id } = body as { readonly id?: unknown }
  if (isExternalId(id)) return { ...body, id }
  throw new StepEnded({ kind: 'never', reason: 'The answer of the target has no usable "id".' })
}

/** A list that finds nothing may come without `Resources` (RFC 7644, section 3.4.2). */
function listOf({ totalResults, Resources = [] }: Record<string, unknown>) {
  if (typeof totalResults !== 'number' || !Array.isArray(Resources)) {
    throw new StepEnded({ kind: 'again', reason: 'The answer of the target was no SCIM list.' })
  }
  return Resources.map((one: unknown) =>
    resourceOf(typeof one === 'object' && one !== null ? one : {}),
  )
}

/** `noTarget`: what was to be removed is not there (RFC 7644, section 3.12). */
function isNothingThere(status: number, text = ''): boolean {
  return status === 400 && parseObject(text)?.scimType === 'noTarget'
}
