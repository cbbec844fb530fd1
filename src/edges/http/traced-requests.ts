import {
  type Context,
  context,
  propagation,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
} from '@opentelemetry/api'
import type { FastifyRequest } from 'fastify'
import type { Server } from './route.ts'

/**
 * A span for each request: the route's pattern, the method and the status; never the path itself,
 * which may hold a locator, nor anything that a person sent. Systems that call the API may hand a
 * trace over (`traceparent`); a person's browser may not.
 */
export function traceRequests(server: Server): void {
  const insides = new WeakMap<FastifyRequest, Context>()
  server.addHook('onRequest', (request, _reply, done) => {
    const inside = begin(request)
    insides.set(request, inside)
    context.with(inside, done)
  })
  // A body is read on the connection's own events, which know nothing of the request.
  server.addHook('preValidation', (request, _reply, done) => {
    context.with(insides.get(request) ?? context.active(), done)
  })
  server.addHook('onResponse', async (request, reply) => {
    const span = trace.getSpan(insides.get(request) ?? ROOT_CONTEXT)
    span?.setAttribute('http.response.status_code', reply.statusCode)
    if (reply.statusCode >= 500) span?.setStatus({ code: SpanStatusCode.ERROR })
    span?.end()
  })
}

function begin(request: FastifyRequest): Context {
  const route = request.routeOptions.url ?? 'unknown'
  const { traceparent } = request.headers
  const parent = route.startsWith('/v1/')
    ? propagation.extract(ROOT_CONTEXT, { traceparent })
    : ROOT_CONTEXT
  const attributes = {
    'http.request.method': request.method,
    'http.route': route,
    'berth.request.id': request.id,
  }
  const span = trace
    .getTracer('berth')
    .startSpan(`${request.method} ${route}`, { kind: SpanKind.SERVER, attributes }, parent)
  return trace.setSpan(parent, span)
}
