import { defineConfig } from 'vitest/config'

/** One for each folder of tests/; a run may name some: `npm test -- --project domain`. */
const FOLDERS = [
  'domain',
  'use-cases',
  'http',
  'database',
  'secrets',
  'targets',
  'dns',
  'webhooks',
  'purchases',
  'jobs',
  'email',
  'apps',
  'sdk',
  'web',
  'architecture',
  'browser',
  'pictures',
  'bench',
]

/** Their tests start programs, some several one after the other: on a busy machine each needs seconds to begin. */
const STARTS_PROGRAMS: ReadonlySet<string> = new Set(['apps', 'sdk'])

/** `TEST_PRISM=true`, as .ci/run sets it: the API is called through Prism. It takes twice as long. */
const IS_BEHIND_PRISM = process.env.TEST_PRISM === 'true'

export default defineConfig({
  test: {
    globalSetup: ['tests/support/template-database.ts'],
    maxWorkers: 2,
    hookTimeout: 60_000,
    projects: FOLDERS.map((name) => ({
      test: {
        name,
        include: [`tests/${name}/**/*.test.{ts,tsx}`],
        testTimeout: STARTS_PROGRAMS.has(name) ? 60_000 : 20_000,
        env: { TEST_BEHIND_PRISM: String(IS_BEHIND_PRISM && name === 'http') },
      },
    })),
  },
})
