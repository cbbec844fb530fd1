import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aCommand } from '../support/a-command.ts'
import { aServer, type TestServer } from '../support/a-server.ts'
import { enterIntoDirectory } from '../support/directory-entries.ts'

const folder = mkdtempSync(join(tmpdir(), 'berth-match-'))
let berth: TestServer
beforeAll(async () => {
  berth = await aServer()
  await enterIntoDirectory(berth.world, [
    { externalId: 'acme-1', name: 'Acme Marine AB', administrators: ['ada@acme.example'] },
    { externalId: 'fjord-1', name: 'Fjordland Logistics', administrators: ['maja@fjord.example'] },
  ])
})
afterAll(async () => {
  await berth?.close()
  rmSync(folder, { recursive: true, force: true })
})

const match = (...args: readonly string[]) => aCommand(berth.world, 'match', ...args)
const question = (companyName: string, administratorEmail: string) => ({
  companyName,
  administratorEmail,
  kind: 'customer',
})
const file = (name: string, text: string) => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

test('one question is answered as the API answers it, and in words for people', async () => {
  const asked = question('Fjordland Logistics AS', 'eva@fjord.example')
  const { json } = await berth.call('POST', '/v1/matches', asked)
  const args = ['Fjordland Logistics AS', '--email', 'eva@fjord.example']
  const forPrograms = await match(...args, '--json')
  expect([forPrograms.code, JSON.parse(forPrograms.stdout)]).toEqual([0, json])
  const forPeople = await match(...args)
  expect(forPeople.code).toBe(0)
  expect(forPeople.stdout).toContain('Fjordland Logistics')
  expect(forPeople.stdout).toMatch(/^ \d\d\.\d% {2}Fjordland/)
})

test('why an organization is found, or is not, is told for either', async () => {
  const args = ['Acme Marine', '--email', 'eva@acme.example', '--explain']
  const found = await match(...args, 'acme-1', '--json')
  expect(found.code).toBe(0)
  const { json } = await berth.call('POST', '/v1/matches:explain', {
    ...question('Acme Marine', 'eva@acme.example'),
    organizationExternalId: 'acme-1',
  })
  expect(JSON.parse(found.stdout)).toEqual(json)
  const other = await match(...args, 'fjord-1')
  expect([other.code, other.stdout.length > 0]).toEqual([0, true])
  const nobody = await match(...args, 'nobody-1')
  expect([nobody.code, nobody.stderr]).toEqual([1, expect.stringContaining('nobody-1')])
})

test('a file is answered line by line; refused lines are named, and end it with code 2', async () => {
  const lines = [
    JSON.stringify(question('Acme Marine', 'ada@acme.example')),
    'no JSON',
    JSON.stringify(question('Xylophone Makers', 'eva@nowhere.example')),
  ]
  const path = file('questions.ndjson', lines.join('\n'))
  const forPrograms = await match('--file', path, '--json')
  expect(forPrograms.code).toBe(2)
  const answers = forPrograms.stdout.trim().split('\n')
  expect(answers.map((line) => JSON.parse(line).outcome)).toEqual([
    ...['administrator-email', 'none', 'none'],
  ])
  expect(JSON.parse(answers[1] ?? '').error).toMatchObject({ instance: '#line-2' })
  const forPeople = await match('--file', path)
  expect(forPeople.stdout).toMatch(
    /3 questions: 1 decided by the address, 0 with candidates, 1 with nothing found, 1 refused\.\n$/,
  )
})

test('CSV is read by its header, and answers are written to a file of CSV', async () => {
  const path = file(
    'questions.csv',
    'note,administratorEmail,companyName\nx,eva@fjord.example,Fjordland Logistics\n',
  )
  const out = join(folder, 'answers.csv')
  const { code, stdout } = await match('--file', path, '--out', out)
  expect([code, stdout]).toEqual([0, expect.stringContaining('1 question: ')])
  const written = readFileSync(out, 'utf8').trim().split('\n')
  expect(written[0]).toMatch(/^line,companyName,kind,outcome,place,organizationExternalId/)
  expect(written[1]).toMatch(/^2,Fjordland Logistics,customer,candidates,1,fjord-1,/)
  const lacking = await match('--file', file('odd.csv', 'name\nAcme\n'))
  expect([lacking.code, lacking.stderr]).toEqual([
    1,
    expect.stringContaining('it lacks companyName, administratorEmail'),
  ])
})

test.each([
  [['Acme'], '--email'],
  [['Acme', '--email', 'a@b.example', '--out', 'x'], '--file'],
  [['Acme', '--file', 'x'], '--file'],
  [['Acme', '--email', 'a@b.example', '--limit', 'many'], 'limit'],
])('%j is not understood: the usage is told, with code 2', async (args, about) => {
  const { code, stderr } = await match(...args)
  expect(code).toBe(2)
  expect(stderr).toContain(about)
})

test('an address that is none is refused by the name of the flag', async () => {
  const { code, stderr } = await match('Acme', '--email', 'nobody')
  expect([code, stderr]).toEqual([2, expect.stringContaining('--email has no @')])
})
