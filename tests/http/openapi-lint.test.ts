import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createConfig, lintFromString } from '@redocly/openapi-core'
import { type RulesetDefinition, Spectral } from '@stoplight/spectral-core'
import { oas } from '@stoplight/spectral-rulesets'
import { beforeAll, describe, expect, test } from 'vitest'

const PATH = join(import.meta.dirname, '../../docs/openapi.json')
let text: string
beforeAll(async () => {
  text = await readFile(PATH, 'utf8')
})

/** Every rule of Spectral for OpenAPI, also those that it does not recommend, but these. */
const SPECTRAL_OFF = {
  // Berth is run by each vendor: there is no address that is right in all of their references.
  'info-contact': 'off',
  // OpenAPI 3.1 allows `url` or `identifier`, not both; Apache-2.0 is an identifier.
  'license-url': 'off',
} as const

async function spectralFinds(document: string) {
  const spectral = new Spectral()
  spectral.setRuleset({ extends: [[oas as RulesetDefinition, 'all']], rules: SPECTRAL_OFF })
  const found = await spectral.run(JSON.parse(document))
  return found.map(({ code, path, message }) => `${code}: ${path.join('/')}: ${message}`)
}

async function redoclyFinds(document: string) {
  const config = await createConfig({ extends: ['recommended-strict'] })
  const found = await lintFromString({ source: document, config, absoluteRef: PATH })
  return found.map(
    ({ ruleId, message, location }) => `${ruleId}: ${location[0]?.pointer}: ${message}`,
  )
}

/** Slips that each of them must see: a linter that reads nothing finds nothing either. */
function withSlips() {
  const document = JSON.parse(text)
  const { post } = document.paths['/v1/orders']
  post.operationId = 'listOrders'
  delete post.summary
  post.responses['201'].content['application/json'].schema.$ref = '#/components/schemas/Nothing'
  return JSON.stringify(document)
}

describe('In the OpenAPI document', () => {
  test('Spectral finds nothing', { timeout: 60_000 }, async () => {
    expect(await spectralFinds(text)).toEqual([])
    const found = (await spectralFinds(withSlips())).join('\n')
    expect(found).toContain('operation-operationId-unique')
    expect(found).toContain('invalid-ref')
  })

  test('Redocly finds nothing', { timeout: 60_000 }, async () => {
    expect(await redoclyFinds(text)).toEqual([])
    const found = (await redoclyFinds(withSlips())).join('\n')
    expect(found).toContain('operation-operationId-unique')
    expect(found).toContain('no-unresolved-refs')
  })
})
