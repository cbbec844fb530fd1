import type { MatchQuestion } from '../../domain/matching/match.ts'
import type { Setup } from '../../domain/setups/setup.ts'

/** What the contact entered, as a question to the match; null until a company and an administrator are known. */
export function questionOf({
  companyName,
  administratorEmail,
  intent,
}: Pick<Setup, 'companyName' | 'administratorEmail' | 'intent'>): Pick<
  MatchQuestion,
  'companyName' | 'administratorEmail' | 'kind'
> | null {
  if (companyName === null || administratorEmail === null) return null
  const kind = intent === 'partner-own' ? 'partner' : 'customer'
  return { companyName, administratorEmail, kind }
}
