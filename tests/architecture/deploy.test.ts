import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse, parseAllDocuments } from 'yaml'
import { SETTING_NAMES } from '../../src/apps/config.ts'

const ROOT = join(import.meta.dirname, '../..')
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8')
const dockerfile = read('deploy/Dockerfile')
const compose = parse(read('deploy/compose.yaml'), { merge: true })
const kubernetes = parseAllDocuments(read('deploy/kubernetes.yaml')).map((one) => {
  expect(one.errors).toEqual([])
  return one.toJS()
})
const named = (kind: string) => kubernetes.filter((one) => one.kind === kind)
const pods = [...named('Deployment'), ...named('Job')].map((one) => one.spec.template.spec)
const containers = pods.flatMap((pod) => pod.containers)
const ours = ['migrate', 'server', 'worker'].map((name) => compose.services[name])

test('every setting that the files name is one that Berth reads', () => {
  const known = new Set<string>([...SETTING_NAMES, 'DATABASE_URL', 'LOG_LEVEL', 'NODE_ENV'])
  const written = [...dockerfile.matchAll(/\b(?:BERTH_[A-Z_]+|NODE_ENV)\b/g)].map(([name]) => name)
  const used = [
    ...written,
    ...ours.flatMap(({ environment }) => Object.keys(environment)),
    ...named('ConfigMap').flatMap((one) => Object.keys(one.data)),
  ]
  expect(used.length).toBeGreaterThan(20)
  expect(used.filter((name) => !known.has(name.replace(/_FILE$/, '')))).toEqual([])
})

test('every command that the files start exists', () => {
  const cli = read('src/apps/cli.ts')
  const commands = [...ours.map(({ command }) => command[0]), ...containers.map((c) => c.args[0])]
  expect(commands.toSorted()).toEqual([
    ...['migrate', 'migrate', 'serve', 'serve', 'worker', 'worker'],
  ])
  for (const name of commands) expect(cli).toContain(`${name}: ${name}Command(`)
  expect(dockerfile).toContain('CMD ["serve"]')
})

test('every probe asks for a path of the port for operators', () => {
  const health = read('src/apps/health.ts')
  const probes = named('Deployment').flatMap(({ spec }) => {
    const { startupProbe, livenessProbe, readinessProbe } = spec.template.spec.containers[0]
    return [startupProbe, livenessProbe, readinessProbe]
  })
  expect(probes).toHaveLength(6)
  for (const { httpGet } of probes) {
    expect(health).toContain(`'${httpGet.path}'`)
    expect(httpGet.port).toBe('admin')
  }
  expect(dockerfile).toMatch(/HEALTHCHECK[\s\S]+BERTH_ADMIN_PORT \+ '\/readyz'/)
})

test('no container of Berth is root or writes to its own files', () => {
  expect(dockerfile).toMatch(/^USER 1000:1000$/m)
  for (const service of ours) {
    expect(service).toMatchObject({ read_only: true, cap_drop: ['ALL'] })
  }
  for (const pod of pods) expect(pod.securityContext).toMatchObject({ runAsNonRoot: true })
  for (const { securityContext } of containers) {
    expect(securityContext).toEqual({
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
      capabilities: { drop: ['ALL'] },
    })
  }
})
