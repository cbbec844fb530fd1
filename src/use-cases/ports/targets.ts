import type { OrderId, OrderLine } from '../../domain/orders/order.ts'
import type { OrganizationKind } from '../../domain/organizations/organization.ts'
import type { RunId, StepName, StepOutcome } from '../../domain/provisioning/run.ts'

/** An organization as the target is told of it. */
export type CalledOrganization = {
  readonly id: string
  /** The target's own id; null while it is to be made. */
  readonly externalId: string | null
  readonly kind: OrganizationKind
  readonly name: string
  readonly country: string | null
}

/** Everything that the target needs for one step. */
export type StepCall = {
  readonly step: StepName
  /** The same for every attempt. */
  readonly idempotencyKey: string
  /** Counts from 1. */
  readonly attempt: number
  readonly run: { readonly id: RunId; readonly number: number }
  readonly order: {
    readonly id: OrderId
    readonly externalId: string
    readonly lines: readonly OrderLine[]
  }
  readonly organization: CalledOrganization
  /** For `link-partner` and its undo. */
  readonly partnerOrganization: CalledOrganization | null
  /** For `add-administrator` and its undo. */
  readonly administrator: { readonly email: string } | null
  /** For an undo: the step that is undone. It need not have been done. */
  readonly undoes: { readonly idempotencyKey: string; readonly externalId: string | null } | null
}

/**
 * The vendor's system in which organizations and subscriptions really live. `perform` never throws
 * for what the target does or does not answer, ends within its time limit, and may be repeated with
 * the same idempotency key.
 */
export type Target = { perform(call: StepCall): Promise<StepOutcome> }
