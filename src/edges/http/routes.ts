import type { World } from '../../use-cases/ports.ts'
import type { Server } from './route.ts'
import { claimPageRoutes } from './routes/claim-pages.ts'
import { claimRoutes } from './routes/claims.ts'
import { consoleApiKeyRoutes } from './routes/console/api-keys.ts'
import { consoleAuditRoutes } from './routes/console/audit.ts'
import { consoleDeliveryRoutes } from './routes/console/deliveries.ts'
import { consoleImportRoutes } from './routes/console/imports.ts'
import { consoleOrderRoutes } from './routes/console/order.ts'
import { consoleOrdersRoutes } from './routes/console/orders.ts'
import { overviewRoutes } from './routes/console/overview.ts'
import { consoleReviewRoutes } from './routes/console/reviews.ts'
import { consoleSettingRoutes } from './routes/console/settings.ts'
import { consoleWebhookRoutes } from './routes/console/webhooks.ts'
import { consoleDirectoryRoutes } from './routes/console-directory.ts'
import { consoleTwinRoutes } from './routes/console-twins.ts'
import { deliveryRoutes } from './routes/deliveries.ts'
import { departureRoutes } from './routes/departures.ts'
import { eventRoutes } from './routes/events.ts'
import { handOverRoutes } from './routes/hand-overs.ts'
import { importRoutes } from './routes/imports.ts'
import { mailEventRoutes } from './routes/mail-events.ts'
import { matchRoutes } from './routes/matches.ts'
import { orderEndingRoutes } from './routes/order-endings.ts'
import { orderRoutes } from './routes/orders.ts'
import { organizationRoutes } from './routes/organizations.ts'
import { provisionedRoutes } from './routes/provisioned.ts'
import { reviewerRoutes } from './routes/reviewers.ts'
import { reviewRoutes } from './routes/reviews.ts'
import { settingsRoutes } from './routes/settings.ts'
import { setupRoutes } from './routes/setup.ts'
import { twinRoutes } from './routes/twins.ts'
import { userRoutes } from './routes/users.ts'
import { webhookRoutes } from './routes/webhooks.ts'

type Routes = (server: Server, world: World, publicUrl: string) => void

/** Every part of the HTTP surface. Each gets a scope of its own: its parsers are its own. */
const ALL: readonly Routes[] = [
  setupRoutes,
  handOverRoutes,
  claimPageRoutes,
  orderRoutes,
  orderEndingRoutes,
  claimRoutes,
  departureRoutes,
  reviewRoutes,
  consoleReviewRoutes,
  consoleDirectoryRoutes,
  consoleTwinRoutes,
  consoleOrdersRoutes,
  consoleOrderRoutes,
  overviewRoutes,
  consoleImportRoutes,
  consoleAuditRoutes,
  consoleWebhookRoutes,
  consoleDeliveryRoutes,
  consoleApiKeyRoutes,
  consoleSettingRoutes,
  reviewerRoutes,
  provisionedRoutes,
  organizationRoutes,
  userRoutes,
  importRoutes,
  mailEventRoutes,
  matchRoutes,
  twinRoutes,
  settingsRoutes,
  eventRoutes,
  webhookRoutes,
  deliveryRoutes,
]

export function registerRoutes(server: Server, world: World, publicUrl: string): void {
  for (const routes of ALL) {
    server.register(async (scope) => routes(scope as Server, world, publicUrl))
  }
}
