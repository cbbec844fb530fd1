import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const run = promisify(execFile)
const ROOT = join(import.meta.dirname, '../..')

/** What a tool complains about; empty when it ends with code 0. */
async function complaints(program: string, args: readonly string[]): Promise<string> {
  try {
    await run(join(ROOT, 'node_modules/.bin', program), [...args], {
      cwd: ROOT,
      maxBuffer: 50_000_000,
    })
    return ''
  } catch (error) {
    const { stdout, stderr, message } = error as Error & { stdout?: string; stderr?: string }
    return `${stdout ?? ''}${stderr ?? ''}` || message
  }
}

const TIMEOUT = 240_000

test('format and lint rules are kept', { timeout: TIMEOUT }, async () => {
  expect(await complaints('biome', ['check', '--max-diagnostics=50', '.'])).toBe('')
})

test('the types of the server and of the tests fit', { timeout: TIMEOUT }, async () => {
  expect(await complaints('tsc', ['--noEmit'])).toBe('')
})

test('the types of the web fit', { timeout: TIMEOUT }, async () => {
  expect(await complaints('tsc', ['--noEmit', '-p', 'web/tsconfig.json'])).toBe('')
})

test('there is no dead code and no package that nobody uses', { timeout: TIMEOUT }, async () => {
  expect(await complaints('knip', ['--no-progress', '--no-config-hints'])).toBe('')
})

/** Texts, the words of a contract, tables of names and weights are lists: they grow with the product, not with its logic. */
const LISTS =
  /^(web\/kit\/i18n\/|src\/sdk\/generated\/|src\/edges\/http\/contracts\/|src\/domain\/matching\/(names\/tables\/|weights\.ts))/
const LONGEST_LINES = 250
const LONGEST_TEST_LINES = 400

test('no file is longer than a person reads in one go', async () => {
  const { stdout } = await run('git', ['ls-files', '-co', '--exclude-standard'], { cwd: ROOT })
  const files = stdout.split('\n').filter((path) => /\.(ts|tsx|mjs|cjs|sql)$/.test(path))
  expect(files.length).toBeGreaterThan(200)
  const tooLong: string[] = []
  for (const file of files.filter((path) => !LISTS.test(path))) {
    const text = await readFile(join(ROOT, file), 'utf8').catch(() => '')
    const lines = text.split('\n').length - 1
    const longest = file.startsWith('tests/') ? LONGEST_TEST_LINES : LONGEST_LINES
    if (lines > longest) tooLong.push(`${file}: ${lines} lines`)
  }
  expect(tooLong).toEqual([])
})

const BANNED =
  /(^|\/)(utils?|helpers?|common|misc|lib|core|shared|managers?|services?|handlers?|data|info|index)\.(ts|tsx)$/

test('no file has a name that could hold anything', async () => {
  const { stdout } = await run('git', ['ls-files', '-co', '--exclude-standard'], { cwd: ROOT })
  expect(stdout.split('\n').filter((path) => BANNED.test(path))).toEqual([])
})

test('every test file belongs to a project that is run', async () => {
  const { stdout } = await run('git', ['ls-files', '-co', '--exclude-standard', 'tests'], {
    cwd: ROOT,
  })
  const config = await readFile(join(ROOT, 'vitest.config.ts'), 'utf8')
  const folders = stdout
    .split('\n')
    .filter((path) => /\.test\.tsx?$/.test(path))
    .map((path) => path.split('/')[1] ?? '')
  const unknown = [...new Set(folders)].filter((folder) => !config.includes(`'${folder}'`))
  expect(unknown).toEqual([])
})
