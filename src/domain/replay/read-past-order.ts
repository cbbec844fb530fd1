import { DomainError } from '../error.ts'
import type { MatchQuestion } from '../matching/match.ts'
import { readQuestion } from '../matching/read-question.ts'

/** A question as it was asked once, and the organization that turned out to be right. */
export type PastOrder = {
  /** Where it stands in its file. */
  readonly line: number
  readonly question: MatchQuestion
  /** Null: there was none, and none should be found. */
  readonly rightExternalId: string | null
}

/** The columns of a file of past orders. */
export const PAST_ORDER_COLUMNS = [
  'companyName',
  'administratorEmail',
  'kind',
  'organizationExternalId',
] as const
type PastOrderFields = Readonly<Record<(typeof PAST_ORDER_COLUMNS)[number], string>>

/** As many as a contact is shown. */
const LIMIT = 10
const LONGEST_ID = 200

/** A row of the file, or what is wrong with it, naming the column. */
export function readPastOrder(
  line: number,
  { organizationExternalId, ...asked }: PastOrderFields,
): PastOrder | { readonly problem: string } {
  const id = organizationExternalId.trim()
  if (id.length > LONGEST_ID) {
    return { problem: `organizationExternalId must have at most ${LONGEST_ID} characters.` }
  }
  try {
    const { companyName, administratorEmail, kind } = asked
    const question = readQuestion({
      companyName,
      administratorEmail: administratorEmail.trim(),
      kind: kind.trim(),
      limit: LIMIT,
    })
    return { line, question, rightExternalId: id === '' ? null : id }
  } catch (error) {
    if (error instanceof DomainError) return { problem: error.message }
    throw error
  }
}
