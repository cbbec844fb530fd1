import type { Organization } from '../../domain/organizations/organization.ts'
import type { OrganizationView } from '../../use-cases/view-organization.ts'
import type { TwinsView } from '../../use-cases/view-twins.ts'
import type { FoundList, OrganizationPage, TwinsPage } from './contracts/console-directory.ts'
import { toMatchedOrganization } from './match-reply.ts'
import { toOrganizationReply } from './organization-reply.ts'
import { toTwinsReply } from './twins-reply.ts'

export function toFound(organization: Organization): FoundList['items'][number] {
  const { otherNames, country } = organization
  return { ...toMatchedOrganization(organization), otherNames: [...otherNames], country }
}

export function toOrganizationPage(view: OrganizationView): OrganizationPage {
  return {
    organization: toOrganizationReply(view),
    isProbablyUnused: view.isProbablyUnused,
    customers: view.customers.map(toLinked),
    partners: view.partners.map(toLinked),
    orders: view.orders.map(({ id, externalId, state, isNew, mappedAt, endedAt }) => ({
      ...{ id, externalId, state, isNew },
      mappedAt: mappedAt.toISOString(),
      endedAt: endedAt?.toISOString() ?? null,
    })),
    claims: view.claims.map((claim) => ({
      ...claim,
      openedAt: claim.openedAt.toISOString(),
      answeredAt: claim.answeredAt?.toISOString() ?? null,
    })),
    twins: view.twins.map(toTwinsReply),
  }
}

function toLinked({ id, name, state, endsAt }: OrganizationView['customers'][number]) {
  return { id, name, state, endsAt: endsAt?.toISOString() ?? null }
}

export function toTwinsPage({ twins, plan, unfinishedOrders }: TwinsView): TwinsPage {
  return {
    twins: toTwinsReply(twins),
    reasons: twins.evidence.map(({ code, weight, facts }) => ({
      code,
      weight,
      facts: { ...facts },
    })),
    merge: {
      keepId: plan.keep.id,
      removeId: plan.remove.id,
      userCount: plan.userCount,
      commonUserCount: plan.commonUserCount,
      activeSubscriptions: plan.activeSubscriptions,
      newDomains: [...plan.newDomains],
      unfinishedOrders: [...unfinishedOrders],
    },
  }
}
