import { spawn } from 'node:child_process'
import type { AddressInfo } from 'node:net'
import type { Server } from '../../src/edges/http/route.ts'
import { ended, freePort, ROOT } from './a-process.ts'

/** What Prism says of a request or of its reply in a header. */
type Violation = { readonly location?: readonly string[]; readonly message: string }

export type Prism = {
  readonly url: string
  readonly close: () => Promise<void>
}

const PROGRAM = 'node_modules/@stoplight/prism-cli/dist/index.js'

/** Prism as a proxy before a server of ours: it holds what goes through against docs/openapi.json. */
export async function aPrism(server: Server): Promise<Prism> {
  await server.listen({ host: '127.0.0.1', port: 0 })
  const { port } = server.server.address() as AddressInfo
  const own = await freePort()
  const flags = ['proxy', 'docs/openapi.json', `http://127.0.0.1:${port}`, '--port', String(own)]
  const prism = spawn(process.execPath, [PROGRAM, ...flags], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const end = () => void prism.kill()
  process.once('exit', end)
  await new Promise<void>((listening, failed) => {
    prism.once('exit', () => failed(new Error('Prism did not start.')))
    prism.stdout.on('data', (text) => /is listening on/.test(String(text)) && listening())
  })
  return {
    url: `http://127.0.0.1:${own}`,
    close: () => {
      process.off('exit', end)
      return ended(prism)
    },
  }
}

/**
 * What does not fit the document: in the reply always; in the request only when Berth took it, for
 * what Berth refuses may be as wrong as it likes.
 */
export function violationsIn(status: number, header: string | undefined): string[] {
  if (header === undefined) return []
  const all = JSON.parse(header) as Violation[]
  return all
    .filter(({ location = [] }) => location[0] === 'response' || status < 400)
    .map(({ location = [], message }) => `${location.join('.')}: ${message}`)
}
