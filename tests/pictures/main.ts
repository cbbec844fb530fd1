// Pictures of every state of every screen, and of every mail, as HTML: in both languages, on a phone
// and a desktop, light and dark. Ends with 1, and a list, if axe finds anything.
//   npm run pictures -- [--only NAME] [--out DIR] [--docs]
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { takePictures } from './take-pictures.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const USE = 'npm run pictures -- [--only NAME] [--out DIR] [--docs]'
const OPTIONS = {
  only: { type: 'string' },
  out: { type: 'string' },
  docs: { type: 'boolean', default: false },
} as const

try {
  const { values } = parseArgs({ options: OPTIONS })
  const standingAt = process.env.INIT_CWD ?? process.cwd()
  const folder =
    values.out === undefined ? resolve(ROOT, 'pictures') : resolve(standingAt, values.out)
  process.exitCode = await takePictures({
    folder,
    only: values.only ?? null,
    docs: values.docs ? resolve(ROOT, 'docs/pictures') : null,
    say: (line) => process.stdout.write(`${line}\n`),
  })
} catch (error) {
  if (!(error instanceof TypeError && 'code' in error)) throw error
  process.stderr.write(`${error.message}\n${USE}\n`)
  process.exitCode = 2
}
