import type { FastifyServerOptions } from 'fastify'
import type { Server } from './route.ts'

export type LogOptions = {
  readonly level: string
  /** Where lines go; absent: standard output. */
  readonly stream?: { write(line: string): void }
}

/** Nothing that a person typed or received may be in a log: addresses and locators are cut out. */
export function loggerOptions(log: LogOptions | undefined): FastifyServerOptions['logger'] {
  if (log === undefined) return false
  return {
    level: log.level,
    ...(log.stream === undefined ? {} : { stream: log.stream }),
    redact: ['*.headers', 'headers', 'req.headers', 'res.headers'],
    serializers: {
      req: () => ({}),
      res: () => ({}),
      err: (error: Error & { code?: unknown; constraint?: unknown }) => ({
        type: error.name,
        message: redacted(error.message),
        stack: redacted(error.stack ?? ''),
        ...(error.code === undefined ? {} : { code: String(error.code) }),
        ...(error.constraint === undefined ? {} : { constraint: String(error.constraint) }),
      }),
    },
  }
}

export type Answered = {
  readonly method: string
  readonly route: string
  readonly status: number
  readonly milliseconds: number
}

/** One line a request, with the route's pattern: never the path itself, which may hold a locator. */
export function logRequests(server: Server, onAnswered?: (answer: Answered) => void): void {
  server.addHook('onResponse', async (request, reply) => {
    const answered: Answered = {
      method: request.method,
      route: request.routeOptions.url ?? 'unknown',
      status: reply.statusCode,
      milliseconds: Math.round(reply.elapsedTime),
    }
    onAnswered?.(answered)
    request.log.info(
      {
        ...answered,
        apiKeyId: request.apiKey?.id ?? null,
        ...(request.signedIn ? { reviewerId: request.signedIn.reviewer.id } : {}),
      },
      'answered',
    )
  })
}

export function redacted(text: string): string {
  return text
    .replace(/[^\s"'<>(),;:=]+@[^\s"'<>(),;:=]+/g, '[address]')
    .replace(/\b[A-Za-z0-9_-]{43,}\b/g, '[locator]')
}
