import Type, { type Static } from 'typebox'
import { TWIN_TERMS } from '../../../domain/twins/twins.ts'
import { listOf, listQuery, query } from './lists.ts'
import { matchedOrganization } from './matches.ts'
import { claimKind, claimState, orderState } from './orders.ts'
import { organizationKind, organizationReply, userReply } from './organizations.ts'
import { instant, nullable, oneOf, strict, text } from './schema.ts'
import { twinsReply } from './twins.ts'

/**
 * The directory in the console, under /console/api/. Everybody who is signed in may read.
 *   GET  /console/api/organizations             ?q&kind&limit&cursor → FoundList
 *   GET  /console/api/organizations/{id}        → OrganizationPage (404 organization-not-found)
 *   GET  /console/api/organizations/{id}/users  ?limit&cursor → UserList, administrators first
 *   GET  /console/api/twins                     ?kind&limit&cursor → PairList, most probable first
 *   GET  /console/api/twins/{id}                → TwinsPage (404 twins-not-found)
 *   POST /console/api/twins/{id}/dismissal      DismissalBody → TwinsReply; for reviewers
 */
export const searchQuery = query({
  ...listQuery,
  q: Type.Optional(text(200)),
  kind: Type.Optional(organizationKind),
})
export const foundList = listOf(
  Type.Object(
    {
      ...matchedOrganization.properties,
      otherNames: Type.Array(Type.String()),
      country: nullable(Type.String()),
    },
    strict,
  ),
  'FoundList',
)

const linked = Type.Object(
  {
    id: Type.String(),
    name: Type.String(),
    state: oneOf(['directory', 'proposed', 'accepted']),
    endsAt: nullable(instant),
  },
  strict,
)
const mappedOrder = Type.Object(
  {
    id: Type.String(),
    externalId: Type.String(),
    state: orderState,
    isNew: Type.Boolean(),
    mappedAt: instant,
    /** When the mapping was undone; null: it counts. */
    endedAt: nullable(instant),
  },
  strict,
)
const claimAbout = Type.Object(
  {
    id: Type.String(),
    orderId: Type.String(),
    orderExternalId: Type.String(),
    kind: claimKind,
    state: claimState,
    address: Type.String(),
    openedAt: instant,
    answeredAt: nullable(instant),
  },
  strict,
)
export const organizationPage = Type.Object(
  {
    organization: organizationReply,
    isProbablyUnused: Type.Boolean(),
    customers: Type.Array(linked),
    partners: Type.Array(linked),
    orders: Type.Array(mappedOrder),
    claims: Type.Array(claimAbout),
    twins: Type.Array(twinsReply),
  },
  strict,
)
export const userList = listOf(userReply, 'ConsoleUserList')

export const pairQuery = query({ ...listQuery, kind: Type.Optional(organizationKind) })
export const pairList = listOf(twinsReply, 'PairList')
const count = Type.Integer({ minimum: 0 })
export const twinsPage = Type.Object(
  {
    twins: twinsReply,
    /** The evidence by its facts, to be told in the reader's language. */
    reasons: Type.Array(
      Type.Object(
        {
          code: oneOf(TWIN_TERMS),
          weight: Type.Number(),
          facts: Type.Record(Type.String(), Type.Union([Type.String(), Type.Number()])),
        },
        strict,
      ),
    ),
    merge: Type.Object(
      {
        keepId: Type.String(),
        removeId: Type.String(),
        userCount: count,
        commonUserCount: count,
        activeSubscriptions: count,
        newDomains: Type.Array(Type.String()),
        /** Ids of orders that keep the one that would go from being removed; at most ten. */
        unfinishedOrders: Type.Array(Type.String()),
      },
      strict,
    ),
  },
  strict,
)

export type FoundList = Static<typeof foundList>
export type OrganizationPage = Static<typeof organizationPage>
export type UserList = Static<typeof userList>
export type PairList = Static<typeof pairList>
export type TwinsPage = Static<typeof twinsPage>
