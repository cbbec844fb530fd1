import { randomUUID } from 'node:crypto'
import cookie from '@fastify/cookie'
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import fastify, { type FastifyReply, LogController } from 'fastify'
import type { Listing, Marketplace } from '../../use-cases/ports/marketplaces.ts'
import type { PurchaseSource } from '../../use-cases/ports/purchases.ts'
import type { World } from '../../use-cases/ports.ts'
import { authenticate } from './authentication.ts'
import { BODY_LIMIT, readJsonBodies } from './bodies.ts'
import type { Problem } from './contracts/problem.ts'
import { allowCrossOrigin } from './cross-origin.ts'
import { DEFAULT_LIMITS, type Limits, limitRates } from './limits.ts'
import { type Answered, type LogOptions, loggerOptions, logRequests } from './logging.ts'
import { describeApi } from './openapi.ts'
import { problemPages } from './problem-pages.ts'
import { answerWithProblems, problemOf } from './problems.ts'
import { admitReviewers } from './reviewer-access.ts'
import type { Server } from './route.ts'
import { awsRoutes } from './routes/aws.ts'
import { azureRoutes } from './routes/azure.ts'
import { providerSignInRoutes } from './routes/provider-sign-in.ts'
import { purchaseRoutes } from './routes/purchases.ts'
import { reconcileRoutes } from './routes/reconcile.ts'
import { sessionRoutes } from './routes/session.ts'
import { registerRoutes } from './routes.ts'
import { sendSecurityHeaders } from './security-headers.ts'
import { CODES_ONLY, type SignInWays } from './sign-in-ways.ts'
import { traceRequests } from './traced-requests.ts'
import { refuseUnknownPaths } from './unknown-paths.ts'
import { validateByContract } from './validation.ts'

export type ServerOptions = {
  /** How people and systems reach Berth; every link is built from this, never from a request. */
  readonly publicUrl: string
  /** Absent: nothing is logged. */
  readonly log?: LogOptions
  readonly limits?: Limits
  /** Addresses or networks of proxies whose X-Forwarded-For counts. */
  readonly trustedProxies?: readonly string[]
  /** How reviewers sign in to the console; absent: by a code to the mailbox. */
  readonly signIn?: SignInWays
  /** Systems that sell for the vendor; absent: none. */
  readonly purchases?: readonly PurchaseSource[]
  /** Microsoft's marketplace; absent: nothing is sold there. */
  readonly azure?: Marketplace
  /** The vendor's product at AWS Marketplace; absent: none. */
  readonly aws?: Listing
  /** Whether requests are parts of traces. */
  readonly isTraced?: boolean
  /** Told of every request that was answered, for figures. */
  readonly onAnswered?: (answer: Answered) => void
  /** More routes, of what only some installations have (the development mailbox). */
  readonly extend?: (server: Server) => void
}

/** The whole HTTP surface. Main and tests build it with this same function; `ready()` loads it. */
export function buildServer(world: World, options: ServerOptions): Server {
  const publicUrl = options.publicUrl.replace(/\/+$/, '')
  const signIn = options.signIn ?? CODES_ONLY
  const server: Server = fastify({
    logger: loggerOptions(options.log) ?? false,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    requestIdHeader: false,
    bodyLimit: BODY_LIMIT,
    trustProxy: options.trustedProxies === undefined ? false : [...options.trustedProxies],
    requestTimeout: 600_000,
    keepAliveTimeout: 72_000,
    routerOptions: { maxParamLength: 1024 },
    forceCloseConnections: 'idle',
    return503OnClosing: true,
    frameworkErrors: (error, request, reply) => {
      const problem = problemOf(error, request, publicUrl)
      sendJson(reply as unknown as FastifyReply, problem)
    },
  }).withTypeProvider<TypeBoxTypeProvider>()

  validateByContract(server)
  readJsonBodies(server)
  answerWithProblems(server, publicUrl)
  refuseUnknownPaths(server)
  if (options.isTraced === true) traceRequests(server)
  logRequests(server, options.onAnswered)
  server.addHook('onRequest', async (request, reply) => {
    reply.header('request-id', request.id)
  })
  sendSecurityHeaders(server)
  server.register(cookie)
  allowCrossOrigin(server)
  authenticate(server, world)
  admitReviewers(server, world, publicUrl)
  limitRates(server, options.limits ?? DEFAULT_LIMITS)
  describeApi(server, publicUrl)
  server.register(async (scope) => {
    problemPages(scope as Server)
    registerRoutes(scope as Server, world, publicUrl)
    reconcileRoutes(scope as Server, world, publicUrl)
    sessionRoutes(scope as Server, world, signIn)
    providerSignInRoutes(scope as Server, world, signIn)
    scope.register(async (own) => purchaseRoutes(own as Server, world, options.purchases ?? []))
    const { azure, aws } = options
    if (aws !== undefined) scope.register(async (own) => awsRoutes(own as Server, world, aws))
    if (azure !== undefined) scope.register(async (own) => azureRoutes(own as Server, world, azure))
    options.extend?.(scope as Server)
  })
  return server
}

function sendJson(reply: FastifyReply, problem: Problem): void {
  reply.code(problem.status).type('application/problem+json').send(JSON.stringify(problem))
}
