import { localWeights } from '../../domain/matching/surroundings.ts'
import { type Assessment, assess } from '../../domain/matching/terms.ts'
import { type Inquiry, readNames } from './inquiry.ts'

/** Compares everything that the stages found with the question. */
export function assessFound(inquiry: Inquiry): readonly Assessment[] {
  const { asked, met, onDomain, holderCounts } = inquiry
  const neighbours = [...onDomain].flatMap((id) => met.get(id)?.names.slice(0, 1) ?? [])
  const around = {
    organizationCount: onDomain.size,
    local: localWeights(neighbours.map(readNames)),
    holderCount: ({ id }: { readonly id: string }) => holderCounts.get(id as never),
  }
  return [...met.values()].map((organization) =>
    assess(asked, organization, organization.names.map(readNames), around),
  )
}
