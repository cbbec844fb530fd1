import type { FastifyRequest } from 'fastify'
import { HttpRefusal } from './http-refusal.ts'
import { countRefusal } from './limits.ts'
import type { Server } from './route.ts'

/** 404 for unknown paths, 405 with `Allow` where another method would be understood. */
export function refuseUnknownPaths(server: Server): void {
  const methodsOf = new Map<string, Set<string>>()
  server.addHook('onRoute', ({ method, url }) => {
    const methods = methodsOf.get(url) ?? new Set()
    for (const one of [method].flat()) methods.add(one)
    methodsOf.set(url, methods)
  })
  server.setNotFoundHandler(async (request, reply) => {
    await countRefusal(request, reply)
    const allowed = allowedAt(pathOf(request), methodsOf)
    if (allowed.length === 0) throw new HttpRefusal('not-found', 'There is nothing at this path.')
    reply.header('allow', allowed.join(', '))
    throw new HttpRefusal(
      'method-not-allowed',
      `${request.method} is not allowed here; ${allowed.join(', ')} ${allowed.length === 1 ? 'is' : 'are'}.`,
    )
  })
}

export function pathOf(request: FastifyRequest): string {
  return request.url.split('?', 1)[0] ?? '/'
}

function allowedAt(path: string, methodsOf: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const allowed = [...methodsOf]
    .filter(([pattern]) => !pattern.includes('*') && fits(path, pattern))
    .flatMap(([, methods]) => [...methods])
  return [...new Set(allowed)].sort()
}

/** `::` in a pattern is a plain colon, `:name` one segment of the path. */
function fits(path: string, pattern: string): boolean {
  const wanted = pattern.split('/')
  const given = path.split('/')
  return (
    wanted.length === given.length &&
    wanted.every((segment, index) =>
      /^:[^:]/.test(segment) ? given[index] !== '' : segment.replaceAll('::', ':') === given[index],
    )
  )
}
