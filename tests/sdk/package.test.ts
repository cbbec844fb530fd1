import { execFile } from 'node:child_process'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { anInstalledSdk } from '../support/an-installed-sdk.ts'
import { aListeningServer, type Listening } from './a-client.ts'

const run = promisify(execFile)
const TSC = join(import.meta.dirname, '../../node_modules/typescript/bin/tsc')

let stage: Listening
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'berth-consumer-'))
  await anInstalledSdk(folder)
  stage = await aListeningServer()
}, 120_000)
afterAll(async () => {
  await stage?.close()
  await rm(folder, { recursive: true, force: true })
})

const CONSUMER = `
import { connectBerth, isProblem, verifyWebhook } from 'berth/sdk'

const berth = connectBerth({ url: process.env.BERTH ?? '', key: process.env.KEY ?? '' })
const { data } = await berth.listOrders({ query: { state: 'mapped' } })
const found = await berth.readOrder({ path: { id: 'external:none' } }).catch((error) => {
  if (isProblem(error, 'order-not-found')) return error.code
  throw error
})
process.stdout.write(JSON.stringify([data.items.length, found, typeof verifyWebhook]))
`

describe('The packed client', () => {
  test('brings nothing but itself', async () => {
    const packages = await readdir(join(folder, 'node_modules'))
    expect(packages.filter((name) => !name.startsWith('.'))).toEqual(['berth'])
    const files = await readdir(join(folder, 'node_modules/berth'))
    expect(files).toContain('README.md')
    expect(files.filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))).toEqual([])
  })

  test('is imported from another folder, and calls Berth', async () => {
    await writeFile(join(folder, 'consumer.mjs'), CONSUMER)
    const { stdout } = await run(process.execPath, ['consumer.mjs'], {
      cwd: folder,
      env: { BERTH: stage.url, KEY: stage.key },
    })
    expect(JSON.parse(stdout)).toEqual([0, 'order-not-found', 'function'])
  })

  test('has types that a consumer’s compiler reads, and that catch a slip', async () => {
    const flags = [
      '--noEmit',
      '--strict',
      '--module',
      'nodenext',
      '--target',
      'es2022',
      '--lib',
      'es2023,dom',
    ]
    const check = (text: string) =>
      writeFile(join(folder, 'typed.mts'), text).then(() =>
        run(process.execPath, [TSC, ...flags, 'typed.mts'], { cwd: folder }).then(
          () => '',
          ({ stdout }: { stdout: string }) => stdout,
        ),
      )
    const begin = `import { connectBerth } from 'berth/sdk'
const berth = connectBerth({ url: 'https://berth.vendor.example', key: 'k' })
`
    expect(
      await check(
        `${begin}const { data } = await berth.readOrder({ path: { id: 'x' } })\nconst state: string = data.state\nfor await (const claim of berth.each('listClaims')) claim.id satisfies string\nawait berth.cancelOrder({ path: { id: state } })\n`,
      ),
    ).toBe('')
    const slips = [
      'berth.readOrder({})',
      "berth.listOrders({ query: { stat: 'mapped' } })",
      "berth.listOrders({ query: { state: 'maped' } })",
      "berth.readOrder({ path: { id: 'x' }, ifMatch: '1' })",
      "berth.readOrder({ path: { id: 'x' }, idempotencyKey: '1' })",
      "berth.each('readOrder')",
      "berth.receiveOrder({ body: { externalId: 'SO-1' } })",
    ]
    const complaints = await check(begin + slips.map((slip) => `void ${slip}\n`).join(''))
    const lines = [...complaints.matchAll(/^typed\.mts\((\d+),/gm)].map(([, line]) => Number(line))
    for (const [index, slip] of slips.entries()) expect(lines, slip).toContain(index + 3)
  })
})
