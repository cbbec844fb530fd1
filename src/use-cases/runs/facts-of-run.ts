import type { OrganizationId } from '../../domain/organizations/organization.ts'
import type { PlannedStep, StepName } from '../../domain/provisioning/run.ts'
import type { Stores } from '../ports.ts'

const ADDING: readonly StepName[] = ['add-administrator', 'undo-add-administrator']
const MAKING_PARTNER: readonly StepName[] = [
  'create-partner-organization',
  'undo-create-partner-organization',
]

/** Enough to provision by hand: a vendor that is not called reads it in the timeline. */
export async function factsOfRun(
  stores: Stores,
  organizationId: OrganizationId,
  steps: readonly PlannedStep[],
) {
  const organization = await find(stores, organizationId)
  const partnerId = partnerOf(steps)
  const partner = partnerId === null ? undefined : await find(stores, partnerId)
  const addedTo = (id: OrganizationId | null) =>
    steps.find((step) => ADDING.includes(step.name) && step.organizationId === id)
      ?.administratorEmail ?? null
  return {
    steps: steps.map(({ name }) => name).join(' '),
    organizationExternalId: organization?.externalId ?? null,
    organizationName: organization?.name ?? null,
    organizationKind: organization?.kind ?? null,
    organizationCountry: organization?.country ?? null,
    administrator: addedTo(organizationId),
    ...(partner && {
      partnerOrganizationExternalId: partner.externalId,
      partnerOrganizationName: partner.name,
      partnerOrganizationCountry: partner.country,
      partnerAdministrator: addedTo(partnerId),
    }),
  }
}

/** What is undone may have left the directory already. */
async function find({ directory }: Stores, id: OrganizationId) {
  return (await directory.find(id)) ?? (await directory.findRemoved(id))
}

function partnerOf(steps: readonly PlannedStep[]): OrganizationId | null {
  const linking = steps.find(({ partnerOrganizationId }) => partnerOrganizationId !== null)
  if (linking !== undefined) return linking.partnerOrganizationId
  return steps.find(({ name }) => MAKING_PARTNER.includes(name))?.organizationId ?? null
}
