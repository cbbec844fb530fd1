import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Finding } from '../../src/apps/doctor/finding.ts'
import { addReviewer } from '../../src/use-cases/add-reviewer.ts'
import { aMailServer, type MailServer } from '../email/a-mail-server.ts'
import { aCommandUnder } from '../support/a-command.ts'
import { aNameServer, type NameServer } from '../support/a-name-server.ts'
import { freePort } from '../support/a-process.ts'
import { aServer, type TestServer } from '../support/a-server.ts'

const SECRET = 'a secret for tests, which nobody else uses'
const TARGET_SECRET = `whsec_${Buffer.from('a secret of the target for tests').toString('base64')}`
const folder = mkdtempSync(join(tmpdir(), 'berth-doctor-'))
let berth: TestServer
let names: NameServer
let mail: MailServer
let url: string
beforeAll(async () => {
  berth = await aServer()
  url = await berth.server.listen({ host: '127.0.0.1', port: 0 })
  names = await aNameServer()
  mail = await aMailServer({ EHLO: '250-hello\r\n250 AUTH PLAIN' })
  const actor = { kind: 'system', id: null } as const
  await addReviewer(berth.world, { email: 'ann@vendor.example', role: 'admin', actor })
  names.zones.set('vendor.example', {
    texts: [['something else'], ['v=spf1 include:mail.example -all']],
    mailServers: ['mx.vendor.example'],
  })
  names.zones.set('_dmarc.vendor.example', { texts: [['v=DMARC1; p=reject']] })
  names.zones.set('s1._domainkey.vendor.example', { texts: [['v=DKIM1; k=rsa; p=MIGf', 'MA0G']] })
})
afterAll(async () => {
  await Promise.all([berth?.close(), names?.close(), mail?.close()])
  rmSync(folder, { recursive: true, force: true })
})

const settings = () => ({
  DATABASE_URL: berth.world.databaseUrl,
  BERTH_SECRET: SECRET,
  BERTH_DATA_DIR: join(folder, 'unused'),
  BERTH_PUBLIC_URL: url,
  BERTH_SMTP_URL: mail.url.replace('//', '//berth:hunter2@'),
  BERTH_MAIL_FROM: 'orders@vendor.example',
  BERTH_VENDOR_NAME: 'Vendor',
  BERTH_VENDOR_SUPPORT: 'help@vendor.example',
  BERTH_DNS_SERVERS: names.address,
  BERTH_TARGET_URL: `${url}/berth`,
  BERTH_TARGET_SECRET: TARGET_SECRET,
})

async function examined(changes: object = {}, ...args: readonly string[]) {
  const under = { ...settings(), ...changes }
  const { code, stdout } = await aCommandUnder(under, 'doctor', '--json', ...args)
  const { isGood, findings } = JSON.parse(stdout) as { isGood: boolean; findings: Finding[] }
  expect(isGood).toBe(code === 0)
  expect(stdout).not.toContain('hunter2')
  return { code, findings, of: (check: string) => findings.filter((one) => one.check === check) }
}

test('where all is well it says so of each part, and ends with code 0 even when it is strict', async () => {
  const { code, findings } = await examined({}, '--strict', '--dkim-selector', 's1')
  expect(findings.filter(({ state }) => state !== 'good')).toEqual([])
  expect(code).toBe(0)
  const checks = [...new Set(findings.map(({ check }) => check))]
  expect(checks).toEqual([
    ...['settings', 'disk', 'database', 'migrations', 'clock', 'work', 'reviewers'],
    ...['address', 'mail', 'mail records', 'target'],
  ])
  expect(existsSync(join(folder, 'unused'))).toBe(false)
})

test('a mail server that refuses the password is wrong, with its answer', async () => {
  const strict = await aMailServer({
    EHLO: '250-hello\r\n250 AUTH PLAIN',
    AUTH: '535 no hunter2 here',
  })
  const { code, of } = await examined({
    BERTH_SMTP_URL: strict.url.replace('//', '//berth:hunter2@'),
  })
  await strict.close()
  expect(code).toBe(1)
  expect(of('mail')).toMatchObject([{ state: 'wrong', says: expect.stringContaining('535 no …') }])
  expect(strict.takenCount()).toBe(0)
})

test('a public address at which nothing answers is wrong, and so is one that is not Berth', async () => {
  const silent = await examined({ BERTH_PUBLIC_URL: `http://127.0.0.1:${await freePort()}` })
  expect(silent.of('address')).toMatchObject([
    { state: 'wrong', says: expect.stringContaining('ECONNREFUSED') },
  ])
  const other = await examined({ BERTH_PUBLIC_URL: `${url}/elsewhere` })
  expect(other.of('address')).toMatchObject([
    { state: 'wrong', says: expect.stringContaining('it is not Berth') },
  ])
})

test('a database that cannot be reached hides nothing else', async () => {
  const { code, of } = await examined({ DATABASE_URL: 'postgres://nobody@127.0.0.1:1/berth' })
  expect(code).toBe(1)
  expect(of('database')).toMatchObject([{ state: 'wrong' }])
  expect(of('address')).toMatchObject([{ state: 'good' }])
  expect(of('mail')).toMatchObject([{ state: 'good' }])
})

test('wrong settings are named, and the database is looked at all the same', async () => {
  const { code, of } = await examined({ BERTH_PORT: 'x', BERTH_PROT: '1' })
  expect(code).toBe(1)
  expect(of('settings').map(({ says }) => says.split(' ')[0])).toEqual(['BERTH_PROT', 'BERTH_PORT'])
  expect(of('database')).toMatchObject([{ state: 'good' }])
})

test('an embedded database that is not there yet is not made', async () => {
  const { of } = await examined({ DATABASE_URL: '', BERTH_DATA_DIR: join(folder, 'new') })
  expect(of('database')).toMatchObject([{ state: 'careful' }])
  expect(existsSync(join(folder, 'new'))).toBe(false)
})

test('for people each line says what, and the next what to do', async () => {
  const { code, stdout } = await aCommandUnder(settings(), 'doctor')
  expect(code).toBe(0)
  expect(stdout).toMatch(/^good {5}mail {10}The mail server lets Berth in\.$/m)
  expect(stdout).toMatch(
    /^\? {8}mail records {2}The DKIM key was not looked up.*\n +→ Add --dkim-selector/m,
  )
})

test('a secret that is another one is wrong, and said to be that', async () => {
  expect((await examined()).of('database').every(({ state }) => state !== 'wrong')).toBe(true)
  const { code, of } = await examined({
    BERTH_SECRET: 'another secret for tests, of another house',
  })
  expect(code).toBe(1)
  expect(of('database')).toMatchObject([
    { state: 'wrong', says: 'It is sealed with another BERTH_SECRET.' },
  ])
})
