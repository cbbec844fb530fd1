import { createServer, type Server } from 'node:http'

/** What `/metrics` answers. */
export type Shown = { readonly text: () => Promise<string>; readonly contentType: string }

/**
 * `/livez`: the process answers. `/readyz`: it can work, else 503 (also from the moment that it is
 * told to stop). `/metrics`: figures, for Prometheus. On a port of its own.
 */
export async function openHealth(
  options: { readonly host: string; readonly port: number },
  isReady: () => Promise<boolean>,
  metrics: Shown,
): Promise<{ readonly close: () => Promise<void> }> {
  const server = createServer(async (request, response) => {
    if (request.url === '/metrics') {
      response.writeHead(200, { 'content-type': metrics.contentType })
      response.end(await metrics.text())
      return
    }
    const status = await statusOf(request.url ?? '', isReady)
    response.writeHead(status, { 'content-type': 'text/plain', 'cache-control': 'no-store' })
    response.end(status === 200 ? 'ok\n' : status === 503 ? 'not ready\n' : 'not found\n')
  })
  await listen(server, options)
  return {
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function statusOf(path: string, isReady: () => Promise<boolean>): Promise<number> {
  if (path === '/livez') return 200
  if (path !== '/readyz') return 404
  return (await isReady().catch(() => false)) ? 200 : 503
}

function listen(server: Server, { host, port }: { host: string; port: number }): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen({ host, port }, resolve)
  })
}
