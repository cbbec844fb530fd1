import type { OrganizationMet } from '../../domain/matching/found.ts'
import type { KeyHolders } from '../../domain/matching/key-holders.ts'
import type { EmailAddress } from '../../domain/orders/order.ts'
import type { OrganizationId, OrganizationKind } from '../../domain/organizations/organization.ts'
import type { Membership } from './directory.ts'

/** What the first look of a question asks for: stages A, B and C. */
export type FirstLookQuestion = {
  readonly email: EmailAddress
  readonly kind: OrganizationKind
  /** The address's host, and the key of the typed name. Null: public mail, or no name: stage B is left out. */
  readonly literal: { readonly host: string; readonly nameFive: string } | null
  /** Null: public mail, a public suffix, or literal rules only: stage C is left out. */
  readonly registrableDomain: string | null
}

/** A host of an organization, with the names under which the directory knows it. */
export type FoundHost = {
  readonly organizationId: OrganizationId
  readonly host: string
  readonly nameFive: string
  readonly userCount: number
  readonly isVerified: boolean
  /** The organization's name, then its other names. */
  readonly names: readonly string[]
  readonly country: string | null
}

export type FirstLook = {
  /** Stage A: where the very address is a user, of the asked kind. */
  readonly memberships: readonly Membership[]
  /** Stage B: exact host and key, with a user there (or being made for one), largest first. */
  readonly literal: readonly FoundHost[]
  /** Stage C: under the registrable domain, with users or verified, largest first. */
  readonly underDomain: readonly FoundHost[]
}

/**
 * What a match asks of the directory: look-ups that each hit one index, for many questions in one
 * round trip. Answers come in the order of the questions.
 */
export type MatchStore = {
  /** Stages A, B and C. At most `limit` hosts for each question and stage. */
  firstLook(questions: readonly FirstLookQuestion[], limit: number): Promise<readonly FirstLook[]>
  /** Stage D: who holds these keys (see domain/matching/name-keys.ts), at most `limit` for each key. */
  holdersOf(
    keysOfQuestions: readonly (readonly string[])[],
    limit: number,
  ): Promise<readonly (readonly KeyHolders[])[]>
  /** Organizations that are in the directory now, as they are compared. In no order. */
  meet(ids: readonly OrganizationId[]): Promise<readonly OrganizationMet[]>
  /** Stage E: whose plain name resembles this one by trigrams, at least so much. Empty when it takes longer than `milliseconds`. */
  resembling(
    question: {
      readonly plainName: string
      readonly kind: OrganizationKind
      /** Common trigrams by all of both, 0..1. */
      readonly leastSimilarity: number
    },
    limit: number,
    milliseconds: number,
  ): Promise<readonly OrganizationId[]>
}
