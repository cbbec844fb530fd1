import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pageRoutes } from '../../../src/edges/http/pages.ts'
import { aConsoleBrowser, aReviewer } from '../../support/a-reviewer.ts'
import { aStage, type Stage } from '../../support/a-stage.ts'

let stage: Stage
const lines: string[] = []
beforeAll(async () => {
  const distDirectory = join(import.meta.dirname, 'nothing-is-built-here')
  stage = await aStage({
    extend: (scope) => pageRoutes(scope, { distDirectory }),
    log: { level: 'info', stream: { write: (line) => void lines.push(line) } },
  })
})
afterAll(() => stage.close())

describe('What browsers are told', () => {
  test.each([
    ['the page of the console', '/console'],
    ['a call of the console', '/console/api/session'],
    ['a refused call of the console', '/console/api/sessions'],
    ['a refused call of the API', '/v1/orders'],
    ['nothing at all', '/console/api/nothing'],
  ])('keeps strangers out of %s', async (_, url) => {
    const { headers } = await stage.server.inject(url)
    const policy = String(headers['content-security-policy'])
    for (const part of ["default-src 'none'", "base-uri 'none'", "frame-ancestors 'none'"]) {
      expect(policy).toContain(part)
    }
    expect(policy).not.toContain('unsafe')
    const [, seconds] = /max-age=(\d+); includeSubDomains/.exec(
      String(headers['strict-transport-security']),
    ) ?? ['', '0']
    expect(Number(seconds)).toBeGreaterThanOrEqual(31_536_000)
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
    })
    expect(headers['access-control-allow-origin']).toBeUndefined()
  })

  test('lets no browser keep what a call of the console answers, refusals neither', async () => {
    const { call } = await aReviewer(stage, 'viewer')
    for (const path of ['session', 'sessions', 'reviewers']) {
      expect((await call('GET', path)).headers['cache-control']).toBe('no-store')
    }
  })
})

describe('The log', () => {
  test('names who was refused what, by id, and holds no address, code or token', async () => {
    const { call, id, email, cookies } = await aReviewer(stage, 'viewer')
    await call('GET', 'reviewers')
    await aConsoleBrowser(stage).call('POST', 'session', { email, code: '000000' })
    const said = lines.map((line) => JSON.parse(line))
    expect(said).toContainEqual(
      expect.objectContaining({
        method: 'GET',
        route: '/console/api/reviewers',
        status: 403,
        reviewerId: id,
      }),
    )
    expect(said).toContainEqual(
      expect.objectContaining({ method: 'POST', route: '/console/api/session', status: 410 }),
    )
    const all = lines.join('')
    for (const secret of [email, ...cookies.values()]) expect(all).not.toContain(secret)
  })
})
