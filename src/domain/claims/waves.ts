import type { User } from '../organizations/organization.ts'
import { APPROVERS_PER_WAVE, type Approver } from './claim.ts'

/**
 * Whom to ask next: up to five are asked at a time, most recently active first; somebody who
 * dropped out or whose mail bounced is replaced by one who was not asked yet.
 */
export function nextApprovers(
  administrators: readonly User[],
  approvers: readonly Approver[],
): readonly User[] {
  const known = new Set(approvers.map(({ email }) => email))
  const asked = approvers.filter(({ state }) => state === 'asked').length
  const fresh = administrators.filter(({ email }) => !known.has(email))
  return fresh.slice(0, Math.max(0, APPROVERS_PER_WAVE - asked))
}
