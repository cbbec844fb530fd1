import type { OrganizationMet } from '../../domain/matching/found.ts'
import { mostAlike } from '../../domain/matching/most-alike.ts'
import { localWeights } from '../../domain/matching/surroundings.ts'
import { type Assessment, assess } from '../../domain/matching/terms.ts'
import { MOST_ASSESSED } from '../../domain/matching/thresholds.ts'
import { type Inquiry, readNames } from './inquiry.ts'

/** Compares what the stages found with the question. */
export function assessFound(inquiry: Inquiry): readonly Assessment[] {
  const { asked, met, onDomain, literal, holderCounts } = inquiry
  const read = new Map([...met.values()].map((one) => [one, one.names.map(readNames)]))
  const neighbours = [...onDomain].flatMap((id) => {
    const organization = met.get(id)
    return organization === undefined ? [] : (read.get(organization)?.slice(0, 1) ?? [])
  })
  const around = {
    organizationCount: onDomain.size,
    local: localWeights(neighbours),
    holderCount: ({ id }: OrganizationMet) => holderCounts.get(id),
  }
  const chosen = mostAlike(asked.name, read, MOST_ASSESSED, ({ id }) => literal.has(id))
  return chosen.map((organization) =>
    assess(asked, organization, read.get(organization) ?? [], around),
  )
}
