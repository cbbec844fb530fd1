import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { generatedDocs } from '../../scripts/write-docs.ts'
import { PROBLEM_TYPES } from '../../src/edges/http/problem-types.ts'
import { aServer, PUBLIC_URL, type TestServer } from '../support/a-server.ts'

let berth: TestServer
beforeAll(async () => {
  berth = await aServer()
})
afterAll(() => berth.close())

const ROOT = join(import.meta.dirname, '../..')

describe('The generated docs', () => {
  test('are as fresh as the code (else run: node scripts/write-docs.ts)', async () => {
    for (const [path, text] of Object.entries(await generatedDocs())) {
      expect(await readFile(join(ROOT, path), 'utf8').catch(() => ''), path).toBe(text)
    }
  })
})

type Operation = {
  operationId: string
  summary: string
  description: string
  tags: string[]
  responses: Record<string, { description: string; content?: Record<string, unknown> }>
}

describe('The OpenAPI document', () => {
  const operations = async (): Promise<[string, Operation][]> => {
    const { json } = await berth.call('GET', '/openapi.json')
    return Object.entries<Record<string, Operation>>(json.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]): [string, Operation] => [
        `${method} ${path}`,
        operation,
      ]),
    )
  }

  test('is OpenAPI 3.1, names where it is served, and needs an API key everywhere', async () => {
    const { json } = await berth.call('GET', '/openapi.json', undefined, { authorization: '' })
    expect(json).toMatchObject({
      openapi: '3.1.0',
      servers: [{ url: PUBLIC_URL }],
      security: [{ apiKey: [] }],
    })
    expect(Object.keys(json.paths).every((path) => path.startsWith('/v1/'))).toBe(true)
  })

  test('describes every route under /v1', async () => {
    const described = (await operations()).map(([name]) => name)
    const routes: string[] = []
    const other = await aServer({
      extend: (server) => {
        server.addHook('onReady', async () => {
          routes.push(...routesIn(server.printRoutes({ commonPrefix: false })))
        })
      },
    })
    await other.close()
    expect(described.length).toBeGreaterThan(10)
    expect(routes.length).toBeGreaterThan(10)
    for (const route of routes) expect(described).toContain(route)
  })

  test('gives every call an id of its own, a summary, a tag and its refusals', async () => {
    const all = await operations()
    expect(new Set(all.map(([, { operationId }]) => operationId)).size).toBe(all.length)
    for (const [name, operation] of all) {
      expect(operation.operationId, name).toMatch(/^[a-z][A-Za-z]+$/)
      expect(operation.summary, name).toMatch(/^[A-Z]/)
      expect(operation.tags, name).toHaveLength(1)
      expect(operation.description, name).toContain('Needs the scope')
      expect(Object.keys(operation.responses), name).toEqual(
        expect.arrayContaining(['401', '403', '429', '500', '503']),
      )
      const successes = Object.keys(operation.responses).filter((status) => status < '300')
      expect(successes.length, name).toBeGreaterThan(0)
    }
  })

  test('is readable at /reference, without anything from elsewhere', async () => {
    const page = await berth.call('GET', '/reference')
    expect(page.status).toBe(200)
    expect(page.text).not.toMatch(/(src|href)="https?:/)
    expect(page.headers['content-security-policy']).toContain("default-src 'none'")
  })
})

describe('The page of a problem', () => {
  test.each(Object.keys(PROBLEM_TYPES))('%s says what it means and what to do', async (code) => {
    const page = await berth.call('GET', `/problems/${code}`, undefined, { authorization: '' })
    expect(page.status).toBe(200)
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8')
    expect(page.text).toContain('What to do')
    expect((await berth.call('GET', '/problems')).text).toContain(`/problems/${code}"`)
  })

  test('that is unknown is not found', async () => {
    expect((await berth.call('GET', '/problems/constructor')).status).toBe(404)
  })
})

/** `printRoutes` draws a tree: the full paths are read back from its indentation. */
function routesIn(drawing: string): string[] {
  const path: string[] = []
  const routes: string[] = []
  for (const line of drawing.split('\n')) {
    const [, indent = '', segment = '', methods = ''] =
      /^([│ ]*)[├└]── (\S*)(?: \(([A-Z, ]+)\))?/.exec(line) ?? []
    if (segment === '') continue
    path.length = indent.length / 4
    path.push(segment)
    const url = path
      .join('')
      .replace(/\/:(\w+)/g, '/{$1}')
      .replaceAll('::', ':')
    if (!url.startsWith('/v1/')) continue
    for (const method of methods.split(', ').filter((name) => name !== '' && name !== 'HEAD')) {
      routes.push(`${method.toLowerCase()} ${url}`)
    }
  }
  return routes
}
