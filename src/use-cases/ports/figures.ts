import type { MappingRule } from '../../domain/orders/order.ts'
import type { OrderState } from '../../domain/orders/order-states.ts'
import type { Age, Stop } from '../../domain/orders/standing.ts'
import type { ReviewKind } from '../../domain/reviews/review.ts'

export type StateFigure = {
  readonly state: OrderState
  readonly age: Age
  readonly orderCount: number
}
export type StopFigure = { readonly stop: Stop; readonly orderCount: number }
export type RuleFigure = {
  readonly rule: MappingRule
  readonly isNew: boolean
  readonly orderCount: number
}

/** From the last invitation to the report that it works. Null where no order came that far. */
export type DurationFigure = {
  readonly orderCount: number
  readonly medianSeconds: number | null
  readonly ninetiethSeconds: number | null
}

export type WaitingFigures = {
  readonly reviews: readonly { readonly kind: ReviewKind; readonly reviewCount: number }[]
  /** Claims that nobody has answered although they were reminded. */
  readonly silentClaimCount: number
}

/** What the console counts. */
export type FigureStore = {
  byStateAndAge(now: Date): Promise<readonly StateFigure[]>
  stops(): Promise<readonly StopFigure[]>
  toProvisioned(since: Date): Promise<DurationFigure>
  byRule(since: Date): Promise<readonly RuleFigure[]>
  waiting(): Promise<WaitingFigures>
}
