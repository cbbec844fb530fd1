import { subjectsOf } from '../../../../domain/audited.ts'
import { listAuditChoices } from '../../../../use-cases/list-audit-choices.ts'
import type { AuditPlace, AuditSight, NamedThing } from '../../../../use-cases/ports/audit-view.ts'
import type { Actor } from '../../../../use-cases/ports/orders.ts'
import type { World } from '../../../../use-cases/ports.ts'
import { readAuditEntry } from '../../../../use-cases/read-audit-entry.ts'
import { searchAudit } from '../../../../use-cases/search-audit.ts'
import { verifyAuditPart } from '../../../../use-cases/verify-audit-part.ts'
import * as contract from '../../contracts/console/audit.ts'
import { pageOf, placeOf } from '../../lists.ts'
import type { Server } from '../../route.ts'

const config = { ability: 'read-audit' } as const
/** So many seals take well under a second. */
const SEALS_AT_ONCE = 5_000

/** The audit log as admins look at it; see contracts/console/audit.ts. Not part of the public API. */
export function consoleAuditRoutes(server: Server, world: World): void {
  server.get(
    '/console/api/audit',
    {
      config,
      schema: {
        hide: true,
        querystring: contract.auditSearch,
        response: { 200: contract.auditViews },
      },
    },
    async ({ query: { cursor, limit, ...asked } }) => {
      const { after } = placeOf(cursor, isAuditPlace)
      const { entries, names } = await searchAudit(world, {
        ...toSearch(asked),
        limit: limit + 1,
        ...(after === undefined ? {} : { after: auditPlaceIn(after) }),
      })
      return pageOf(
        entries,
        limit,
        ({ at, sequence }) => `${at.toISOString()} ${sequence}`,
        (entry) => toView(entry, names),
      )
    },
  )
  server.get(
    '/console/api/audit/:sequence',
    {
      config,
      schema: {
        hide: true,
        params: contract.auditPath,
        response: { 200: contract.auditEntryView },
      },
    },
    async ({ params }) => {
      const { entries, names } = await readAuditEntry(world, params.sequence)
      return entries.map((entry) => toView(entry, names))[0]
    },
  )
  aboutTheLog(server, world)
}

function aboutTheLog(server: Server, world: World): void {
  server.get(
    '/console/api/audit/choices',
    { config, schema: { hide: true, response: { 200: contract.auditChoiceView } } },
    async () => {
      const { kinds, actors, names } = await listAuditChoices(world)
      return { kinds: [...kinds], actors: actors.map((actor) => toActorView(actor, names)) }
    },
  )
  server.get(
    '/console/api/audit/verification',
    {
      config,
      schema: {
        hide: true,
        querystring: contract.verificationQuery,
        response: { 200: contract.auditVerdictView },
      },
    },
    async ({ query: { after } }) => verifyAuditPart(world, { after, limit: SEALS_AT_ONCE }),
  )
}

function toSearch({ kind, actor, about, from, until }: contract.AuditAsked) {
  return {
    ...(kind === undefined ? {} : { kind }),
    ...(actor === undefined ? {} : { actor: actorIn(actor) }),
    ...(about === undefined ? {} : { about: about.trim() }),
    ...(from === undefined ? {} : { from: new Date(from) }),
    ...(until === undefined ? {} : { until: new Date(until) }),
  }
}

function toView(entry: AuditSight, names: readonly NamedThing[]): contract.AuditEntryView {
  const subjects = subjectsOf(entry.facts)
  return {
    ...entry,
    at: entry.at.toISOString(),
    actor: toActorView(entry.actor, names),
    subjects: names.filter(({ id }) => subjects.includes(id)).map((one) => ({ ...one })),
    facts: { ...entry.facts },
  }
}

function toActorView(actor: Actor, names: readonly NamedThing[]) {
  return { ...actor, name: names.find(({ id }) => id === actor.id)?.name ?? null }
}

function actorIn(text: string): Actor {
  const [kind, id = null] = text.split(':')
  return { kind: kind as Actor['kind'], id }
}

function auditPlaceIn(text: string): AuditPlace {
  const [at = '', sequence = ''] = text.split(' ')
  return { at: new Date(at), sequence: Number(sequence) }
}

const isAuditPlace = (text: string): boolean =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z [1-9]\d{0,14}$/.test(text) &&
  !Number.isNaN(auditPlaceIn(text).at.getTime())
