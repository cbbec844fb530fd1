// Builds the pages of web/ into web/dist, if their sources have changed since they were last built.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join, relative } from 'node:path'

const STAMP = '.sources'

/** The pages as they should be now; a failure leaves the former build, if there is one. */
export async function buildPages(root, node) {
  const web = join(root, 'web')
  const dist = join(web, 'dist')
  const stamp = join(dist, STAMP)
  const wanted = sourcesHash(web, join(root, 'package-lock.json'))
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  process.stderr.write('Building the pages …\n')
  // Beside the former build and then in its place: a service that runs never sees half a build.
  const fresh = join(web, `dist-${process.pid}`)
  try {
    mkdirSync(fresh)
    await build(root, node, fresh)
    writeFileSync(join(fresh, STAMP), wanted)
    rmSync(dist, { recursive: true, force: true })
    renameSync(fresh, dist)
  } catch (error) {
    process.stderr.write(`The pages could not be built: ${error.message}\n`)
  } finally {
    rmSync(fresh, { recursive: true, force: true })
  }
}

function sourcesHash(web, lock) {
  const hash = createHash('sha256').update(readFileSync(lock))
  const files = readdirSync(web, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !relative(web, file).startsWith('dist'))
  for (const file of files.sort()) hash.update(relative(web, file)).update(readFileSync(file))
  return hash.digest('hex')
}

function build(root, node, outDir) {
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js')
  const options = ['build', 'web', '--outDir', outDir, '--logLevel', 'warn']
  return new Promise((resolve, reject) => {
    // What Vite prints is no part of what the program prints.
    const child = spawn(node, [vite, ...options], { cwd: root, stdio: ['ignore', 2, 2] })
    child.on('error', reject)
    child.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`Vite ended with ${code}.`)),
    )
  })
}
