import { createRequire } from 'node:module'
import { join } from 'node:path'
import {
  cruise,
  type ICruiseOptions,
  type ICruiseResult,
  type IFlattenedRuleSet,
} from 'dependency-cruiser'
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config'
import { beforeAll, expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')
/** A cruiser that reads nothing finds no violation either. */
const LEAST_MODULES = 250

let result: ICruiseResult

beforeAll(async () => {
  const rules = createRequire(import.meta.url)(
    join(ROOT, '.dependency-cruiser.cjs'),
  ) as IFlattenedRuleSet & {
    options: ICruiseOptions
  }
  const { enhancedResolveOptions, ...options } = rules.options
  const cruised = await cruise(
    ['src', 'web', 'tests'],
    { ...options, baseDir: ROOT, validate: true, ruleSet: { forbidden: rules.forbidden ?? [] } },
    enhancedResolveOptions,
    { tsConfig: extractTSConfig(join(ROOT, 'tsconfig.json')) },
  )
  result = cruised.output as ICruiseResult
}, 120_000)

test('the whole program was read', () => {
  const own = result.modules.filter(({ source }) => /^(src|web|tests)\//.test(source))
  expect(own.length).toBeGreaterThan(LEAST_MODULES)
  for (const ring of ['domain', 'use-cases', 'edges', 'apps']) {
    expect(own.some(({ source }) => source.startsWith(`src/${ring}/`))).toBe(true)
  }
})

test('dependencies point from apps to edges to use cases to the domain, and nowhere else', () => {
  const violations = result.summary.violations.map(
    ({ rule, from, to, cycle }) =>
      `${rule.name}: ${from} → ${cycle?.map(({ name }) => name).join(' → ') ?? to}`,
  )
  expect(violations).toEqual([])
})
