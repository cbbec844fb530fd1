import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import type { FastifySchema, RouteOptions } from 'fastify'
import { problem } from './contracts/problem.ts'
import { withNamedSchemas } from './openapi-schemas.ts'
import { PROBLEM_TYPES, type ProblemCode } from './problem-types.ts'
import type { Server } from './route.ts'

const TAGS = [
  { name: 'Claims', description: 'Questions that only the holder of a mailbox may answer.' },
  { name: 'Directory', description: 'The organizations, their users and the partners’ customers.' },
  { name: 'Events', description: 'What happened, posted to webhook endpoints or pulled.' },
  { name: 'Matches', description: 'Does this company already have an organization?' },
  { name: 'Orders', description: 'What was bought and must be set up.' },
  { name: 'Reviews', description: 'Doubtful cases that a person at the vendor decides.' },
  { name: 'Settings', description: 'What can be changed while Berth runs, and the audit log.' },
]
/** Any call may answer with these. */
const ALWAYS: readonly ProblemCode[] = [
  'api-key-refused',
  'scope-missing',
  'rate-limited',
  'internal-error',
  'unavailable',
]

/** OpenAPI 3.1 at /openapi.json, from the contracts that validate; readable at /reference. */
export function describeApi(server: Server, publicUrl: string): void {
  server.register(swagger, {
    convertConstToEnum: false,
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Berth',
        version: '1',
        description:
          'Every order finds its organization. JSON in camelCase; times are RFC 3339 in UTC; unknown fields are refused; errors are RFC 9457 problems, each with a page of its own.',
        license: { name: 'Apache-2.0', identifier: 'Apache-2.0' } as { name: string },
      },
      servers: [{ url: publicUrl }],
      tags: TAGS,
      security: [{ apiKey: [] }],
      components: {
        securitySchemes: {
          apiKey: {
            type: 'http',
            scheme: 'bearer',
            description: 'An API key, made with `berth keys create`; shown once, kept as a hash.',
          },
        },
      },
    },
    transform: ({ schema, url, route }) => ({ schema: described(schema, route), url }),
    transformObject: (document) =>
      withNamedSchemas('openapiObject' in document ? document.openapiObject : {}),
  })
  server.register(swaggerUi, {
    routePrefix: '/reference',
    staticCSP:
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; frame-ancestors 'none'",
    theme: { title: 'Berth: reference' },
    uiConfig: {
      docExpansion: 'list',
      defaultModelsExpandDepth: 0,
      persistAuthorization: false,
      validatorUrl: null,
    },
  })
  server.register(async (scope) => {
    scope.get('/openapi.json', { schema: { hide: true } }, async (_request, reply) =>
      reply.type('application/json; charset=utf-8').send(JSON.stringify(server.swagger())),
    )
  })
}

/** What the reference says of a route: its contract, and every problem it can answer with. */
function described(schema: FastifySchema | undefined, route: RouteOptions): FastifySchema {
  if (!route.url.startsWith('/v1/')) return { ...schema, hide: true }
  const {
    scopes = [],
    isAnsweredOnce,
    isStreamed,
    isConditional,
    isHarmlessToRepeat,
  } = route.config ?? {}
  const needs = scopes.map((scope) => `\`${scope}\``).join(' or ')
  return {
    ...schema,
    description: [schema?.description, `Needs the scope ${needs}.`].filter(Boolean).join('\n\n'),
    ...(isAnsweredOnce ? { headers: IDEMPOTENCY_HEADERS } : {}),
    ...(isConditional ? { headers: CONDITION_HEADERS } : {}),
    ...(isHarmlessToRepeat ? { 'x-harmless-to-repeat': true } : {}),
    ...(isStreamed ? { body: STREAM, consumes: schema?.consumes ?? ['application/x-ndjson'] } : {}),
    response: { ...successes(schema, route), ...problemReplies(schema, route) },
  }
}

/** Says of each success what comes back, by the name of its schema. */
function successes(schema: FastifySchema | undefined, route: RouteOptions): object {
  const replies = Object.entries((schema?.response ?? {}) as Record<string, { title?: string }>)
  if (replies.length === 0) return route.config?.isStreamed ? STREAMED_REPLY : NO_CONTENT
  return Object.fromEntries(
    replies.map(([status, reply]) => [
      status,
      { ...reply, 'x-response-description': `${reply.title ?? 'Done'}.` },
    ]),
  )
}

const NO_CONTENT = { 204: { type: 'null', description: 'Done.' } }
const STREAMED_REPLY = {
  200: {
    description: 'A stream of JSON values, one a line.',
    content: { 'application/x-ndjson': { schema: { type: 'string' } } },
  },
}
const STREAM = {
  type: 'string',
  description: 'Read as a stream; each line is one row, and each row is checked by itself.',
}
const IDEMPOTENCY_HEADERS = {
  type: 'object',
  properties: {
    'Idempotency-Key': {
      type: 'string',
      minLength: 1,
      maxLength: 255,
      description:
        'Makes a repeat safe: the same key with the same body gets the first reply again, with `Idempotent-Replayed: true`. Kept for at least 24 hours.',
    },
  },
}

const CONDITION_HEADERS = {
  type: 'object',
  properties: {
    'If-Match': {
      type: 'string',
      description:
        'An `ETag` that a read gave: the change is made only if nobody has changed it since. `*`: only if it is there. Without it, the change is made in any case.',
    },
  },
}

function problemReplies(schema: FastifySchema | undefined, route: RouteOptions): object {
  const codes = new Set<ProblemCode>([...ALWAYS, ...(route.config?.problems ?? [])])
  if (schema?.body !== undefined || route.config?.isStreamed) {
    for (const code of BODY_CODES) codes.add(code)
  }
  if (schema?.querystring !== undefined || schema?.params !== undefined) {
    codes.add('malformed-request')
  }
  if (route.config?.isAnsweredOnce) {
    codes.add('idempotency-key-reused').add('idempotency-key-running')
  }
  if (route.config?.isConditional) addConditionCodes(codes)
  const byStatus = Map.groupBy(codes, (code) => PROBLEM_TYPES[code].status)
  return Object.fromEntries(
    [...byStatus].map(([status, group]) => [
      status,
      {
        description: group.map((code) => `\`${code}\`: ${PROBLEM_TYPES[code].title}.`).join('\n\n'),
        content: { 'application/problem+json': { schema: problem } },
      },
    ]),
  )
}
/** A resource may have a code of its own for what has changed meanwhile. */
function addConditionCodes(codes: Set<ProblemCode>): void {
  codes.add('malformed-request')
  const hasOwn = [...codes].some((code) => PROBLEM_TYPES[code].status === 412)
  if (!hasOwn) codes.add('precondition-failed')
}
const BODY_CODES = [
  'malformed-request',
  'malformed-json',
  'body-too-large',
  'content-type-refused',
] as const
