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
  const server = createServer(async ({ url = '' }, response) => {
    const { status, type, text } =
      url === '/metrics' ? await figuresOf(metrics) : await healthOf(url, isReady)
    response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' })
    response.end(text)
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

type Answer = { readonly status: number; readonly type: string; readonly text: string }

async function figuresOf({ text, contentType: type }: Shown): Promise<Answer> {
  try {
    return { status: 200, type, text: await text() }
  } catch {
    return { status: 500, type: 'text/plain', text: 'no figures\n' }
  }
}

async function healthOf(path: string, isReady: () => Promise<boolean>): Promise<Answer> {
  const type = 'text/plain'
  if (path === '/livez') return { status: 200, type, text: 'ok\n' }
  if (path !== '/readyz') return { status: 404, type, text: 'not found\n' }
  const isUp = await isReady().catch(() => false)
  return isUp ? { status: 200, type, text: 'ok\n' } : { status: 503, type, text: 'not ready\n' }
}

function listen(server: Server, { host, port }: { host: string; port: number }): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen({ host, port }, resolve)
  })
}
