import type { ErrorCode } from '../../domain/error.ts'
import { type ProblemType, problemType as p } from './problem-type.ts'

/** Refusals of what other systems post about purchases. */
export const PURCHASE_PROBLEM_TYPES = {
  'message-not-signed': p(
    401,
    'The message is not signed as it must be',
    'The signature is missing, made with another secret or over another body, or older than five minutes (or that far ahead). Nothing was changed.',
    'Compare the secret on both sides and both clocks. The signature covers the body byte for byte.',
  ),
  'message-unreadable': p(
    422,
    'No order can be made of this message',
    'The message is signed, but it is no JSON, or lacks what an order needs; `detail` says what. Nothing was changed.',
    'Compare the message with docs/orders-from-elsewhere.md, and with your mapping.',
  ),
  'purchase-source-away': p(
    503,
    'The seller’s system cannot be asked now',
    'Berth must ask the system that the purchase comes from, and got no answer that can be used. Nothing was changed.',
    'Send the same message again after `Retry-After` seconds. If it stays, look at the log of Berth.',
  ),
} as const satisfies Partial<Record<ErrorCode, ProblemType>>
