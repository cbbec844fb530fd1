import rateLimit, { normalizeIP } from '@fastify/rate-limit'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { HttpRefusal } from './http-refusal.ts'
import type { Server } from './route.ts'

export type Limits = {
  readonly perKeyPerMinute: number
  /** For pages and refused keys; an IPv6 network of /64 counts as one. */
  readonly perNetworkPerMinute: number
  /** For asking for codes and typing them at the console's door. */
  readonly atDoorPerMinute: number
}
export const DEFAULT_LIMITS: Limits = {
  perKeyPerMinute: 12_000,
  perNetworkPerMinute: 6_000,
  atDoorPerMinute: 30,
}

/** 429 with `Retry-After`; every reply says in the `RateLimit` fields what is left. */
export function limitRates(server: Server, limits: Limits): void {
  server.register(rateLimit, {
    global: true,
    enableDraftSpec: true,
    hook: 'onRequest',
    timeWindow: 60_000,
    cache: 20_000,
    keyGenerator: callerOf,
    max: (request: FastifyRequest) => mostOf(request, limits),
    errorResponseBuilder: (_request, { ttl }) =>
      new HttpRefusal('rate-limited', `Try again in ${Math.ceil(ttl / 1000)} seconds.`),
  })
}

function mostOf({ apiKey, routeOptions }: FastifyRequest, limits: Limits): number {
  if (routeOptions.config.isAtDoor) return limits.atDoorPerMinute
  return apiKey === null ? limits.perNetworkPerMinute : limits.perKeyPerMinute
}

function callerOf(request: FastifyRequest): string {
  if (request.routeOptions.config.isAtDoor) return `door ${networkOf(request)}`
  return request.apiKey === null ? `network ${networkOf(request)}` : `key ${request.apiKey.id}`
}

/** The address, or for IPv6 the network of /64, from which a request comes. */
export const networkOf = (request: FastifyRequest): string => normalizeIP(request.ip, 64)

/**
 * Counts a request that is refused before its route's own limit has seen it, against its key or else
 * its network: no way of being refused is without end, and keys cannot be guessed.
 */
export async function countRefusal(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const limit = await request.server.createRateLimit()(request)
  if (limit.isAllowed) return
  reply.header('ratelimit-limit', limit.max)
  reply.header('ratelimit-remaining', limit.remaining)
  reply.header('ratelimit-reset', limit.ttlInSeconds)
  if (!limit.isExceeded) return
  reply.header('retry-after', limit.ttlInSeconds)
  throw new HttpRefusal('rate-limited', `Try again in ${limit.ttlInSeconds} seconds.`)
}
