import type { EmailAddress, OrderId } from '../orders/order.ts'
import type { OrganizationId } from '../organizations/organization.ts'

export type RunId = string & { readonly __brand: 'RunId' }

const DOING = [
  'create-organization',
  'create-partner-organization',
  'attach-subscription',
  'add-administrator',
  'link-partner',
] as const
/** What a mapping has done at the target. */
export type DoingName = (typeof DOING)[number]
/** Each has its own undo. */
export type UndoName = `undo-${DoingName}`
export type StepName = DoingName | UndoName

export const undoNameOf = (name: DoingName): UndoName => `undo-${name}`
export const isUndoName = (name: StepName): name is UndoName => name.startsWith('undo-')

export const STEP_STATES = ['pending', 'waiting', 'done', 'failed', 'undone'] as const
/** `waiting`: the target said it will report later by `POST …/provisioned`. `undone`: never done, as the order went elsewhere. */
export type StepState = (typeof STEP_STATES)[number]
export const RUN_STATES = ['running', 'done', 'failed'] as const
export type RunState = (typeof RUN_STATES)[number]

/** What a step is to do, as planned. Ids are Berth's own; external ids are looked up when it runs. */
export type PlannedStep = {
  readonly name: StepName
  /** The organization that the step is about; for `create-partner-organization`, the partner's. */
  readonly organizationId: OrganizationId
  /** Made for this order: only then an administrator needs no approval. */
  readonly isNewOrganization: boolean
  readonly administratorEmail: EmailAddress | null
  /** Required for `add-administrator` at an existing organization. */
  readonly approvalId: string | null
  readonly partnerOrganizationId: OrganizationId | null
  /** For an undo: the step that it undoes, and what the target had called the thing that was made. */
  readonly undoes: { readonly idempotencyKey: string; readonly externalId: string | null } | null
}

export type RunStep = PlannedStep & {
  /** Place in the run, from 0. */
  readonly position: number
  /** The same for every attempt: by it the target knows a repeat. */
  readonly idempotencyKey: string
  readonly state: StepState
  /** Calls that were begun, whether or not they were answered. */
  readonly attempts: number
  /** Not before this; null: at once. */
  readonly nextAttemptAt: Date | null
  readonly lastFailure: string | null
  /** What the target calls the thing it made. */
  readonly externalId: string | null
}

/** The provisioning of one mapped order at the target. What is answered later starts a further run. */
export type Run = {
  readonly id: RunId
  readonly orderId: OrderId
  /** A run belongs to one mapping: when that is undone, the run never goes on. */
  readonly mappingId: string
  /** Undoes what earlier runs of the mapping did; the mapping has ended. */
  readonly isUndo: boolean
  readonly number: number
  readonly state: RunState
  readonly steps: readonly RunStep[]
  /** Held while the target is called: no second worker calls it before `until`. */
  readonly lease: { readonly id: string; readonly until: Date } | null
  /** When the target reported, by `POST …/provisioned`. */
  readonly reportedAt: Date | null
  readonly createdAt: Date
  readonly finishedAt: Date | null
}

/** How a step ended: again with back-off, never, or ask a person. */
export type StepOutcome =
  | { readonly kind: 'done'; readonly externalId: string | null }
  | { readonly kind: 'waiting' }
  | {
      readonly kind: 'again'
      readonly reason: string
      /** The target's own wish; a longer back-off wins. */
      readonly retryAfterSeconds?: number
    }
  | { readonly kind: 'never' | 'ask'; readonly reason: string }
