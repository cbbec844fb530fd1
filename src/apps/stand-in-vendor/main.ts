import { parseArgs } from 'node:util'
import { berthAt } from './berth.ts'
import { vendorServer } from './server.ts'
import { openVendor } from './vendor.ts'

const USAGE = `A stand-in for a vendor's system: really receives Berth's calls, and shows what it holds.

  node src/apps/stand-in-vendor/main.ts --port 8090 --secret whsec_… [--berth URL --key KEY]

  --port N          listen on 127.0.0.1:N; Berth's BERTH_TARGET_URL is then http://127.0.0.1:N/berth
  --secret S        the same as BERTH_TARGET_SECRET
  --berth URL       where Berth is, for reports
  --key K           an API key of Berth with the scopes targets and orders:read, for reports
  --events SECRET   hear Berth's events at /events, signed with this secret of the webhook endpoint
  --does-runs       Berth has BERTH_TARGET=events: do what the event run.started says, and report
  --later SECONDS   answer 202 and report that much later, instead of doing it at once
  --fail SHARE      let this share of the calls fail, 0 to 1, so that repeats can be seen
  --file FILE       keep everything in this JSON file
`

const OPTIONS = {
  port: { type: 'string' },
  secret: { type: 'string' },
  berth: { type: 'string', default: 'http://127.0.0.1:8080' },
  key: { type: 'string', default: '' },
  later: { type: 'string' },
  fail: { type: 'string', default: '0' },
  file: { type: 'string' },
  events: { type: 'string' },
  'does-runs': { type: 'boolean', default: false },
} as const

/** Starts the stand-in with the arguments of a command line. Ends the process on wrong ones. */
export function main(args: readonly string[]): void {
  const options = parseArgs({ args: [...args], options: OPTIONS }).values
  const faults = faultsOf(options)
  if (faults.length > 0) {
    process.stderr.write(`${faults.join('\n')}\n\n${USAGE}`)
    process.exit(2)
  }
  const tell = (line: string) => process.stdout.write(`stand-in vendor: ${line}\n`)
  const doesRuns = options['does-runs']
  const vendor = openVendor({
    secret: options.secret ?? '',
    berth: berthAt(options.berth, options.key, tell),
    laterMilliseconds: options.later === undefined ? null : Number(options.later) * 1000,
    failingShare: Number(options.fail),
    file: options.file ?? null,
    listening: options.events === undefined ? undefined : { secret: options.events, doesRuns },
  })
  const server = vendorServer(vendor)
  server.listen(Number(options.port), '127.0.0.1', () => tell(`http://127.0.0.1:${options.port}/`))
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      server.close(() => process.exit(0))
      server.closeAllConnections()
    })
  }
}

type Given = { readonly [K in Exclude<keyof typeof OPTIONS, 'does-runs'>]?: string } & {
  readonly 'does-runs'?: boolean
}

function faultsOf({ port, secret, later, fail, key, ...listening }: Given): readonly string[] {
  const checks: readonly (readonly [boolean, string])[] = [
    [/^\d{1,5}$/.test(port ?? ''), '--port is needed.'],
    [secret !== undefined, '--secret is needed.'],
    [isShare(fail ?? ''), '--fail is a share from 0 to 1.'],
    [later === undefined || Number(later) >= 0, '--later is a number of seconds.'],
    [later === undefined || key !== '', '--later needs --key.'],
    [
      !listening['does-runs'] || (listening.events !== undefined && key !== ''),
      '--does-runs needs --events and --key.',
    ],
  ]
  return checks.filter(([isFine]) => !isFine).map(([, fault]) => fault)
}

function isShare(text: string): boolean {
  return Number(text) >= 0 && Number(text) <= 1
}

if (import.meta.main) main(process.argv.slice(2))
