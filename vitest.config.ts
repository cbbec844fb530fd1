import { defineConfig } from 'vitest/config'

/** One for each folder of tests/; a run may name some: `npm test -- --project domain`. */
const FOLDERS = [
  'domain',
  'use-cases',
  'http',
  'database',
  'secrets',
  'targets',
  'jobs',
  'email',
  'apps',
  'web',
  'architecture',
  'browser',
  'bench',
]

export default defineConfig({
  test: {
    globalSetup: ['tests/support/template-database.ts'],
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 60_000,
    projects: FOLDERS.map((name) => ({
      test: { name, include: [`tests/${name}/**/*.test.{ts,tsx}`] },
    })),
  },
})
