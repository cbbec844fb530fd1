import type { EmailAddress, OrderId } from '../orders/order.ts'
import type { OrganizationId } from '../organizations/organization.ts'

export type RunId = string & { readonly __brand: 'RunId' }

export const STEP_NAMES = [
  'create-organization',
  'create-partner-organization',
  'attach-subscription',
  'add-administrator',
  'link-partner',
] as const
export type StepName = (typeof STEP_NAMES)[number]

/** `waiting`: the target said it will report later by `POST …/provisioned`. */
export type StepState = 'pending' | 'waiting' | 'done' | 'failed' | 'undone'
export type RunState = 'running' | 'done' | 'failed'

/** What a step asks of the target. Ids are Berth's own; external ids are looked up when it runs. */
export type RunStep = {
  readonly name: StepName
  readonly state: StepState
  readonly attempts: number
  readonly lastFailure: string | null
  readonly organizationId: OrganizationId
  readonly administratorEmail: EmailAddress | null
  /** Required for `add-administrator` at an existing organization. */
  readonly approvalId: string | null
  readonly partnerOrganizationId: OrganizationId | null
}

/** The provisioning of one mapped order at the target. What is answered later starts a further run. */
export type Run = {
  readonly id: RunId
  readonly orderId: OrderId
  readonly number: number
  readonly state: RunState
  readonly steps: readonly RunStep[]
  readonly createdAt: Date
  readonly finishedAt: Date | null
}

/** How a step ended: again with back-off, never, or ask a person. */
export type StepOutcome =
  | { readonly kind: 'done'; readonly externalId: string | null }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'again' | 'never' | 'ask'; readonly reason: string }
