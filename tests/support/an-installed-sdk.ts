import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)
const ROOT = join(import.meta.dirname, '../..')

/** Builds and packs the client, and installs the package in a folder as a vendor would: without a registry. */
export async function anInstalledSdk(folder: string): Promise<void> {
  const built = join(folder, 'built')
  await run(process.execPath, [join(ROOT, 'scripts/build-sdk.mjs'), built])
  const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', folder], {
    cwd: built,
  })
  const [packed] = JSON.parse(stdout) as { readonly filename: string }[]
  await writeFile(join(folder, 'package.json'), '{ "private": true, "type": "module" }')
  const options = ['--offline', '--no-audit', '--no-fund', '--no-package-lock']
  await run('npm', ['install', ...options, `./${packed?.filename}`], { cwd: folder })
}
