import { lazyRouteComponent, type RouteComponent } from '@tanstack/react-router'
import type { SessionView } from '../../../src/edges/http/contracts/session.ts'

export type PageName =
  | 'overview'
  | 'orders'
  | 'reviews'
  | 'directory'
  | 'twins'
  | 'imports'
  | 'webhooks'
  | 'api-keys'
  | 'settings'
  | 'audit'
  | 'reviewers'
  | 'sessions'

/** A page of the console: where it is, the key after `g` that leads there, and what draws it. */
export type ConsolePage = {
  readonly name: PageName
  /** Below /console. */
  readonly path: string
  readonly key: string
  /** The navigation leaves out what one's role may not see. */
  readonly needs?: NonNullable<SessionView['reviewer']>['abilities'][number]
  readonly component: RouteComponent
}

/** In the order of the navigation. Each is loaded when it is opened first. */
export const PAGES: readonly ConsolePage[] = [
  {
    name: 'overview',
    path: '/',
    key: 'h',
    component: lazyRouteComponent(() => import('../pages/overview/overview.tsx'), 'Overview'),
  },
  {
    name: 'orders',
    path: '/orders',
    key: 'o',
    component: lazyRouteComponent(() => import('../orders/orders-page.tsx'), 'OrdersPage'),
  },
  {
    name: 'reviews',
    path: '/reviews',
    key: 'v',
    component: lazyRouteComponent(() => import('../reviews/reviews-page.tsx'), 'ReviewsPage'),
  },
  {
    name: 'directory',
    path: '/directory',
    key: 'd',
    component: lazyRouteComponent(() => import('../directory/directory-page.tsx'), 'DirectoryPage'),
  },
  {
    name: 'twins',
    path: '/twins',
    key: 't',
    component: lazyRouteComponent(() => import('../twins/twins-list.tsx'), 'TwinsList'),
  },
  {
    name: 'imports',
    path: '/imports',
    key: 'i',
    component: lazyRouteComponent(() => import('../imports/imports-page.tsx'), 'ImportsPage'),
  },
  {
    name: 'webhooks',
    path: '/webhooks',
    key: 'w',
    component: lazyRouteComponent(() => import('../webhooks/webhooks-page.tsx'), 'WebhooksPage'),
  },
  {
    name: 'api-keys',
    path: '/api-keys',
    key: 'k',
    needs: 'change-api-keys',
    component: lazyRouteComponent(() => import('../api-keys/api-keys-page.tsx'), 'ApiKeysPage'),
  },
  {
    name: 'settings',
    path: '/settings',
    key: 'e',
    component: lazyRouteComponent(() => import('../settings/settings-page.tsx'), 'SettingsPage'),
  },
  {
    name: 'audit',
    path: '/audit',
    key: 'a',
    needs: 'read-audit',
    component: lazyRouteComponent(() => import('../audit/audit-page.tsx'), 'AuditPage'),
  },
  {
    name: 'reviewers',
    path: '/reviewers',
    key: 'r',
    needs: 'change-reviewers',
    component: lazyRouteComponent(() => import('../reviewers/reviewers-page.tsx'), 'ReviewersPage'),
  },
  {
    name: 'sessions',
    path: '/sessions',
    key: 's',
    component: lazyRouteComponent(() => import('../sessions/my-sessions.tsx'), 'MySessions'),
  },
]

/** Pages about one thing, which the navigation does not name. */
export const PAGES_OF_ONE: readonly Pick<ConsolePage, 'path' | 'component'>[] = [
  {
    path: '/orders/$id',
    component: lazyRouteComponent(() => import('../order/order-page.tsx'), 'OrderAtAddress'),
  },
  {
    path: '/directory/$id',
    component: lazyRouteComponent(
      () => import('../directory/organization-page.tsx'),
      'OrganizationAtAddress',
    ),
  },
  {
    path: '/twins/$id',
    component: lazyRouteComponent(() => import('../twins/twins-page.tsx'), 'TwinsAtAddress'),
  },
  {
    path: '/audit/$sequence',
    component: lazyRouteComponent(() => import('../audit/entry-page.tsx'), 'EntryAtAddress'),
  },
  {
    path: '/imports/$id',
    component: lazyRouteComponent(() => import('../imports/import-page.tsx'), 'ImportAtAddress'),
  },
  {
    path: '/webhooks/$id',
    component: lazyRouteComponent(
      () => import('../webhooks/endpoint-page.tsx'),
      'EndpointAtAddress',
    ),
  },
  {
    path: '/webhooks/$id/deliveries/$deliveryId',
    component: lazyRouteComponent(
      () => import('../webhooks/delivery-page.tsx'),
      'DeliveryAtAddress',
    ),
  },
]
