import type { Candidate } from './match.ts'

/**
 * By score; within equal ones those that are in use come first: more active subscriptions, then
 * more users, then the most recently active.
 */
export function bestFirst(one: Candidate, other: Candidate): number {
  return (
    rounded(other.score) - rounded(one.score) ||
    other.organization.activeSubscriptions - one.organization.activeSubscriptions ||
    other.organization.userCount - one.organization.userCount ||
    timeOf(other.organization.lastActiveAt) - timeOf(one.organization.lastActiveAt) ||
    (one.organization.id < other.organization.id ? -1 : 1)
  )
}

/** Sums of the same weights in another order differ in the last digits. */
const rounded = (score: number) => Math.round(score * 1e9)
const timeOf = (instant: Date | null) => instant?.getTime() ?? 0
