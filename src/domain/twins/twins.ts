import type { Organization, OrganizationId } from '../organizations/organization.ts'
import { TWIN_WEIGHTS, type TwinTerm } from './twin-weights.ts'

export const TWIN_TERMS = Object.keys(TWIN_WEIGHTS) as readonly TwinTerm[]

export type TwinsId = string & { readonly __brand: 'TwinsId' }

/** One reason for (weight > 0, log-odds) or against. Facts fill the sentence. */
export type TwinEvidence = {
  readonly code: TwinTerm
  readonly weight: number
  readonly facts: Readonly<Record<string, string | number>>
}

/** Two organizations that are probably the same. */
export type Twins = {
  readonly id: TwinsId
  /** The one with the lower id, then the other. */
  readonly organizations: readonly [Organization, Organization]
  /** How probable it is that both are the same. */
  readonly score: number
  readonly evidence: readonly TwinEvidence[]
  readonly foundAt: Date
  readonly dismissal: {
    readonly at: Date
    readonly reason: string
    readonly by: string | null
  } | null
}

/** A pair that a search found, before it is kept. */
export type FoundTwins = {
  readonly firstId: OrganizationId
  readonly secondId: OrganizationId
  readonly score: number
  readonly evidence: readonly TwinEvidence[]
}

export type TwinSearchId = string & { readonly __brand: 'TwinSearchId' }

/** A search for twins over the whole directory, and how far it is. */
export type TwinSearch = {
  readonly id: TwinSearchId
  readonly state: 'running' | 'done' | 'interrupted'
  readonly startedAt: Date
  readonly progressAt: Date
  readonly finishedAt: Date | null
  readonly organizationCount: number
  readonly pairCount: number
  readonly foundCount: number
}
export type TwinSearchFigures = Pick<TwinSearch, 'organizationCount' | 'pairCount' | 'foundCount'>
