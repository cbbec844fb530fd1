import type { OrganizationMet } from '../../domain/matching/found.ts'
import type { OrganizationId, OrganizationKind } from '../../domain/organizations/organization.ts'
import type { Membership } from '../../use-cases/ports/directory.ts'
import type {
  FirstLook,
  FirstLookQuestion,
  FoundHost,
  MatchStore,
} from '../../use-cases/ports/matching.ts'
import type { Ask } from './ask.ts'
import { BETWEEN_NAMES, FIRST_LOOK, HOLDERS_OF, MEET, RESEMBLING } from './match-statements.ts'

const MOST_HOSTS = 20

export type Attempt = { readonly milliseconds: number; readonly similarity: number }

/** Runs `work` with a limit on the time of its statement; undefined when it takes longer or cannot be done at all. */
export type WithinTime = <T>(
  attempt: Attempt,
  work: (ask: Ask) => Promise<T>,
) => Promise<T | undefined>

/** The look-ups of a match, by whoever asks the database. */
export function matchStoreOf(ask: Ask, withinTime: WithinTime): MatchStore {
  return {
    firstLook: (questions, limit) => firstLook(ask, questions, limit),
    async holdersOf(keysOfQuestions, limit) {
      const keys = [...new Set(keysOfQuestions.flat())]
      if (keys.length === 0) return keysOfQuestions.map(() => [])
      const rows = await ask<{ holders: string | null }>(HOLDERS_OF, [keys, limit])
      const byKey = new Map(keys.map((key, index) => [key, idsOf(rows[index]?.holders ?? null)]))
      return keysOfQuestions.map((asked) =>
        asked.map((key) => ({ key, organizationIds: byKey.get(key) ?? [] })),
      )
    },
    async meet(ids) {
      if (ids.length === 0) return []
      return (await ask<MetRow>(MEET, [[...new Set(ids)], MOST_HOSTS])).map(toMet)
    },
    async resembling({ plainName, kind, leastSimilarity }, limit, milliseconds) {
      if (plainName === '') return []
      const rows = await withinTime({ similarity: leastSimilarity, milliseconds }, (timed) =>
        timed<{ id: OrganizationId }>(RESEMBLING, [plainName, kind, limit]),
      )
      return (rows ?? []).map(({ id }) => id)
    },
  }
}

type FoundRow = {
  readonly stage: 'A' | 'B' | 'C'
  /** The question, counted from 1. */
  readonly at: number
  readonly kind: OrganizationKind
  readonly organization_id: OrganizationId
  readonly host: string
  readonly name_five: string
  readonly user_count: number
  readonly is_verified: boolean
  readonly names: string
  readonly country: string | null
  readonly role: Membership['role'] | null
}

async function firstLook(
  ask: Ask,
  questions: readonly FirstLookQuestion[],
  limit: number,
): Promise<readonly FirstLook[]> {
  if (questions.length === 0) return []
  const rows = await ask<FoundRow>(FIRST_LOOK, [
    questions.map(({ email }) => email),
    questions.map(({ kind }) => kind),
    questions.map(({ literal }) => literal?.host ?? null),
    questions.map(({ literal }) => literal?.nameFive ?? null),
    questions.map(({ registrableDomain }) => registrableDomain),
    limit,
  ])
  const looks = questions.map(() => ({
    memberships: [] as Membership[],
    literal: [] as FoundHost[],
    underDomain: [] as FoundHost[],
  }))
  for (const row of rows) {
    const look = looks[row.at - 1]
    if (look === undefined) continue
    if (row.stage === 'A') look.memberships.push(toMembership(row))
    else if (row.stage === 'B') look.literal.push(toHost(row))
    else look.underDomain.push(toHost(row))
  }
  return looks
}

const toMembership = (row: FoundRow): Membership => ({
  organizationId: row.organization_id,
  kind: row.kind,
  role: row.role ?? 'member',
})

function toHost(row: FoundRow): FoundHost {
  return {
    organizationId: row.organization_id,
    host: row.host,
    nameFive: row.name_five,
    userCount: row.user_count,
    isVerified: row.is_verified,
    names: row.names.split(BETWEEN_NAMES),
    country: row.country,
  }
}

type MetRow = {
  readonly id: OrganizationId
  readonly names: string
  readonly country: string | null
  readonly is_being_made: boolean
  /** Each as `host domain users 1`: no domain for a public suffix, 1 when it is verified. */
  readonly hosts: string | null
}

function toMet(row: MetRow): OrganizationMet {
  return {
    id: row.id,
    names: row.names.split(BETWEEN_NAMES),
    country: row.country,
    isBeingMade: row.is_being_made,
    hosts: (row.hosts?.split(BETWEEN_NAMES) ?? []).map((host) => {
      const [name = '', domain = '', users, verified] = host.split(' ')
      return {
        host: name,
        registrableDomain: domain === '' ? null : domain,
        userCount: Number(users),
        isVerified: verified === '1',
      }
    }),
  }
}

const idsOf = (joined: string | null): readonly OrganizationId[] =>
  (joined?.split(' ') ?? []) as OrganizationId[]
