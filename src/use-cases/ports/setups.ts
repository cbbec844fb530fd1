import type { ClaimId } from '../../domain/claims/claim.ts'
import type { EmailAddress, OrderId } from '../../domain/orders/order.ts'
import type { Setup } from '../../domain/setups/setup.ts'

/** What a locator opens. `take-over`: an address elsewhere is asked to continue the setup. */
export type Doorway =
  | {
      readonly kind: 'setup'
      readonly orderId: OrderId
      readonly email: EmailAddress
      readonly contactVersion: number
    }
  | {
      readonly kind: 'take-over'
      readonly orderId: OrderId
      readonly email: EmailAddress
      readonly contactVersion: number
    }
  | {
      readonly kind: 'claim'
      readonly orderId: OrderId
      readonly email: EmailAddress
      readonly claimId: ClaimId
    }

/** What a locator opens, and whether it still does. */
export type StoredLocator = { readonly doorway: Doorway; readonly isLive: boolean }

/** A code that was sent, as an HMAC. */
export type StoredCode = {
  readonly id: string
  readonly hmac: Buffer
  readonly sentAt: Date
  readonly expiresAt: Date
  readonly triesLeft: number
}

/** A person at a door: the locator's door, the browser's hash. Codes and sessions are bound to both. */
export type Visit = { readonly doorway: Doorway; readonly browserHash: Buffer }

/** What the contact entered, and the locators, codes and sessions of every door. */
export type SetupStore = {
  find(orderId: OrderId): Promise<Setup | undefined>
  put(setup: Setup): Promise<void>
  /** Again with the same hash: it opens this door from now on. */
  addLocator(hash: Buffer, doorway: Doorway, at: Date): Promise<void>
  /** A locator that opens nothing by itself: the address of a page for a browser that has a session. */
  addPage(hash: Buffer, doorway: Doorway, at: Date): Promise<void>
  findLocator(hash: Buffer): Promise<StoredLocator | undefined>
  /** Which of them die: all setup (and take-over) locators of an order, or those of a claim. */
  endLocators(
    which:
      | { readonly orderId: OrderId }
      | { readonly claimId: ClaimId }
      | { readonly takeOverOf: OrderId },
    at: Date,
  ): Promise<void>
  addCode(code: StoredCode, visit: Visit): Promise<void>
  /** The newest code of this visit, under its row lock; none once that one was used. */
  lockCode(visit: Visit): Promise<StoredCode | undefined>
  /** Counts a wrong try. */
  missCode(id: string, at: Date): Promise<void>
  spendCode(id: string, at: Date): Promise<void>
  /** Codes sent since, and wrong tries since, for this mailbox at this order, in any browser. */
  codeCounts(
    doorway: Doorway,
    sentSince: Date,
    wrongSince: Date,
  ): Promise<{ readonly sent: number; readonly wrong: number; readonly lastSentAt: Date | null }>
  addSession(visit: Visit, at: Date, expiresAt: Date): Promise<void>
  /** Live session of this browser at this door. */
  hasSession(visit: Visit, now: Date): Promise<boolean>
  /** Until when that session lives; null when there is none. */
  sessionUntil(visit: Visit, now: Date): Promise<Date | null>
  /** Those of an order's contact, or those of a claim's page. */
  endSessions(
    which: { readonly orderId: OrderId } | { readonly claimId: ClaimId },
    at: Date,
  ): Promise<void>
}
