import { DomainError } from '../domain/error.ts'
import type { MatchQuestion } from '../domain/matching/match.ts'
import type { Organization, OrganizationId } from '../domain/organizations/organization.ts'
import { matchOrganizations } from './match-organizations.ts'
import { explainOne, type MatchExplanation } from './matching/explain-one.ts'
import type { Stores, World } from './ports.ts'

export type ExplainMatch = {
  readonly question: MatchQuestion
  readonly organization: { readonly id: OrganizationId } | { readonly externalId: string }
}

/**
 * Why is this organization proposed for a question, or why not? Asks the question again, and
 * compares the organization with it even when no stage finds it. Changes nothing.
 */
export async function explainMatch(world: World, input: ExplainMatch): Promise<MatchExplanation> {
  const { question } = input
  return world.transact(async (stores) => {
    const organization = await named(stores, input.organization)
    const match = await matchOrganizations(stores, world.settings, question, world.now())
    return explainOne(stores, world, question, match, organization)
  })
}

async function named(
  { directory }: Pick<Stores, 'directory'>,
  wanted: ExplainMatch['organization'],
): Promise<Organization> {
  const found =
    'id' in wanted
      ? (await directory.findMany([wanted.id]))[0]
      : await directory.findByExternalId(wanted.externalId)
  if (found !== undefined) return found
  const id = 'id' in wanted ? wanted.id : wanted.externalId
  throw new DomainError(
    'organization-not-found',
    `There is no organization ${JSON.stringify(id)}.`,
    { pointer: 'id' in wanted ? '#/organizationId' : '#/organizationExternalId' },
  )
}
