// Generated from docs/openapi.json by scripts/write-docs.ts; never edited by hand.

export const CALLS = {
  /** Take an order. */
  receiveOrder: { method: 'POST', path: '/v1/orders', isAnsweredOnce: true },
  /** List orders, newest first. */
  listOrders: { method: 'GET', path: '/v1/orders', pagedBy: 'cursor' },
  /** Read one order. */
  readOrder: { method: 'GET', path: '/v1/orders/{id}' },
  /** What happened to an order, by whom, on whose behalf; oldest first. */
  readTimeline: { method: 'GET', path: '/v1/orders/{id}/timeline', pagedBy: 'cursor' },
  /** Name another contact. */
  changeContact: { method: 'PUT', path: '/v1/orders/{id}/contact' },
  /** Send the invitation again. */
  resendInvitation: { method: 'POST', path: '/v1/orders/{id}/invitation', isAnsweredOnce: true },
  /** Cancel an order. */
  cancelOrder: { method: 'POST', path: '/v1/orders/{id}/cancel', isAnsweredOnce: true },
  /** Reopen an expired order. */
  reopenOrder: { method: 'POST', path: '/v1/orders/{id}/reopen', isAnsweredOnce: true },
  /** Undo the mapping of an order. */
  undoMapping: { method: 'POST', path: '/v1/orders/{id}/undo', isAnsweredOnce: true },
  /** List claims, newest first. */
  listClaims: { method: 'GET', path: '/v1/claims', pagedBy: 'cursor' },
  /** Read one claim, with everybody who was asked. */
  readClaim: { method: 'GET', path: '/v1/claims/{id}' },
  /** Read what a review of kind `administrator-gone` is about. */
  readDeparture: { method: 'GET', path: '/v1/reviews/{id}/departure' },
  /** List reviews, oldest first. */
  listReviews: { method: 'GET', path: '/v1/reviews', pagedBy: 'cursor' },
  /** Read one review. */
  readReview: { method: 'GET', path: '/v1/reviews/{id}' },
  /** Decide a review, once. */
  decideReview: { method: 'POST', path: '/v1/reviews/{id}/decision', isAnsweredOnce: true },
  /** Report that an order is provisioned. */
  reportProvisioned: { method: 'POST', path: '/v1/orders/{id}/provisioned', isAnsweredOnce: true },
  /** Create or replace an organization. */
  putOrganization: { method: 'PUT', path: '/v1/organizations/{externalId}' },
  /** Remove an organization with its users. */
  removeOrganization: { method: 'DELETE', path: '/v1/organizations/{externalId}' },
  /** Read one organization. */
  readOrganization: { method: 'GET', path: '/v1/organizations/{externalId}' },
  /** List organizations by name. */
  listOrganizations: { method: 'GET', path: '/v1/organizations', pagedBy: 'cursor' },
  /** Create or replace a user. */
  putUser: { method: 'PUT', path: '/v1/organizations/{externalId}/users/{userExternalId}' },
  /** Remove a user. */
  removeUser: { method: 'DELETE', path: '/v1/organizations/{externalId}/users/{userExternalId}' },
  /** Read one user. */
  readUser: { method: 'GET', path: '/v1/organizations/{externalId}/users/{userExternalId}' },
  /** A partner organization manages a customer organization. */
  putCustomerLink: { method: 'PUT', path: '/v1/organizations/{externalId}/customers/{customerExternalId}' },
  /** A partner organization no longer manages a customer organization. */
  removeCustomerLink: { method: 'DELETE', path: '/v1/organizations/{externalId}/customers/{customerExternalId}' },
  /** Read whether a partner organization manages a customer organization. */
  readCustomerLink: { method: 'GET', path: '/v1/organizations/{externalId}/customers/{customerExternalId}' },
  /** List imports, newest first. */
  listImports: { method: 'GET', path: '/v1/imports', pagedBy: 'cursor' },
  /** How far an import is. */
  readImport: { method: 'GET', path: '/v1/imports/{id}' },
  /** Rows of an import that were refused, by line. */
  listRefusedRows: { method: 'GET', path: '/v1/imports/{id}/errors', pagedBy: 'cursor' },
  /** Report that a mail came back. */
  reportMailEvent: { method: 'POST', path: '/v1/mail-events', isHarmlessToRepeat: true },
  /** Find the organization of a company. */
  matchOrganizations: { method: 'POST', path: '/v1/matches', isHarmlessToRepeat: true },
  /** Say why an organization is proposed, or why not. */
  explainMatch: { method: 'POST', path: '/v1/matches:explain', isHarmlessToRepeat: true },
  /** List organizations that are probably the same. */
  listTwins: { method: 'GET', path: '/v1/twins', pagedBy: 'cursor' },
  /** List the searches for twins, newest first. */
  listTwinSearches: { method: 'GET', path: '/v1/twin-searches', pagedBy: 'cursor' },
  /** Say that two organizations are not the same. */
  dismissTwins: { method: 'POST', path: '/v1/twins/{id}/dismissal', isHarmlessToRepeat: true },
  /** Read the settings. */
  readSettings: { method: 'GET', path: '/v1/settings' },
  /** Change settings. */
  changeSettings: { method: 'PATCH', path: '/v1/settings' },
  /** Read the audit log, oldest first. */
  listAudit: { method: 'GET', path: '/v1/audit', pagedBy: 'cursor' },
  /** Pull events. */
  listEvents: { method: 'GET', path: '/v1/events', pagedBy: 'after' },
  /** Have events posted to an endpoint. */
  createWebhookEndpoint: { method: 'POST', path: '/v1/webhook-endpoints', isAnsweredOnce: true },
  /** List webhook endpoints, oldest first. */
  listWebhookEndpoints: { method: 'GET', path: '/v1/webhook-endpoints', pagedBy: 'cursor' },
  /** Read a webhook endpoint. */
  readWebhookEndpoint: { method: 'GET', path: '/v1/webhook-endpoints/{id}' },
  /** Change, disable or enable a webhook endpoint. */
  changeWebhookEndpoint: { method: 'PATCH', path: '/v1/webhook-endpoints/{id}' },
  /** Remove a webhook endpoint. */
  removeWebhookEndpoint: { method: 'DELETE', path: '/v1/webhook-endpoints/{id}' },
  /** Sign with a new secret. */
  rotateWebhookSecret: { method: 'POST', path: '/v1/webhook-endpoints/{id}/rotation', isAnsweredOnce: true },
  /** List the deliveries of an endpoint, newest first. */
  listDeliveries: { method: 'GET', path: '/v1/webhook-endpoints/{id}/deliveries', pagedBy: 'cursor' },
  /** Read a delivery: what is posted, and each attempt. */
  readDelivery: { method: 'GET', path: '/v1/webhook-endpoints/{id}/deliveries/{deliveryId}' },
  /** Send a test. */
  testWebhookEndpoint: { method: 'POST', path: '/v1/webhook-endpoints/{id}/test', isAnsweredOnce: true },
  /** Send a delivery again. */
  replayDelivery: { method: 'POST', path: '/v1/webhook-endpoints/{id}/deliveries/{deliveryId}/replay', isAnsweredOnce: true },
  /** Send all deliveries of a time again. */
  replayDeliveries: { method: 'POST', path: '/v1/webhook-endpoints/{id}/replay', isAnsweredOnce: true },
} as const
