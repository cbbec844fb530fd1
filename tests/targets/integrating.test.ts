import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { StepName } from '../../src/domain/provisioning/run.ts'
import { BACK_OFF_SECONDS } from '../../src/domain/provisioning/run-rules.ts'
import { httpTarget } from '../../src/edges/targets/http.ts'
import type { StepCall } from '../../src/use-cases/ports/targets.ts'
import { SECRET } from './a-vendor.ts'
import { aCall } from './conformance.ts'
import { freePort } from './free-port.ts'

const PAGE = readFileSync('docs/integrating.md', 'utf8')
const blocksOf = (language: string) =>
  [...PAGE.matchAll(new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 'gs'))].map(
    (match) => match[1] ?? '',
  )

let receiver: ChildProcess
let url: string

beforeAll(async () => {
  const port = await freePort()
  url = `http://127.0.0.1:${port}`
  receiver = spawn(process.execPath, ['--input-type=module', '-'], {
    env: { SECRET, PORT: String(port) },
    stdio: ['pipe', 'inherit', 'inherit'],
  })
  receiver.stdin?.end(blocksOf('js')[0])
  for (let tries = 0; tries < 100; tries += 1) {
    if (
      await fetch(url).then(
        () => true,
        () => false,
      )
    )
      return
    await new Promise((over) => setTimeout(over, 50))
  }
  throw new Error('The receiver of the page did not start.')
})
afterAll(() => {
  receiver.kill()
})

describe('the page about integrating', () => {
  test('has a receiver that does every step when it is run as printed', async () => {
    const target = httpTarget({ url: `${url}/berth`, secret: SECRET })
    const perform = (step: StepName, changes: Partial<StepCall> = {}) =>
      target.perform(aCall({ step, idempotencyKey: `run.${step}`, ...changes }))
    const created = await perform('create-organization')
    const repeated = await perform('create-organization', { attempt: 2 })
    expect(created).toEqual({ kind: 'done', externalId: 'o-1' })
    expect(repeated).toEqual(created)
    const partner = await perform('create-partner-organization')
    expect(partner).toEqual({ kind: 'done', externalId: 'o-2' })
    const organization = { ...aCall().organization, externalId: 'o-1' }
    const partnerOrganization = { ...aCall().organization, externalId: 'o-2' }
    const administrator = { email: 'eva@acme.example' }
    const done = { kind: 'done', externalId: null }
    expect(await perform('attach-subscription', { organization })).toEqual(done)
    expect(await perform('add-administrator', { organization, administrator })).toEqual(done)
    expect(await perform('link-partner', { organization, partnerOrganization })).toEqual(done)
  })

  test('has a receiver that refuses what Berth did not sign', async () => {
    const stranger = `whsec_${Buffer.from('a secret that somebody guessed').toString('base64')}`
    const outcome = await httpTarget({ url, secret: stranger }).perform(aCall())
    expect(outcome).toMatchObject({ kind: 'never', reason: expect.stringContaining('401') })
  })

  test('shows a call with exactly the fields that are sent', async () => {
    const printed = blocksOf('json').find((block) => block.includes('"step"')) ?? '{}'
    const { idempotencyKey: _, attempt: __, ...sent } = aCall()
    expect(shapeOf(JSON.parse(printed))).toEqual(shapeOf(JSON.parse(JSON.stringify(sent))))
  })

  test('names the pauses between attempts as they are', () => {
    expect(PAGE).toContain('after 5 s, 15 s, 1, 5, 15, 30 min, 1, 2, 4, 8, 12 and 24 h')
    const minutes = [1, 5, 15, 30].map((count) => count * 60)
    const hours = [1, 2, 4, 8, 12, 24].map((count) => count * 3600)
    expect(BACK_OFF_SECONDS).toEqual([5, 15, ...minutes, ...hours])
  })
})

/** The names of all fields, whatever is in them. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shapeOf)
  if (typeof value !== 'object' || value === null) return 'value'
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, shapeOf(inner)]))
}
