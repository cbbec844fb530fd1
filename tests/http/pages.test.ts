import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fastify, { type FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pageRoutes } from '../../src/edges/http/pages.ts'

const PAGE =
  '<!doctype html><meta property="csp-nonce" nonce="{{nonce}}"><script src="/a.js" nonce="{{nonce}}"></script>'

let distDirectory: string
let server: FastifyInstance

beforeAll(async () => {
  distDirectory = await mkdtemp(join(tmpdir(), 'berth-pages-'))
  for (const folder of ['wizard', 'console', 'assets']) await mkdir(join(distDirectory, folder))
  await writeFile(join(distDirectory, 'wizard', 'index.html'), PAGE)
  await writeFile(join(distDirectory, 'console', 'index.html'), PAGE)
  await writeFile(join(distDirectory, 'assets', 'wizard-Ab12.js'), 'export {}')
  server = fastify()
  pageRoutes(server, { distDirectory })
})
afterAll(async () => {
  await server.close()
  await rm(distDirectory, { recursive: true })
})

describe('The pages', () => {
  it('are the same shell for every locator, kept by nobody and told to nobody', async () => {
    const reply = await server.inject('/setup/any-locator')
    expect(reply.statusCode).toBe(200)
    expect(reply.body).not.toContain('any-locator')
    expect(reply.headers).toMatchObject({
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex, nofollow',
    })
    expect(reply.headers['set-cookie']).toBeUndefined()
  })

  it('are the same shell for every page of the console, but not for its calls', async () => {
    for (const path of ['/console', '/console/orders/1', '/console/sessions?x=1']) {
      const reply = await server.inject(path)
      expect([reply.statusCode, reply.headers['content-type']]).toEqual([
        200,
        'text/html; charset=utf-8',
      ])
    }
    expect((await server.inject('/console/api/nothing')).statusCode).toBe(404)
  })

  it('answer HEAD without a body', async () => {
    const reply = await server.inject({ method: 'HEAD', url: '/setup/any-locator' })
    expect(reply.statusCode).toBe(200)
    expect(reply.body).toBe('')
  })

  it('allow styles by a nonce that is another one each time, and no inline script', async () => {
    const nonces = await Promise.all(
      [1, 2].map(async () => {
        const { body, headers } = await server.inject('/setup/any-locator')
        const nonce = /nonce="([^"]+)"/.exec(body)?.[1] ?? ''
        const policy = String(headers['content-security-policy'])
        expect(policy).toContain(`style-src 'self' 'nonce-${nonce}'`)
        expect(policy).toContain("script-src 'self';")
        expect(policy).not.toContain('unsafe')
        return nonce
      }),
    )
    expect(nonces[0]).toMatch(/^[A-Za-z0-9+/]{22}==$/)
    expect(nonces[0]).not.toBe(nonces[1])
  })

  it('say what to do when they are not built', async () => {
    const reply = await server.inject('/claims/any-locator')
    expect(reply.statusCode).toBe(503)
    expect(reply.body).toContain('npx vite build web')
  })

  it('load files that may be kept for ever, since their names change with their content', async () => {
    const reply = await server.inject('/assets/wizard-Ab12.js')
    expect(reply.statusCode).toBe(200)
    expect(reply.headers['cache-control']).toBe('public, max-age=31536000, immutable')
  })

  it('serve nothing from outside the folder of assets', async () => {
    const reply = await server.inject('/assets/..%2fwizard%2findex.html')
    expect(reply.statusCode).toBeGreaterThanOrEqual(400)
  })
})
