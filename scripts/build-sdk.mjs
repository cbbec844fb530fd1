// Makes dist/sdk, or the folder that is named: the client as plain JavaScript with types, a package of its own without
// dependencies.
import { execFileSync } from 'node:child_process'
import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))
const OUT = resolve(process.argv[2] ?? join(ROOT, 'dist', 'sdk'))

rmSync(OUT, { recursive: true, force: true })
const tsc = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc')
execFileSync(process.execPath, [tsc, '-p', join(ROOT, 'src', 'sdk'), '--outDir', OUT], {
  stdio: 'inherit',
})

// Whoever only calls Berth needs none of what Berth itself is made of.
const { name, version, license } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
const manifest = {
  name,
  version,
  description: 'A client of the API of Berth.',
  license,
  type: 'module',
  engines: { node: '>=20.3' },
  exports: { './sdk': { types: './sdk.d.ts', default: './sdk.js' } },
}
writeFileSync(join(OUT, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`)
copyFileSync(join(ROOT, 'docs', 'sdk.md'), join(OUT, 'README.md'))
copyFileSync(join(ROOT, 'LICENSE'), join(OUT, 'LICENSE'))
