// Generated from docs/openapi.json by scripts/write-docs.ts; never edited by hand.
export interface paths {
    "/v1/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List orders, newest first
         * @description Needs the scope `orders:read`.
         */
        get: operations["listOrders"];
        put?: never;
        /**
         * Take an order
         * @description Takes an order and mails its contact, at once or when it starts. The same `externalId` with the same content answers 200 with the order there is.
         *
         *     Needs the scope `orders:write`.
         */
        post: operations["receiveOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one order
         * @description Needs the scope `orders:read`.
         */
        get: operations["readOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happened to an order, by whom, on whose behalf; oldest first
         * @description Needs the scope `orders:read`.
         */
        get: operations["readTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{id}/contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Name another contact
         * @description Until the order is mapped. What the former contact had (links, sessions, claims, approvals) ends; the new contact gets a mail.
         *
         *     Needs the scope `orders:write`.
         */
        put: operations["changeContact"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{id}/invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send the invitation again
         * @description With a new link; the former ones die. Nothing that was entered is lost.
         *
         *     Needs the scope `orders:write`.
         */
        post: operations["resendInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel an order
         * @description Until the order is mapped. Repeating it changes nothing.
         *
         *     Needs the scope `orders:write`.
         */
        post: operations["cancelOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reopen an expired order
         * @description Invites the contact again, with a new mail and a new expiry clock. What was entered is still there.
         *
         *     Needs the scope `orders:write`.
         */
        post: operations["reopenOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Undo the mapping of an order
         * @description Until `mapping.undoUntil`. The subscription leaves the organization, your target is called to undo what it did, and the order returns to its contact (`in-setup`) or to a reviewer (`in-review`). Everybody who was told of the mapping is told.
         *
         *     Needs the scope `reviews`.
         */
        post: operations["undoMapping"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List claims, newest first
         * @description Needs the scope `orders:read`.
         */
        get: operations["listClaims"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one claim, with everybody who was asked
         * @description Needs the scope `orders:read`.
         */
        get: operations["readClaim"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reviews/{id}/departure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what a review of kind `administrator-gone` is about
         * @description Needs the scope `reviews`.
         */
        get: operations["readDeparture"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List reviews, oldest first
         * @description Needs the scope `reviews`.
         */
        get: operations["listReviews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reviews/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one review
         * @description Needs the scope `reviews`.
         */
        get: operations["readReview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reviews/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide a review, once
         * @description No decision makes anybody administrator of an existing organization: that stays with its own administrators.
         *
         *     Needs the scope `reviews`.
         */
        post: operations["decideReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{id}/provisioned": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report that an order is provisioned
         * @description By the target. What it reports must fit the mapping. Repeating it changes nothing.
         *
         *     Needs the scope `targets`.
         */
        post: operations["reportProvisioned"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{externalId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one organization
         * @description Needs the scope `directory:read`.
         */
        get: operations["readOrganization"];
        /**
         * Create or replace an organization
         * @description Its users and its links stay as they are.
         *
         *     Needs the scope `directory:write`.
         */
        put: operations["putOrganization"];
        post?: never;
        /**
         * Remove an organization with its users
         * @description Not while an order is mapped to it that is not final.
         *
         *     Needs the scope `directory:write`.
         */
        delete: operations["removeOrganization"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List organizations by name
         * @description `q` finds an external id, or names that begin so, whatever their case.
         *
         *     Needs the scope `directory:read`.
         */
        get: operations["listOrganizations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{externalId}/users/{userExternalId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one user
         * @description Needs the scope `directory:read`.
         */
        get: operations["readUser"];
        /**
         * Create or replace a user
         * @description Becoming an administrator this way answers a claim that waits for it.
         *
         *     Needs the scope `directory:write`.
         */
        put: operations["putUser"];
        post?: never;
        /**
         * Remove a user
         * @description Needs the scope `directory:write`.
         */
        delete: operations["removeUser"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{externalId}/customers/{customerExternalId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read whether a partner organization manages a customer organization
         * @description Needs the scope `directory:read`.
         */
        get: operations["readCustomerLink"];
        /**
         * A partner organization manages a customer organization
         * @description Needs the scope `directory:write`.
         */
        put: operations["putCustomerLink"];
        post?: never;
        /**
         * A partner organization no longer manages a customer organization
         * @description Needs the scope `directory:write`.
         */
        delete: operations["removeCustomerLink"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List imports, newest first
         * @description Needs the scope `directory:read` or `directory:write`.
         */
        get: operations["listImports"];
        put?: never;
        /**
         * Load many rows
         * @description NDJSON, `application/x-ndjson`: a row of type `organization`, `user` or `customer` on each line. CSV, `text/csv`: rows of one type, which the first row tells by naming the columns as the fields are named (`partnerExternalId` for customers, `organizationExternalId` for users, else organizations); `otherNames` and `domains` are separated by `|`, and a domain may say `acme.example:verified`. Rows are loaded while they arrive; `GET /v1/imports` shows the progress meanwhile. 202 comes when all have come, and everything that it counts is loaded. Rows that cannot be used are listed under `/errors`. Sent again with the same `Idempotency-Key`, an import that was cut off goes on after what it has loaded, and one that is done is answered without loading anything.
         *
         *     Needs the scope `directory:write`.
         */
        post: operations["importDirectory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far an import is
         * @description Needs the scope `directory:read` or `directory:write`.
         */
        get: operations["readImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{id}/errors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Rows of an import that were refused, by line
         * @description The first 10,000 of them; `refusedCount` of the import counts all.
         *
         *     Needs the scope `directory:read` or `directory:write`.
         */
        get: operations["listRefusedRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mail-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report that a mail came back
         * @description For your mail provider’s webhook, or whoever reads the mailbox of returned mails: as JSON, or the returned mail itself as `message/rfc822`. The order’s timeline tells it (`mail.bounced`); an approver who cannot be reached is replaced by the next one. A repeat changes nothing.
         *
         *     Needs the scope `orders:write`.
         */
        post: operations["reportMailEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/matches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find the organization of a company
         * @description Needs the scope `matches`.
         */
        post: operations["matchOrganizations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/matches:explain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say why an organization is proposed, or why not
         * @description Compares the organization that is named with the question, also when no stage of the match finds it.
         *
         *     Needs the scope `matches`.
         */
        post: operations["explainMatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/matches:batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find the organizations of many companies
         * @description NDJSON in and out, `application/x-ndjson`: a question on each line, and its answer on the same line of the reply. A line that cannot be used is answered with an `error`.
         *
         *     Needs the scope `matches`.
         */
        post: operations["matchManyOrganizations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/twins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List organizations that are probably the same
         * @description Most probable first, as the searches of `berth directory twins` found them. Dismissed pairs are left out.
         *
         *     Needs the scope `directory:read`.
         */
        get: operations["listTwins"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/twin-searches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the searches for twins, newest first
         * @description Needs the scope `directory:read`.
         */
        get: operations["listTwinSearches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/twins/{id}/dismissal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that two organizations are not the same
         * @description No search shows the pair again. A repeat changes nothing: the first reason stays.
         *
         *     Needs the scope `directory:write` or `reviews`.
         */
        post: operations["dismissTwins"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the settings
         * @description The `ETag` goes with a change as `If-Match`, so that nobody overwrites what another has changed.
         *
         *     Needs the scope `admin`.
         */
        get: operations["readSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change settings
         * @description All of them or none. `null` sets the default again; what is not named stays. They hold at once here, and within a second at other processes; what has begun keeps what it was told (a mapping its `undoUntil`, an order its `expiresAt`).
         *
         *     Needs the scope `admin`.
         */
        patch: operations["changeSettings"];
        trace?: never;
    };
    "/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the audit log, oldest first
         * @description Needs the scope `admin`.
         */
        get: operations["listAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Pull events
         * @description In an order in which nothing is missed: whoever has read up to a cursor never finds a new event before it. Keep the `cursor` of the last event, and ask again with it as `after`. Events of one order come in their sequence.
         *
         *     Needs the scope `events`.
         */
        get: operations["listEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-endpoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List webhook endpoints, oldest first
         * @description Needs the scope `events`.
         */
        get: operations["listWebhookEndpoints"];
        put?: never;
        /**
         * Have events posted to an endpoint
         * @description It is told of what happens from now on. Keep its secret: it is shown in this reply and never again.
         *
         *     Needs the scope `events`.
         */
        post: operations["createWebhookEndpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-endpoints/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a webhook endpoint
         * @description The `ETag` goes with a change as `If-Match`.
         *
         *     Needs the scope `events`.
         */
        get: operations["readWebhookEndpoint"];
        put?: never;
        post?: never;
        /**
         * Remove a webhook endpoint
         * @description Nothing more is sent to it; what waited is dropped.
         *
         *     Needs the scope `events`.
         */
        delete: operations["removeWebhookEndpoint"];
        options?: never;
        head?: never;
        /**
         * Change, disable or enable a webhook endpoint
         * @description What is not named stays. What waits for a disabled endpoint is sent when it is enabled again; of what happens meanwhile it is told nothing: pull that from `GET /v1/events`.
         *
         *     Needs the scope `events`.
         */
        patch: operations["changeWebhookEndpoint"];
        trace?: never;
    };
    "/v1/webhook-endpoints/{id}/rotation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign with a new secret
         * @description The secret before signs as well for some hours: there are two signatures meanwhile, and a receiver accepts either. Keep the new one: it is shown in this reply and never again.
         *
         *     Needs the scope `events`.
         */
        post: operations["rotateWebhookSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-endpoints/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the deliveries of an endpoint, newest first
         * @description Needs the scope `events`.
         */
        get: operations["listDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-endpoints/{id}/deliveries/{deliveryId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a delivery: what is posted, and each attempt
         * @description Needs the scope `events`.
         */
        get: operations["readDelivery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-endpoints/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a test
         * @description An event `webhook.test`, about no order; tried again like every other.
         *
         *     Needs the scope `events`.
         */
        post: operations["testWebhookEndpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-endpoints/{id}/deliveries/{deliveryId}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a delivery again
         * @description With the same `webhook-id`, and all attempts anew.
         *
         *     Needs the scope `events`.
         */
        post: operations["replayDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-endpoints/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send all deliveries of a time again
         * @description Those that are not on their way already: delivered, given up or dropped.
         *
         *     Needs the scope `events`.
         */
        post: operations["replayDeliveries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** AuditEntry */
        AuditEntry: {
            sequence: number;
            /**
             * Format: date-time
             * @example 2026-03-04T09:00:00.000Z
             */
            at: string;
            kind: string;
            actor: {
                kind: string;
                id: string | null;
            };
            facts: {
                [key: string]: unknown;
            };
        };
        /** AuditList */
        AuditList: {
            items: components["schemas"]["AuditEntry"][];
            nextCursor: string | null;
        };
        /** Candidate */
        Candidate: {
            organization: {
                id: string;
                externalId: string | null;
                name: string;
                /** @enum {unknown} */
                kind: "customer" | "partner";
                /** @enum {unknown} */
                origin: "trial-online" | "purchase-online" | "partner" | "direct";
                createdAt: string | null;
                userCount: number;
                activeSubscriptions: number;
                lastActiveAt: string | null;
                domains: string[];
                managedCustomers: number;
            };
            /** @enum {unknown} */
            rule: "administrator-email" | "member-email" | "first-five" | "beyond";
            /** @description How probable it is that this organization is meant. */
            score: number;
            isProbablyUnused: boolean;
            evidence: {
                code: string;
                text: string;
                /** @description Log-odds: above 0 speaks for it. */
                weight: number;
            }[];
        };
        /** Claim */
        Claim: {
            id: string;
            orderId: string;
            /** @enum {unknown} */
            kind: "administrator" | "confirmation" | "acceptance" | "partner-link";
            /** @enum {unknown} */
            state: "open" | "approved" | "refused" | "disputed" | "expired" | "withdrawn" | "unanswerable";
            organizationId: string;
            partnerOrganizationId: string | null;
            /** @description The entered administrator’s address it is about; for `partner-link`, the contact’s. */
            address: string;
            reason: string | null;
            /**
             * Format: date-time
             * @example 2026-03-04T09:00:00.000Z
             */
            openedAt: string;
            /**
             * Format: date-time
             * @example 2026-03-04T09:00:00.000Z
             */
            expiresAt: string;
            answeredAt: string | null;
        };
        /** ClaimList */
        ClaimList: {
            items: components["schemas"]["Claim"][];
            nextCursor: string | null;
        };
        /** ClaimWithApprovers */
        ClaimWithApprovers: {
            id: string;
            orderId: string;
            /** @enum {unknown} */
            kind: "administrator" | "confirmation" | "acceptance" | "partner-link";
            /** @enum {unknown} */
            state: "open" | "approved" | "refused" | "disputed" | "expired" | "withdrawn" | "unanswerable";
            organizationId: string;
            partnerOrganizationId: string | null;
            /** @description The entered administrator’s address it is about; for `partner-link`, the contact’s. */
            address: string;
            reason: string | null;
            /**
             * Format: date-time
             * @example 2026-03-04T09:00:00.000Z
             */
            openedAt: string;
            /**
             * Format: date-time
             * @example 2026-03-04T09:00:00.000Z
             */
            expiresAt: string;
            answeredAt: string | null;
            approvers: {
                email: string;
                wave: number;
                /** @enum {unknown} */
                state: "asked" | "answered" | "dropped-out" | "bounced";
            }[];
        };
        /** CustomerLink */
        CustomerLink: {
            partnerExternalId: string;
            customerExternalId: string;
            endsAt: string | null;
        };
        /** Decision */
        Decision: {
            /** @enum {unknown} */
            decision: "map" | "send-back" | "new-organization" | "cancel" | "undo" | "dismiss" | "approve-administrator";
            /**
             * Format: uuid
             * @description With `map`: the organization to map to.
             */
            organizationId?: string;
            /** @description Why, in the reviewer’s words. */
            reason: string;
        };
        /** Delivery */
        Delivery: {
            id: string;
            endpointId: string;
            eventId: string | null;
            /** @enum {unknown} */
            state: "pending" | "delivered" | "failed" | "dropped";
            /** @description Begun since it was made or replayed; ten at most. */
            attempts: number;
            nextAttemptAt: string | null;
            /**
             * Format: date-time
             * @example 2026-03-04T09:00:00.000Z
             */
            createdAt: string;
            finishedAt: string | null;
            lastStatus: number | null;
            lastFailure: string | null;
        };
        /** DeliveryList */
        DeliveryList: {
            items: components["schemas"]["Delivery"][];
            nextCursor: string | null;
        };
        /** DeliveryStory */
        DeliveryStory: {
            id: string;
            endpointId: string;
            eventId: string | null;
            /** @enum {unknown} */
            state: "pending" | "delivered" | "failed" | "dropped";
            /** @description Begun since it was made or replayed; ten at most. */
            attempts: number;
            nextAttemptAt: string | null;
            /**
             * Format: date-time
             * @example 2026-03-04T09:00:00.000Z
             */
            createdAt: string;
            finishedAt: string | null;
            lastStatus: number | null;
            lastFailure: string | null;
            /** @description What is posted, byte for byte. */
            body: string;
            history: {
                /**
                 * Format: date-time
                 * @example 2026-03-04T09:00:00.000Z
                 */
                at: string;
                milliseconds: number;
                status: number | null;
                failure: string | null;
            }[];
        };
        /** Departure */
        Departure: {
            id: string;
            orderId: string;
            claimId: string;
            organizationId: string;
            /** @description Who would become administrator. */
            address: string;
            askedBy: string;
            /** @enum {unknown} */
            state: "proving" | "objection" | "deciding" | "confirming" | "approved" | "objected" | "answered" | "lapsed" | "stopped";
            domain: string | null;
            /**
             * Format: date-time
             * @example 2026-03-04T09:00:00.000Z
             */
            begunAt: string;
            check: {
                /**
                 * Format: date-time
                 * @example 2026-03-04T09:00:00.000Z
                 */
                at: string;
                /** @enum {unknown} */
                outcome: "proved" | "other-records" | "no-record" | "no-answer" | "not-alone";
                seen: string[];
            } | null;
            provedAt: string | null;
            /** @description How many administrators on record were told. */
            noticedCount: number;
            objectionUntil: string | null;
            decision: {
                by: string;
                reason: string;
                /**
                 * Format: date-time
                 * @example 2026-03-04T09:00:00.000Z
                 */
                at: string;
            } | null;
            confirmation: {
                by: string;
                reason: string;
                /**
                 * Format: date-time
                 * @example 2026-03-04T09:00:00.000Z
                 */
                at: string;
            } | null;
            endedAt: string | null;
        };
        /** Dismissal */
        Dismissal: {
            /** @description Why they are not the same. */
            reason: string;
        };
        /** Event */
        Event: {
            /** @description The `webhook-id` of its deliveries: the same for ever. */
            id: string;
            /** @description Ask for what comes after it with `after`. */
            cursor: string;
            /** @enum {unknown} */
            type: "order.received" | "order.invited" | "order.started" | "order.awaiting-approval" | "order.in-review" | "order.mapped" | "order.provisioned" | "order.expired" | "order.cancelled" | "order.reopened" | "order.returned-to-setup" | "order.undone" | "run.started" | "run.failed" | "mail.bounced" | "contact.changed" | "claim.opened" | "claim.approved" | "claim.refused" | "claim.disputed" | "claim.expired" | "claim.withdrawn";
            /**
             * Format: date-time
             * @example 2026-03-04T09:00:00.000Z
             */
            timestamp: string;
            /** @description Beside these, ids and codes of what it is about (`claimId`, `kind`, …). */
            data: {
                orderId: string;
                orderExternalId: string;
                /** @enum {unknown} */
                orderState: "scheduled" | "invited" | "in-setup" | "awaiting-approval" | "in-review" | "mapped" | "provisioned" | "expired" | "cancelled";
                /** @description Counts the order’s events from 1, without a gap. */
                sequence: number;
            } & {
                [key: string]: string | number | boolean | null;
            };
        };
        /** EventList */
        EventList: {
            items: components["schemas"]["Event"][];
            nextCursor: string | null;
        };
        /** Explanation */
        Explanation: {
            /** @enum {unknown} */
            outcome: "administrator-email" | "member-email" | "candidates" | "none";
            candidate: components["schemas"]["Candidate"];
            /** @description What the score is made of, in log-odds; none where the address decides. */
            terms: {
                term: string;
                weight: number;
            }[];
            place: number | null;
            foundBy: ("exact-address" | "first-five" | "domain" | "name-keys" | "last-resort") | null;
            whyNot: {
                /** @enum {unknown} */
                code: "other-kind" | "address-decides" | "literal-rules-only" | "not-found" | "too-improbable" | "list-is-full";
                text: string;
            } | null;
        };
        /**
         * ExplanationRequest
         * @description With one of `organizationId` and `organizationExternalId`.
         */
        ExplanationRequest: {
            companyName: string;
            /**
             * Format: email
             * @example eva@acme.example
             */
            administratorEmail: string;
            /** @enum {unknown} */
            kind: "customer" | "partner";
            /** Format: uuid */
            organizationId?: string;
            organizationExternalId?: string;
        };
        /** Import */
        Import: {
            id: string;
            /** @enum {unknown} */
            state: "running" | "done" | "interrupted";
            /** @enum {unknown} */
            format: "ndjson" | "csv";
            /**
             * Format: date-time
             * @example 2026-03-04T09:00:00.000Z
             */
            startedAt: string;
            /**
             * Format: date-time
             * @example 2026-03-04T09:00:00.000Z
             */
            progressAt: string;
            finishedAt: string | null;
            byteCount: number;
            rowCount: number;
            loadedCount: number;
            refusedCount: number;
        };
        /** ImportList */
        ImportList: {
            items: components["schemas"]["Import"][];
            nextCursor: string | null;
        };
        /** MadeWebhookEndpoint */
        MadeWebhookEndpoint: {
            id: string;
            /** @description Where events are posted; `https` only. */
            url: string;
            /** @description What it is for. */
            description: string;
            types: ("order.received" | "order.invited" | "order.started" | "order.awaiting-approval" | "order.in-review" | "order.mapped" | "order.provisioned" | "order.expired" | "order.cancelled" | "order.reopened" | "order.returned-to-setup" | "order.undone" | "run.started" | "run.failed" | "mail.bounced" | "contact.changed" | "claim.opened" | "claim.approved" | "claim.refused" | "claim.disputed" | "claim.expired" | "claim.withdrawn")[] | null;
            /** @enum {unknown} */
            format: "standard" | "cloudevents";
            /**
             * Format: date-time
             * @example 2026-03-04T09:00:00.000Z
             */
            createdAt: string;
            /** @description Nothing is sent while it is. */
            isDisabled: boolean;
            disabledAt: string | null;
            disabledBecause: ("by-hand" | "gone") | null;
            formerSecretUntil: string | null;
            /** @description Signs what is posted: `whsec_` and base64, as Standard Webhooks has it. Shown once. */
            secret: string;
        };
        /** MailEvent */
        MailEvent: {
            /** @enum {unknown} */
            event: "bounced";
            /** @description The `Message-ID` of the mail, with or without its angle brackets. */
            messageId?: string;
            /**
             * Format: uuid
             * @description The mail’s id instead, where you know it from elsewhere.
             */
            mailId?: string;
            /** @description What the other mail server said. */
            reason?: string;
        };
        /** MailEventReply */
        MailEventReply: {
            /** @description False: no mail of ours, no final failure, or it had come back already. */
            isTaken: boolean;
        };
        /** Match */
        Match: {
            /** @enum {unknown} */
            outcome: "administrator-email" | "member-email" | "candidates" | "none";
            /** @description Best first. */
            candidates: components["schemas"]["Candidate"][];
        };
        /** MatchQuestion */
        MatchQuestion: {
            companyName: string;
            /**
             * Format: email
             * @example eva@acme.example
             */
            administratorEmail: string;
            /** @enum {unknown} */
            kind: "customer" | "partner";
            /** @default 10 */
            limit?: number;
        };
        /** NewContact */
        NewContact: {
            /** @enum {unknown} */
            kind: "customer" | "partner";
            /**
             * Format: email
             * @example eva@acme.example
             */
            email: string;
            name?: string | null;
            /** @enum {unknown} */
            language?: "en" | "sv";
        };
        /** NewCustomerLink */
        NewCustomerLink: {
            endsAt?: string | null;
        };
        /** NewOrder */
        NewOrder: {
            /** @description The id in the vendor’s own system. */
            externalId: string;
            lines: {
                /** @description The id in the vendor’s own system. */
                externalId: string;
                sku: string;
                name: string;
                quantity: number;
            }[];
            contact: components["schemas"]["NewContact"];
            company?: {
                name?: string | null;
                country?: string | null;
            } | null;
            partnerOrganizationExternalId?: string | null;
            startsAt?: string | null;
        };
        /** NewOrganization */
        NewOrganization: {
            name: string;
            /** @enum {unknown} */
            kind: "customer" | "partner";
            /** @enum {unknown} */
            origin?: "trial-online" | "purchase-online" | "partner" | "direct";
            otherNames?: string[];
            country?: string | null;
            createdAt?: string | null;
            lastActiveAt?: string | null;
            activeSubscriptions?: number;
            domains?: {
                /** @example acme.example */
                name: string;
                /** @enum {unknown} */
                status?: "verified" | "unverified";
            }[];
            /** @description From a directory that cannot send users: how many there are at each host. */
            userDomains?: {
                /** @example acme.example */
                name: string;
                userCount: number;
            }[];
        };
        /** NewUser */
        NewUser: {
            /**
             * Format: email
             * @example eva@acme.example
             */
            email: string;
            /** @enum {unknown} */
            role: "administrator" | "member";
            lastActiveAt?: string | null;
        };
        /** NewWebhookEndpoint */
        NewWebhookEndpoint: {
            /** @description Where events are posted; `https` only. */
            url: string;
            /** @description What it is for. */
            description?: string;
            types?: ("order.received" | "order.invited" | "order.started" | "order.awaiting-approval" | "order.in-review" | "order.mapped" | "order.provisioned" | "order.expired" | "order.cancelled" | "order.reopened" | "order.returned-to-setup" | "order.undone" | "run.started" | "run.failed" | "mail.bounced" | "contact.changed" | "claim.opened" | "claim.approved" | "claim.refused" | "claim.disputed" | "claim.expired" | "claim.withdrawn")[] | null;
            /** @enum {unknown} */
            format?: "standard" | "cloudevents";
        };
        /** Order */
        Order: {
            id: string;
            externalId: string;
            lines: {
                /** @description The id in the vendor’s own system. */
                externalId: string;
                sku: string;
                name: string;
                quantity: number;
            }[];
            contact: {
                /** @enum {unknown} */
                kind: "customer" | "partner";
                email: string;
                name: string | null;
                /** @enum {unknown} */
                language: "en" | "sv";
            };
            /** @description The newest mail to the contact came back; the timeline tells why. */
            isContactUnreachable: boolean;
            company: {
                name: string | null;
                country: string | null;
            };
            partnerOrganizationExternalId: string | null;
            startsAt: string | null;
            /** @enum {unknown} */
            state: "scheduled" | "invited" | "in-setup" | "awaiting-approval" | "in-review" | "mapped" | "provisioned" | "expired" | "cancelled";
            /**
             * Format: date-time
             * @example 2026-03-04T09:00:00.000Z
             */
            stateSince: string;
            /** @enum {unknown} */
            nextActor: "contact" | "approver" | "reviewer" | "target" | "nobody";
            expiresAt: string | null;
            /**
             * Format: date-time
             * @example 2026-03-04T09:00:00.000Z
             */
            createdAt: string;
            intent: ("customer-own" | "partner-for-customer" | "partner-own") | null;
            mapping: {
                organizationId: string;
                organizationExternalId: string | null;
                /** @description The organization is made for this order. */
                isNew: boolean;
                /** @enum {unknown} */
                rule: "administrator-email" | "member-email" | "first-five" | "beyond" | "new-organization" | "reviewer";
                /**
                 * Format: date-time
                 * @example 2026-03-04T09:00:00.000Z
                 */
                mappedAt: string;
                /**
                 * Format: date-time
                 * @example 2026-03-04T09:00:00.000Z
                 */
                undoUntil: string;
            } | null;
            claims: {
                id: string;
                /** @enum {unknown} */
                kind: "administrator" | "confirmation" | "acceptance" | "partner-link";
                /** @enum {unknown} */
                state: "open" | "approved" | "refused" | "disputed" | "expired" | "withdrawn" | "unanswerable";
                /**
                 * Format: date-time
                 * @example 2026-03-04T09:00:00.000Z
                 */
                openedAt: string;
                answeredAt: string | null;
            }[];
            run: {
                /** @enum {unknown} */
                state: "running" | "done" | "failed";
                steps: {
                    /** @enum {unknown} */
                    name: "create-organization" | "create-partner-organization" | "attach-subscription" | "add-administrator" | "link-partner" | "undo-create-organization" | "undo-create-partner-organization" | "undo-attach-subscription" | "undo-add-administrator" | "undo-link-partner";
                    /** @enum {unknown} */
                    state: "pending" | "waiting" | "done" | "failed" | "undone";
                    attempts: number;
                    lastFailure: string | null;
                }[];
            } | null;
        };
        /** OrderList */
        OrderList: {
            items: components["schemas"]["Order"][];
            nextCursor: string | null;
        };
        /** Organization */
        Organization: {
            id: string;
            externalId: string | null;
            name: string;
            /** @enum {unknown} */
            kind: "customer" | "partner";
            /** @enum {unknown} */
            origin: "trial-online" | "purchase-online" | "partner" | "direct";
            otherNames: string[];
            country: string | null;
            createdAt: string | null;
            lastActiveAt: string | null;
            activeSubscriptions: number;
            userCount: number;
            managedCustomers: number;
            /** @description The domains that the directory lists. */
            domains: {
                name: string;
                /** @enum {unknown} */
                status: "verified" | "unverified";
            }[];
            /** @description Hosts of users’ addresses, counted or as stated. */
            userDomains: {
                name: string;
                userCount: number;
            }[];
        };
        /** OrganizationList */
        OrganizationList: {
            items: components["schemas"]["Organization"][];
            nextCursor: string | null;
        };
        /** Problem */
        Problem: {
            /**
             * Format: uri
             * @description A page that explains this code, on this service.
             */
            type: string;
            /** @description Stable; programs decide by this. */
            code: string;
            title: string;
            status: number;
            /** @description What is wrong in this request, for people. */
            detail: string;
            /** @description Names this request in the log. */
            instance: string;
            /** @description What the code speaks of, for programs. */
            facts?: {
                [key: string]: string | number | boolean | null;
            };
            errors?: {
                /** @description JSON Pointer to the field, as a URI fragment. */
                pointer: string;
                detail: string;
            }[];
        };
        /** ProvisionedReport */
        ProvisionedReport: {
            /** @description The id in the vendor’s own system. */
            organizationExternalId: string;
            subscriptionExternalId?: string | null;
            partnerOrganizationExternalId?: string | null;
            run?: number | null;
        };
        /** RefusedRow */
        RefusedRow: {
            line: number;
            reason: string;
        };
        /** RefusedRowList */
        RefusedRowList: {
            items: components["schemas"]["RefusedRow"][];
            nextCursor: string | null;
        };
        /** Replay */
        Replay: {
            /** @description How many are sent again. */
            replayed: number;
        };
        /**
         * ReplayRange
         * @description When the deliveries were made.
         */
        ReplayRange: {
            /**
             * Format: date-time
             * @example 2026-03-04T09:00:00.000Z
             */
            from: string;
            /**
             * Format: date-time
             * @example 2026-03-04T09:00:00.000Z
             */
            until: string;
        };
        /** Review */
        Review: {
            id: string;
            orderId: string;
            /** @enum {unknown} */
            kind: "not-sure" | "match-wrong" | "too-many-matches" | "too-many-claims" | "claim-disputed" | "undone" | "new-despite-match" | "claim-unanswerable" | "partner-unclear" | "run-failed" | "administrator-gone";
            reason: string | null;
            /**
             * Format: date-time
             * @example 2026-03-04T09:00:00.000Z
             */
            openedAt: string;
            decidedAt: string | null;
            decision: ("map" | "send-back" | "new-organization" | "cancel" | "undo" | "dismiss" | "approve-administrator") | null;
            decisionReason: string | null;
            decidedBy: string | null;
        };
        /** ReviewList */
        ReviewList: {
            items: components["schemas"]["Review"][];
            nextCursor: string | null;
        };
        /** SecretRotation */
        SecretRotation: {
            /**
             * @description How long the secret before signs as well.
             * @default 24
             */
            formerHours?: number;
        };
        /** SettingChanges */
        SettingChanges: {
            /** @description Your name, as people read it in mails and pages. Allowed: a line of 1 to 60 characters. */
            vendorName?: string | null;
            /** @description How people reach you without a link from a mail. Allowed: a line of 1 to 100 characters. */
            vendorSupport?: string | null;
            /** @description Days after the invitation on which a contact who has not begun is reminded. Allowed: a list of at most 5 whole numbers from 1 to 60, ascending. */
            invitationReminderDays?: number[] | null;
            /** @description Days without a start after which reviewers are told. Allowed: a whole number from 1 to 60. */
            silentContactNoticeDays?: number | null;
            /** @description Where your reviewers get notices, such as of contacts who do not begin; empty for nowhere. Allowed: an e-mail address, or empty. */
            reviewerEmail?: string | null;
            /** @description Days that a contact has for the setup. The clock stops while an order is parked or in review. Allowed: a whole number from 1 to 365. */
            orderExpiryDays?: number | null;
            /** @description Days after a question on which those who have not answered are reminded. Allowed: a list of at most 5 whole numbers from 1 to 60, ascending. */
            claimReminderDays?: number[] | null;
            /** @description Days after which a question that nobody answered expires. Allowed: a whole number from 1 to 90. */
            claimExpiryDays?: number | null;
            /** @description Hours for which a mapping can be undone. Mappings that are there keep theirs. Allowed: a whole number from 0 to 720. */
            undoHours?: number | null;
            /** @description Days for which the TXT record of a domain is waited for, when no administrator answers. Allowed: a whole number from 1 to 60. */
            domainProofDays?: number | null;
            /** @description Days in which every administrator on record can object before reviewers let somebody in. Allowed: a whole number from 7 to 60. */
            objectionDays?: number | null;
            /** @description Days that the two reviewers have after that; then the order returns to its contact. Allowed: a whole number from 1 to 90. */
            departureDecisionDays?: number | null;
            /** @description Who is a user of one organization does not become administrator of a new one. Allowed: true or false. */
            isOneOrganizationPerUser?: boolean | null;
            /** @description Organizations are also found by other spellings, words and domains; else by the literal rules alone. Allowed: true or false. */
            isMatchingBeyondLiteral?: boolean | null;
            /** @description Partners see all facts of every candidate; else sizes in bands. Allowed: true or false. */
            doPartnersSeeFullFacts?: boolean | null;
            /** @description Whether the order of a partner for an existing customer waits for its administrators: never, where it has 100 users or a verified domain, or always. Allowed: one of continue, consent-above-threshold, consent-always. */
            partnerMapping?: ("continue" | "consent-above-threshold" | "consent-always") | null;
            /** @description Searches for an organization in one setup; then a reviewer decides. Allowed: a whole number from 1 to 20. */
            matchesPerSetup?: number | null;
            /** @description The answer to a search in the wizard takes at least so long, so that its time tells nothing. Allowed: a whole number from 0 to 5000. */
            leastMatchMilliseconds?: number | null;
        };
        /** Settings */
        Settings: {
            settings: {
                /** @description Your name, as people read it in mails and pages. Allowed: a line of 1 to 60 characters. */
                vendorName: string;
                /** @description How people reach you without a link from a mail. Allowed: a line of 1 to 100 characters. */
                vendorSupport: string;
                /** @description Days after the invitation on which a contact who has not begun is reminded. Allowed: a list of at most 5 whole numbers from 1 to 60, ascending. */
                invitationReminderDays: number[];
                /** @description Days without a start after which reviewers are told. Allowed: a whole number from 1 to 60. */
                silentContactNoticeDays: number;
                /** @description Where your reviewers get notices, such as of contacts who do not begin; empty for nowhere. Allowed: an e-mail address, or empty. */
                reviewerEmail: string;
                /** @description Days that a contact has for the setup. The clock stops while an order is parked or in review. Allowed: a whole number from 1 to 365. */
                orderExpiryDays: number;
                /** @description Days after a question on which those who have not answered are reminded. Allowed: a list of at most 5 whole numbers from 1 to 60, ascending. */
                claimReminderDays: number[];
                /** @description Days after which a question that nobody answered expires. Allowed: a whole number from 1 to 90. */
                claimExpiryDays: number;
                /** @description Hours for which a mapping can be undone. Mappings that are there keep theirs. Allowed: a whole number from 0 to 720. */
                undoHours: number;
                /** @description Days for which the TXT record of a domain is waited for, when no administrator answers. Allowed: a whole number from 1 to 60. */
                domainProofDays: number;
                /** @description Days in which every administrator on record can object before reviewers let somebody in. Allowed: a whole number from 7 to 60. */
                objectionDays: number;
                /** @description Days that the two reviewers have after that; then the order returns to its contact. Allowed: a whole number from 1 to 90. */
                departureDecisionDays: number;
                /** @description Who is a user of one organization does not become administrator of a new one. Allowed: true or false. */
                isOneOrganizationPerUser: boolean;
                /** @description Organizations are also found by other spellings, words and domains; else by the literal rules alone. Allowed: true or false. */
                isMatchingBeyondLiteral: boolean;
                /** @description Partners see all facts of every candidate; else sizes in bands. Allowed: true or false. */
                doPartnersSeeFullFacts: boolean;
                /**
                 * @description Whether the order of a partner for an existing customer waits for its administrators: never, where it has 100 users or a verified domain, or always. Allowed: one of continue, consent-above-threshold, consent-always.
                 * @enum {unknown}
                 */
                partnerMapping: "continue" | "consent-above-threshold" | "consent-always";
                /** @description Searches for an organization in one setup; then a reviewer decides. Allowed: a whole number from 1 to 20. */
                matchesPerSetup: number;
                /** @description The answer to a search in the wizard takes at least so long, so that its time tells nothing. Allowed: a whole number from 0 to 5000. */
                leastMatchMilliseconds: number;
            };
            changed: ("vendorName" | "vendorSupport" | "invitationReminderDays" | "silentContactNoticeDays" | "reviewerEmail" | "orderExpiryDays" | "claimReminderDays" | "claimExpiryDays" | "undoHours" | "domainProofDays" | "objectionDays" | "departureDecisionDays" | "isOneOrganizationPerUser" | "isMatchingBeyondLiteral" | "doPartnersSeeFullFacts" | "partnerMapping" | "matchesPerSetup" | "leastMatchMilliseconds")[];
        };
        /** Timeline */
        Timeline: {
            items: components["schemas"]["TimelineEntry"][];
            nextCursor: string | null;
        };
        /** TimelineEntry */
        TimelineEntry: {
            /** @description Counts from 1 without a gap. */
            sequence: number;
            /**
             * Format: date-time
             * @example 2026-03-04T09:00:00.000Z
             */
            at: string;
            /** @example order.received */
            kind: string;
            actor: {
                /** @enum {unknown} */
                kind: "api-key" | "contact" | "approver" | "reviewer" | "operator" | "directory" | "target" | "system";
                id: string | null;
            };
            onBehalfOf: string | null;
            facts: {
                [key: string]: string | number | boolean | null;
            };
        };
        /** TwinSearch */
        TwinSearch: {
            id: string;
            /** @enum {unknown} */
            state: "running" | "done" | "interrupted";
            /**
             * Format: date-time
             * @example 2026-03-04T09:00:00.000Z
             */
            startedAt: string;
            /**
             * Format: date-time
             * @example 2026-03-04T09:00:00.000Z
             */
            progressAt: string;
            finishedAt: string | null;
            organizationCount: number;
            pairCount: number;
            foundCount: number;
        };
        /** TwinSearchList */
        TwinSearchList: {
            items: components["schemas"]["TwinSearch"][];
            nextCursor: string | null;
        };
        /** Twins */
        Twins: {
            id: string;
            organizations: {
                id: string;
                externalId: string | null;
                name: string;
                /** @enum {unknown} */
                kind: "customer" | "partner";
                /** @enum {unknown} */
                origin: "trial-online" | "purchase-online" | "partner" | "direct";
                createdAt: string | null;
                userCount: number;
                activeSubscriptions: number;
                lastActiveAt: string | null;
                domains: string[];
                managedCustomers: number;
            }[];
            /** @description How probable it is that both are the same. */
            score: number;
            evidence: {
                code: string;
                text: string;
                /** @description Log-odds: above 0 speaks for it. */
                weight: number;
            }[];
            /**
             * Format: date-time
             * @example 2026-03-04T09:00:00.000Z
             */
            foundAt: string;
            dismissedAt: string | null;
            dismissedReason: string | null;
            dismissedBy: string | null;
        };
        /** TwinsList */
        TwinsList: {
            items: components["schemas"]["Twins"][];
            nextCursor: string | null;
        };
        /** Undo */
        Undo: {
            /**
             * @description To its contact, who chooses again (so unless said otherwise), or to a reviewer.
             * @enum {unknown}
             */
            to?: "in-setup" | "in-review";
            /** @description Why, in the reviewer’s words. The contact reads it. */
            reason: string;
        };
        /** User */
        User: {
            externalId: string | null;
            email: string;
            /** @enum {unknown} */
            role: "administrator" | "member";
            lastActiveAt: string | null;
        };
        /** WebhookEndpoint */
        WebhookEndpoint: {
            id: string;
            /** @description Where events are posted; `https` only. */
            url: string;
            /** @description What it is for. */
            description: string;
            types: ("order.received" | "order.invited" | "order.started" | "order.awaiting-approval" | "order.in-review" | "order.mapped" | "order.provisioned" | "order.expired" | "order.cancelled" | "order.reopened" | "order.returned-to-setup" | "order.undone" | "run.started" | "run.failed" | "mail.bounced" | "contact.changed" | "claim.opened" | "claim.approved" | "claim.refused" | "claim.disputed" | "claim.expired" | "claim.withdrawn")[] | null;
            /** @enum {unknown} */
            format: "standard" | "cloudevents";
            /**
             * Format: date-time
             * @example 2026-03-04T09:00:00.000Z
             */
            createdAt: string;
            /** @description Nothing is sent while it is. */
            isDisabled: boolean;
            disabledAt: string | null;
            disabledBecause: ("by-hand" | "gone") | null;
            formerSecretUntil: string | null;
        };
        /** WebhookEndpointChanges */
        WebhookEndpointChanges: {
            /** @description Where events are posted; `https` only. */
            url?: string;
            /** @description What it is for. */
            description?: string;
            types?: ("order.received" | "order.invited" | "order.started" | "order.awaiting-approval" | "order.in-review" | "order.mapped" | "order.provisioned" | "order.expired" | "order.cancelled" | "order.reopened" | "order.returned-to-setup" | "order.undone" | "run.started" | "run.failed" | "mail.bounced" | "contact.changed" | "claim.opened" | "claim.approved" | "claim.refused" | "claim.disputed" | "claim.expired" | "claim.withdrawn")[] | null;
            /** @enum {unknown} */
            format?: "standard" | "cloudevents";
            isDisabled?: boolean;
        };
        /** WebhookEndpointList */
        WebhookEndpointList: {
            items: components["schemas"]["WebhookEndpoint"][];
            nextCursor: string | null;
        };
        /** WebhookSecret */
        WebhookSecret: {
            /** @description Signs what is posted: `whsec_` and base64, as Standard Webhooks has it. Shown once. */
            secret: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listOrders: {
        parameters: {
            query?: {
                /** @description How many entries at most. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Only those in this state. */
                state?: "scheduled" | "invited" | "in-setup" | "awaiting-approval" | "in-review" | "mapped" | "provisioned" | "expired" | "cancelled";
                /**
                 * @description Only those whose contact has this address.
                 * @example eva@acme.example
                 */
                contact?: string;
                /** @description Only those that are mapped to this organization, by the id that Berth gave it. */
                organizationId?: string;
                /** @description An external id, an address, or part of a name. */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OrderList. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderList"];
                };
            };
            /** @description `malformed-request`: The request is not well formed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api-key-refused`: An API key is required. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something went wrong in Berth. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Berth cannot reach its database. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    receiveOrder: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat safe: the same key with the same body gets the first reply again, with `Idempotent-Replayed: true`. Kept for at least 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "externalId": "SO-4711",
                 *       "lines": [
                 *         {
                 *           "externalId": "1",
                 *           "sku": "COLLAB-PRO",
                 *           "name": "Collaboration Pro",
                 *           "quantity": 250
                 *         }
                 *       ],
                 *       "contact": {
                 *         "kind": "customer",
                 *         "email": "eva@acme.example",
                 *         "name": "Eva Berg",
                 *         "language": "sv"
                 *       },
                 *       "company": {
                 *         "name": "Acme AB",
                 *         "country": "SE"
                 *       },
                 *       "partnerOrganizationExternalId": null,
                 *       "startsAt": null
                 *     }
                 */
                "application/json": components["schemas"]["NewOrder"];
            };
        };
        responses: {
            /** @description Order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            /** @description Order. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            /**
             * @description `malformed-request`: The request is not well formed.
             *
             *     `malformed-json`: The body is not JSON.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api-key-refused`: An API key is required. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `order-differs`: An order with this external id is there already, and differs.
             *
             *     `idempotency-key-running`: The first request with this Idempotency-Key is still running.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `content-type-refused`: This content type is not understood here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `invalid-value`: A value cannot be used.
             *
             *     `idempotency-key-reused`: The Idempotency-Key was used for something else.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something went wrong in Berth. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Berth cannot reach its database. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The order’s id, or `external:` and its external id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            /** @description `malformed-request`: The request is not well formed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api-key-refused`: An API key is required. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `order-not-found`: There is no such order. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something went wrong in Berth. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Berth cannot reach its database. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readTimeline: {
        parameters: {
            query?: {
                /** @description How many entries at most. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description The order’s id, or `external:` and its external id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Timeline. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Timeline"];
                };
            };
            /** @description `malformed-request`: The request is not well formed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api-key-refused`: An API key is required. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `order-not-found`: There is no such order. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something went wrong in Berth. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Berth cannot reach its database. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeContact: {
        parameters: {
            query?: never;
            header?: {
                /** @description An `ETag` that a read gave: the change is made only if nobody has changed it since. `*`: only if it is there. Without it, the change is made in any case. */
                "If-Match"?: string;
            };
            path: {
                /** @description The order’s id, or `external:` and its external id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewContact"];
            };
        };
        responses: {
            /** @description Order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            /**
             * @description `malformed-request`: The request is not well formed.
             *
             *     `malformed-json`: The body is not JSON.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api-key-refused`: An API key is required. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `order-not-found`: There is no such order. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `order-transition-refused`: The order cannot go there from here. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition-failed`: It is another by now. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `content-type-refused`: This content type is not understood here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something went wrong in Berth. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Berth cannot reach its database. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resendInvitation: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat safe: the same key with the same body gets the first reply again, with `Idempotent-Replayed: true`. Kept for at least 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The order’s id, or `external:` and its external id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": Record<string, never> | null;
            };
        };
        responses: {
            /** @description Order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            /**
             * @description `malformed-request`: The request is not well formed.
             *
             *     `malformed-json`: The body is not JSON.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api-key-refused`: An API key is required. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `order-not-found`: There is no such order. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `order-transition-refused`: The order cannot go there from here.
             *
             *     `idempotency-key-running`: The first request with this Idempotency-Key is still running.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `content-type-refused`: This content type is not understood here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-key-reused`: The Idempotency-Key was used for something else. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something went wrong in Berth. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Berth cannot reach its database. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancelOrder: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat safe: the same key with the same body gets the first reply again, with `Idempotent-Replayed: true`. Kept for at least 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The order’s id, or `external:` and its external id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": Record<string, never> | null;
            };
        };
        responses: {
            /** @description Order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            /**
             * @description `malformed-request`: The request is not well formed.
             *
             *     `malformed-json`: The body is not JSON.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api-key-refused`: An API key is required. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `order-not-found`: There is no such order. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `order-transition-refused`: The order cannot go there from here.
             *
             *     `idempotency-key-running`: The first request with this Idempotency-Key is still running.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `content-type-refused`: This content type is not understood here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-key-reused`: The Idempotency-Key was used for something else. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something went wrong in Berth. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Berth cannot reach its database. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reopenOrder: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat safe: the same key with the same body gets the first reply again, with `Idempotent-Replayed: true`. Kept for at least 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The order’s id, or `external:` and its external id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": Record<string, never> | null;
            };
        };
        responses: {
            /** @description Order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            /**
             * @description `malformed-request`: The request is not well formed.
             *
             *     `malformed-json`: The body is not JSON.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api-key-refused`: An API key is required. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `order-not-found`: There is no such order. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `order-transition-refused`: The order cannot go there from here.
             *
             *     `idempotency-key-running`: The first request with this Idempotency-Key is still running.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `content-type-refused`: This content type is not understood here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-key-reused`: The Idempotency-Key was used for something else. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something went wrong in Berth. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Berth cannot reach its database. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    undoMapping: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat safe: the same key with the same body gets the first reply again, with `Idempotent-Replayed: true`. Kept for at least 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The order’s id, or `external:` and its external id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "to": "in-setup",
                 *       "reason": "The administrators of Acme AB do not know this order."
                 *     }
                 */
                "application/json": components["schemas"]["Undo"];
            };
        };
        responses: {
            /** @description Order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            /**
             * @description `malformed-request`: The request is not well formed.
             *
             *     `malformed-json`: The body is not JSON.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api-key-refused`: An API key is required. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `order-not-found`: There is no such order. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `order-transition-refused`: The order cannot go there from here.
             *
             *     `undo-too-late`: The mapping is final.
             *
             *     `idempotency-key-running`: The first request with this Idempotency-Key is still running.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `content-type-refused`: This content type is not understood here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-key-reused`: The Idempotency-Key was used for something else. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something went wrong in Berth. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Berth cannot reach its database. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listClaims: {
        parameters: {
            query?: {
                /** @description How many entries at most. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Only those in this state. */
                state?: "open" | "approved" | "refused" | "disputed" | "expired" | "withdrawn" | "unanswerable";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ClaimList. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimList"];
                };
            };
            /** @description `malformed-request`: The request is not well formed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api-key-refused`: An API key is required. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something went wrong in Berth. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Berth cannot reach its database. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readClaim: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id, as a list or the reply that made it says. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ClaimWithApprovers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimWithApprovers"];
                };
            };
            /** @description `malformed-request`: The request is not well formed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api-key-refused`: An API key is required. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `claim-not-found`: There is no such claim. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something went wrong in Berth. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Berth cannot reach its database. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readDeparture: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id, as a list or the reply that made it says. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Departure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Departure"];
                };
            };
            /** @description `malformed-request`: The request is not well formed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api-key-refused`: An API key is required. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `review-not-found`: There is no such review. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something went wrong in Berth. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Berth cannot reach its database. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listReviews: {
        parameters: {
            query?: {
                /** @description How many entries at most. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Only those in this state. */
                state?: "open" | "decided";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ReviewList. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewList"];
                };
            };
            /** @description `malformed-request`: The request is not well formed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api-key-refused`: An API key is required. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something went wrong in Berth. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Berth cannot reach its database. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id, as a list or the reply that made it says. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Review. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Review"];
                };
            };
            /** @description `malformed-request`: The request is not well formed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api-key-refused`: An API key is required. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `review-not-found`: There is no such review. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something went wrong in Berth. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Berth cannot reach its database. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decideReview: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat safe: the same key with the same body gets the first reply again, with `Idempotent-Replayed: true`. Kept for at least 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The id, as a list or the reply that made it says. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "decision": "send-back",
                 *       "reason": "Please choose Acme AB from the list."
                 *     }
                 */
                "application/json": components["schemas"]["Decision"];
            };
        };
        responses: {
            /** @description Review. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Review"];
                };
            };
            /**
             * @description `malformed-request`: The request is not well formed.
             *
             *     `malformed-json`: The body is not JSON.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api-key-refused`: An API key is required. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `review-not-found`: There is no such review. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `review-already-decided`: The review was decided already.
             *
             *     `decision-refused`: This decision is not possible here.
             *
             *     `idempotency-key-running`: The first request with this Idempotency-Key is still running.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `content-type-refused`: This content type is not understood here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-key-reused`: The Idempotency-Key was used for something else. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something went wrong in Berth. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Berth cannot reach its database. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reportProvisioned: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat safe: the same key with the same body gets the first reply again, with `Idempotent-Replayed: true`. Kept for at least 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The order’s id, or `external:` and its external id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProvisionedReport"];
            };
        };
        responses: {
            /** @description Order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            /**
             * @description `malformed-request`: The request is not well formed.
             *
             *     `malformed-json`: The body is not JSON.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api-key-refused`: An API key is required. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `order-not-found`: There is no such order. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `order-transition-refused`: The order cannot go there from here.
             *
             *     `provisioned-differs`: The report does not fit the mapping.
             *
             *     `idempotency-key-running`: The first request with this Idempotency-Key is still running.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `content-type-refused`: This content type is not understood here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-key-reused`: The Idempotency-Key was used for something else. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something went wrong in Berth. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Berth cannot reach its database. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id in the vendor’s own system. */
                externalId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Organization. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organization"];
                };
            };
            /** @description `malformed-request`: The request is not well formed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api-key-refused`: An API key is required. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `organization-not-found`: There is no such organization. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something went wrong in Berth. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Berth cannot reach its database. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putOrganization: {
        parameters: {
            query?: never;
            header?: {
                /** @description An `ETag` that a read gave: the change is made only if nobody has changed it since. `*`: only if it is there. Without it, the change is made in any case. */
                "If-Match"?: string;
            };
            path: {
                /** @description The id in the vendor’s own system. */
                externalId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Acme AB",
                 *       "kind": "customer",
                 *       "origin": "direct",
                 *       "otherNames": [
                 *         "Acme Sverige",
                 *         "Akme"
                 *       ],
                 *       "country": "SE",
                 *       "createdAt": "2019-03-04T00:00:00Z",
                 *       "lastActiveAt": "2026-11-01T08:00:00Z",
                 *       "activeSubscriptions": 2,
                 *       "domains": [
                 *         {
                 *           "name": "acme.example",
                 *           "status": "verified"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["NewOrganization"];
            };
        };
        responses: {
            /** @description Organization. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organization"];
                };
            };
            /** @description Organization. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organization"];
                };
            };
            /**
             * @description `malformed-request`: The request is not well formed.
             *
             *     `malformed-json`: The body is not JSON.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api-key-refused`: An API key is required. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition-failed`: It is another by now. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `content-type-refused`: This content type is not understood here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-value`: A value cannot be used. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something went wrong in Berth. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Berth cannot reach its database. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeOrganization: {
        parameters: {
            query?: never;
            header?: {
                /** @description An `ETag` that a read gave: the change is made only if nobody has changed it since. `*`: only if it is there. Without it, the change is made in any case. */
                "If-Match"?: string;
            };
            path: {
                /** @description The id in the vendor’s own system. */
                externalId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`: The request is not well formed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api-key-refused`: An API key is required. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `organization-not-found`: There is no such organization. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `organization-in-use`: The organization is in use. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition-failed`: It is another by now. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something went wrong in Berth. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Berth cannot reach its database. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOrganizations: {
        parameters: {
            query?: {
                /** @description How many entries at most. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description An external id, or the beginning of a name. */
                q?: string;
                /**
                 * @description Only those that have this domain, or users in it.
                 * @example acme.example
                 */
                domain?: string;
                /** @description Only those of this kind. */
                kind?: "customer" | "partner";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OrganizationList. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationList"];
                };
            };
            /** @description `malformed-request`: The request is not well formed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api-key-refused`: An API key is required. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something went wrong in Berth. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Berth cannot reach its database. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id in the vendor’s own system. */
                externalId: string;
                /** @description The id in the vendor’s own system. */
                userExternalId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description User. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description `malformed-request`: The request is not well formed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api-key-refused`: An API key is required. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `organization-not-found`: There is no such organization.
             *
             *     `user-not-found`: There is no such user.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something went wrong in Berth. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Berth cannot reach its database. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putUser: {
        parameters: {
            query?: never;
            header?: {
                /** @description An `ETag` that a read gave: the change is made only if nobody has changed it since. `*`: only if it is there. Without it, the change is made in any case. */
                "If-Match"?: string;
            };
            path: {
                /** @description The id in the vendor’s own system. */
                externalId: string;
                /** @description The id in the vendor’s own system. */
                userExternalId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewUser"];
            };
        };
        responses: {
            /** @description User. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description User. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            /**
             * @description `malformed-request`: The request is not well formed.
             *
             *     `malformed-json`: The body is not JSON.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api-key-refused`: An API key is required. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `organization-not-found`: There is no such organization. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition-failed`: It is another by now. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `content-type-refused`: This content type is not understood here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-value`: A value cannot be used. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something went wrong in Berth. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Berth cannot reach its database. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeUser: {
        parameters: {
            query?: never;
            header?: {
                /** @description An `ETag` that a read gave: the change is made only if nobody has changed it since. `*`: only if it is there. Without it, the change is made in any case. */
                "If-Match"?: string;
            };
            path: {
                /** @description The id in the vendor’s own system. */
                externalId: string;
                /** @description The id in the vendor’s own system. */
                userExternalId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`: The request is not well formed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api-key-refused`: An API key is required. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `organization-not-found`: There is no such organization.
             *
             *     `user-not-found`: There is no such user.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition-failed`: It is another by now. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something went wrong in Berth. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Berth cannot reach its database. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readCustomerLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id in the vendor’s own system. */
                externalId: string;
                /** @description The id in the vendor’s own system. */
                customerExternalId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description CustomerLink. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerLink"];
                };
            };
            /** @description `malformed-request`: The request is not well formed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api-key-refused`: An API key is required. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `organization-not-found`: There is no such organization.
             *
             *     `link-not-found`: There is no such link.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something went wrong in Berth. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Berth cannot reach its database. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putCustomerLink: {
        parameters: {
            query?: never;
            header?: {
                /** @description An `ETag` that a read gave: the change is made only if nobody has changed it since. `*`: only if it is there. Without it, the change is made in any case. */
                "If-Match"?: string;
            };
            path: {
                /** @description The id in the vendor’s own system. */
                externalId: string;
                /** @description The id in the vendor’s own system. */
                customerExternalId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["NewCustomerLink"] | null;
            };
        };
        responses: {
            /** @description CustomerLink. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerLink"];
                };
            };
            /** @description CustomerLink. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerLink"];
                };
            };
            /**
             * @description `malformed-request`: The request is not well formed.
             *
             *     `malformed-json`: The body is not JSON.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api-key-refused`: An API key is required. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `organization-not-found`: There is no such organization. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition-failed`: It is another by now. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `content-type-refused`: This content type is not understood here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-value`: A value cannot be used. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something went wrong in Berth. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Berth cannot reach its database. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeCustomerLink: {
        parameters: {
            query?: never;
            header?: {
                /** @description An `ETag` that a read gave: the change is made only if nobody has changed it since. `*`: only if it is there. Without it, the change is made in any case. */
                "If-Match"?: string;
            };
            path: {
                /** @description The id in the vendor’s own system. */
                externalId: string;
                /** @description The id in the vendor’s own system. */
                customerExternalId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`: The request is not well formed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api-key-refused`: An API key is required. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `organization-not-found`: There is no such organization.
             *
             *     `link-not-found`: There is no such link.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition-failed`: It is another by now. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something went wrong in Berth. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Berth cannot reach its database. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listImports: {
        parameters: {
            query?: {
                /** @description How many entries at most. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ImportList. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportList"];
                };
            };
            /** @description `malformed-request`: The request is not well formed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api-key-refused`: An API key is required. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something went wrong in Berth. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Berth cannot reach its database. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    importDirectory: {
        parameters: {
            query?: {
                /** @description An interrupted import: send the same file from its beginning, and what is committed already is passed over. */
                resume?: string;
            };
            header?: {
                /** @description Makes a repeat safe: the same key with the same body gets the first reply again, with `Idempotent-Replayed: true`. Kept for at least 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description Read as a stream; each line is one row, and each row is checked by itself. */
        requestBody: {
            content: {
                "application/x-ndjson": string;
                "text/csv": string;
            };
        };
        responses: {
            /** @description Import. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            /**
             * @description `malformed-request`: The request is not well formed.
             *
             *     `malformed-json`: The body is not JSON.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api-key-refused`: An API key is required. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `import-not-found`: There is no such import. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `import-not-interrupted`: The import is not interrupted.
             *
             *     `idempotency-key-running`: The first request with this Idempotency-Key is still running.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `content-type-refused`: This content type is not understood here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `invalid-value`: A value cannot be used.
             *
             *     `idempotency-key-reused`: The Idempotency-Key was used for something else.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something went wrong in Berth. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Berth cannot reach its database. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id, as a list or the reply that made it says. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Import. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            /** @description `malformed-request`: The request is not well formed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api-key-refused`: An API key is required. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `import-not-found`: There is no such import. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something went wrong in Berth. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Berth cannot reach its database. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRefusedRows: {
        parameters: {
            query?: {
                /** @description How many entries at most. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description The id, as a list or the reply that made it says. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description RefusedRowList. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefusedRowList"];
                };
            };
            /** @description `malformed-request`: The request is not well formed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api-key-refused`: An API key is required. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `import-not-found`: There is no such import. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something went wrong in Berth. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Berth cannot reach its database. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reportMailEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "event": "bounced",
                 *       "messageId": "<019a1b2c-3d4e-7f50-8123-456789abcdef.0123456789abcdef0123@vendor.example>",
                 *       "reason": "550 5.1.1 no such user"
                 *     }
                 */
                "application/json": components["schemas"]["MailEvent"];
                "message/rfc822": string;
            };
        };
        responses: {
            /** @description MailEventReply. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailEventReply"];
                };
            };
            /**
             * @description `malformed-request`: The request is not well formed.
             *
             *     `malformed-json`: The body is not JSON.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api-key-refused`: An API key is required. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `content-type-refused`: This content type is not understood here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something went wrong in Berth. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Berth cannot reach its database. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    matchOrganizations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MatchQuestion"];
            };
        };
        responses: {
            /** @description Match. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Match"];
                };
            };
            /**
             * @description `malformed-request`: The request is not well formed.
             *
             *     `malformed-json`: The body is not JSON.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api-key-refused`: An API key is required. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `content-type-refused`: This content type is not understood here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-value`: A value cannot be used. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something went wrong in Berth. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Berth cannot reach its database. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    explainMatch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description With one of `organizationId` and `organizationExternalId`. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExplanationRequest"];
            };
        };
        responses: {
            /** @description Explanation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Explanation"];
                };
            };
            /**
             * @description `malformed-request`: The request is not well formed.
             *
             *     `malformed-json`: The body is not JSON.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api-key-refused`: An API key is required. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `organization-not-found`: There is no such organization. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `content-type-refused`: This content type is not understood here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-value`: A value cannot be used. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something went wrong in Berth. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Berth cannot reach its database. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    matchManyOrganizations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Read as a stream; each line is one row, and each row is checked by itself. */
        requestBody: {
            content: {
                "application/x-ndjson": string;
            };
        };
        responses: {
            /** @description A stream of JSON values, one a line. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": string;
                };
            };
            /**
             * @description `malformed-request`: The request is not well formed.
             *
             *     `malformed-json`: The body is not JSON.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api-key-refused`: An API key is required. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `content-type-refused`: This content type is not understood here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something went wrong in Berth. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Berth cannot reach its database. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTwins: {
        parameters: {
            query?: {
                /** @description How many entries at most. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Only those of this kind. */
                kind?: "customer" | "partner";
                /** @description One of both. */
                organizationExternalId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description TwinsList. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TwinsList"];
                };
            };
            /** @description `malformed-request`: The request is not well formed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api-key-refused`: An API key is required. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something went wrong in Berth. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Berth cannot reach its database. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTwinSearches: {
        parameters: {
            query?: {
                /** @description How many entries at most. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description TwinSearchList. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TwinSearchList"];
                };
            };
            /** @description `malformed-request`: The request is not well formed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api-key-refused`: An API key is required. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something went wrong in Berth. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Berth cannot reach its database. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    dismissTwins: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id, as a list or the reply that made it says. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Two shops of one chain."
                 *     }
                 */
                "application/json": components["schemas"]["Dismissal"];
            };
        };
        responses: {
            /** @description Twins. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Twins"];
                };
            };
            /**
             * @description `malformed-request`: The request is not well formed.
             *
             *     `malformed-json`: The body is not JSON.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api-key-refused`: An API key is required. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `twins-not-found`: There is no such pair of twins. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `content-type-refused`: This content type is not understood here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something went wrong in Berth. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Berth cannot reach its database. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Settings"];
                };
            };
            /** @description `malformed-request`: The request is not well formed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api-key-refused`: An API key is required. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something went wrong in Berth. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Berth cannot reach its database. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeSettings: {
        parameters: {
            query?: never;
            header?: {
                /** @description An `ETag` that a read gave: the change is made only if nobody has changed it since. `*`: only if it is there. Without it, the change is made in any case. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "undoHours": 48
                 *     }
                 */
                "application/json": components["schemas"]["SettingChanges"];
            };
        };
        responses: {
            /** @description Settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Settings"];
                };
            };
            /**
             * @description `malformed-request`: The request is not well formed.
             *
             *     `malformed-json`: The body is not JSON.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api-key-refused`: An API key is required. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `settings-changed`: The settings are others by now. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `content-type-refused`: This content type is not understood here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-value`: A value cannot be used. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something went wrong in Berth. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Berth cannot reach its database. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAudit: {
        parameters: {
            query?: {
                /** @description How many entries at most. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description AuditList. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditList"];
                };
            };
            /** @description `malformed-request`: The request is not well formed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api-key-refused`: An API key is required. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something went wrong in Berth. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Berth cannot reach its database. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listEvents: {
        parameters: {
            query?: {
                /** @description How many entries at most. */
                limit?: number;
                /** @description The `cursor` of the last event that you have, or `nextCursor`. Without it: from the first. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description EventList. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventList"];
                };
            };
            /** @description `malformed-request`: The request is not well formed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api-key-refused`: An API key is required. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something went wrong in Berth. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Berth cannot reach its database. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listWebhookEndpoints: {
        parameters: {
            query?: {
                /** @description How many entries at most. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description WebhookEndpointList. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpointList"];
                };
            };
            /** @description `malformed-request`: The request is not well formed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api-key-refused`: An API key is required. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something went wrong in Berth. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Berth cannot reach its database. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat safe: the same key with the same body gets the first reply again, with `Idempotent-Replayed: true`. Kept for at least 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "url": "https://erp.vendor.example/berth",
                 *       "types": [
                 *         "order.mapped"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["NewWebhookEndpoint"];
            };
        };
        responses: {
            /** @description MadeWebhookEndpoint. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeWebhookEndpoint"];
                };
            };
            /**
             * @description `malformed-request`: The request is not well formed.
             *
             *     `malformed-json`: The body is not JSON.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api-key-refused`: An API key is required. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-key-running`: The first request with this Idempotency-Key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `content-type-refused`: This content type is not understood here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `invalid-value`: A value cannot be used.
             *
             *     `idempotency-key-reused`: The Idempotency-Key was used for something else.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something went wrong in Berth. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Berth cannot reach its database. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id, as a list or the reply that made it says. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description WebhookEndpoint. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpoint"];
                };
            };
            /** @description `malformed-request`: The request is not well formed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api-key-refused`: An API key is required. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `webhook-endpoint-not-found`: There is no such endpoint. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something went wrong in Berth. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Berth cannot reach its database. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /** @description An `ETag` that a read gave: the change is made only if nobody has changed it since. `*`: only if it is there. Without it, the change is made in any case. */
                "If-Match"?: string;
            };
            path: {
                /** @description The id, as a list or the reply that made it says. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-request`: The request is not well formed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api-key-refused`: An API key is required. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `webhook-endpoint-not-found`: There is no such endpoint. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `webhook-endpoint-changed`: The endpoint is another by now. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something went wrong in Berth. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Berth cannot reach its database. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /** @description An `ETag` that a read gave: the change is made only if nobody has changed it since. `*`: only if it is there. Without it, the change is made in any case. */
                "If-Match"?: string;
            };
            path: {
                /** @description The id, as a list or the reply that made it says. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "isDisabled": true
                 *     }
                 */
                "application/json": components["schemas"]["WebhookEndpointChanges"];
            };
        };
        responses: {
            /** @description WebhookEndpoint. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpoint"];
                };
            };
            /**
             * @description `malformed-request`: The request is not well formed.
             *
             *     `malformed-json`: The body is not JSON.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api-key-refused`: An API key is required. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `webhook-endpoint-not-found`: There is no such endpoint. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `webhook-endpoint-changed`: The endpoint is another by now. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `content-type-refused`: This content type is not understood here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-value`: A value cannot be used. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something went wrong in Berth. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Berth cannot reach its database. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rotateWebhookSecret: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat safe: the same key with the same body gets the first reply again, with `Idempotent-Replayed: true`. Kept for at least 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The id, as a list or the reply that made it says. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "formerHours": 24
                 *     }
                 */
                "application/json": components["schemas"]["SecretRotation"];
            };
        };
        responses: {
            /** @description WebhookSecret. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookSecret"];
                };
            };
            /**
             * @description `malformed-request`: The request is not well formed.
             *
             *     `malformed-json`: The body is not JSON.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api-key-refused`: An API key is required. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `webhook-endpoint-not-found`: There is no such endpoint. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-key-running`: The first request with this Idempotency-Key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `content-type-refused`: This content type is not understood here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-key-reused`: The Idempotency-Key was used for something else. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something went wrong in Berth. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Berth cannot reach its database. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDeliveries: {
        parameters: {
            query?: {
                /** @description How many entries at most. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Only those in this state. */
                state?: "pending" | "delivered" | "failed" | "dropped";
            };
            header?: never;
            path: {
                /** @description The id, as a list or the reply that made it says. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description DeliveryList. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryList"];
                };
            };
            /** @description `malformed-request`: The request is not well formed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api-key-refused`: An API key is required. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `webhook-endpoint-not-found`: There is no such endpoint. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something went wrong in Berth. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Berth cannot reach its database. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readDelivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id, as a list or the reply that made it says. */
                id: string;
                /** @description The id of the delivery, as the list of deliveries says. */
                deliveryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description DeliveryStory. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryStory"];
                };
            };
            /** @description `malformed-request`: The request is not well formed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api-key-refused`: An API key is required. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `webhook-endpoint-not-found`: There is no such endpoint.
             *
             *     `webhook-delivery-not-found`: There is no such delivery.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something went wrong in Berth. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Berth cannot reach its database. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    testWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat safe: the same key with the same body gets the first reply again, with `Idempotent-Replayed: true`. Kept for at least 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The id, as a list or the reply that made it says. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": Record<string, never> | null;
            };
        };
        responses: {
            /** @description Delivery. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Delivery"];
                };
            };
            /**
             * @description `malformed-request`: The request is not well formed.
             *
             *     `malformed-json`: The body is not JSON.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api-key-refused`: An API key is required. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `webhook-endpoint-not-found`: There is no such endpoint. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `webhook-endpoint-disabled`: The endpoint is disabled.
             *
             *     `idempotency-key-running`: The first request with this Idempotency-Key is still running.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `content-type-refused`: This content type is not understood here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-key-reused`: The Idempotency-Key was used for something else. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something went wrong in Berth. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Berth cannot reach its database. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replayDelivery: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat safe: the same key with the same body gets the first reply again, with `Idempotent-Replayed: true`. Kept for at least 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The id, as a list or the reply that made it says. */
                id: string;
                /** @description The id of the delivery, as the list of deliveries says. */
                deliveryId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": Record<string, never> | null;
            };
        };
        responses: {
            /** @description Delivery. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Delivery"];
                };
            };
            /**
             * @description `malformed-request`: The request is not well formed.
             *
             *     `malformed-json`: The body is not JSON.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api-key-refused`: An API key is required. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `webhook-endpoint-not-found`: There is no such endpoint.
             *
             *     `webhook-delivery-not-found`: There is no such delivery.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `webhook-delivery-under-way`: The delivery is on its way already.
             *
             *     `webhook-endpoint-disabled`: The endpoint is disabled.
             *
             *     `idempotency-key-running`: The first request with this Idempotency-Key is still running.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `content-type-refused`: This content type is not understood here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-key-reused`: The Idempotency-Key was used for something else. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something went wrong in Berth. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Berth cannot reach its database. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replayDeliveries: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat safe: the same key with the same body gets the first reply again, with `Idempotent-Replayed: true`. Kept for at least 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The id, as a list or the reply that made it says. */
                id: string;
            };
            cookie?: never;
        };
        /** @description When the deliveries were made. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "from": "2026-11-20T00:00:00Z",
                 *       "until": "2026-11-23T12:00:00Z"
                 *     }
                 */
                "application/json": components["schemas"]["ReplayRange"];
            };
        };
        responses: {
            /** @description Replay. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Replay"];
                };
            };
            /**
             * @description `malformed-request`: The request is not well formed.
             *
             *     `malformed-json`: The body is not JSON.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api-key-refused`: An API key is required. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `scope-missing`: The API key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `webhook-endpoint-not-found`: There is no such endpoint. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `webhook-endpoint-disabled`: The endpoint is disabled.
             *
             *     `idempotency-key-running`: The first request with this Idempotency-Key is still running.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `content-type-refused`: This content type is not understood here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-key-reused`: The Idempotency-Key was used for something else. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate-limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something went wrong in Berth. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Berth cannot reach its database. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
