import { afterAll, beforeAll, expect, test } from 'vitest'
import { judgeDatabase } from '../../src/apps/doctor/judge-database.ts'
import { judgeMailRecords } from '../../src/apps/doctor/judge-mail-records.ts'
import { judgeDisk } from '../../src/apps/doctor/look-at-disk.ts'
import { judgeReviewers, judgeWork } from '../../src/apps/doctor/look-at-work.ts'
import type { Condition } from '../../src/edges/database/condition.ts'
import { lookUpMailServersAt } from '../../src/edges/dns/look-up-mail-servers.ts'
import { lookUpTextAt } from '../../src/edges/dns/look-up-text.ts'
import { aNameServer, type NameServer, type Zone } from '../support/a-name-server.ts'

let names: NameServer
beforeAll(async () => {
  names = await aNameServer()
})
afterAll(() => names.close())

/** The states of SPF, DKIM, DMARC and the way back, in this order. */
async function recordsOf(zones: Readonly<Record<string, Zone>>, dkimSelector?: string) {
  names.zones.clear()
  for (const [name, zone] of Object.entries(zones)) names.zones.set(name, zone)
  const options = { servers: [names.address], longestMilliseconds: 1500 }
  const found = await judgeMailRecords({
    lookUpText: lookUpTextAt(options),
    lookUpMailServers: lookUpMailServersAt(options),
    domain: 'mail.vendor.example',
    dkimSelector,
  })
  return found.map(({ state }) => state)
}
const HOST = 'mail.vendor.example'
const text = (...texts: string[]): Zone => ({ texts: texts.map((one) => [one]) })

test('a domain that says nothing of its mail is to be looked after', async () => {
  expect(await recordsOf({})).toEqual(['careful', 'unsure', 'careful', 'careful'])
})

test.each<[string, Zone, string]>([
  ['two SPF records', text('v=spf1 -all', 'v=spf1 mx -all'), 'wrong'],
  ['one that lets everybody send', text('v=spf1 mx +all'), 'wrong'],
  ['one that does so without a sign', text('v=spf1 all'), 'wrong'],
  ['one that refuses others', text('v=spf1 mx ~all'), 'good'],
  ['another version', text('v=spf10 mx -all'), 'careful'],
  ['a server that fails', { failure: 2 }, 'unsure'],
])('SPF: %s', async (_what, zone, state) => {
  expect((await recordsOf({ [HOST]: zone }))[0]).toBe(state)
})

test.each<[string, Zone, string]>([
  ['a key', text('v=DKIM1; k=rsa; p=MIGfMA0G'), 'good'],
  ['a key that was revoked', text('v=DKIM1; p='), 'wrong'],
  ['none', {}, 'wrong'],
])('DKIM: %s', async (_what, zone, state) => {
  expect((await recordsOf({ [`s1._domainkey.${HOST}`]: zone }, 's1'))[1]).toBe(state)
})

test.each<[string, Record<string, Zone>, string]>([
  ['its own', { [`_dmarc.${HOST}`]: text('v=DMARC1; p=none') }, 'good'],
  ['that of the domain above', { '_dmarc.vendor.example': text('v=DMARC1; p=none') }, 'good'],
  ['two', { [`_dmarc.${HOST}`]: text('v=DMARC1; p=none', 'v=DMARC1; p=reject') }, 'wrong'],
])('DMARC: %s', async (_what, zones, state) => {
  expect((await recordsOf(zones))[2]).toBe(state)
})

test.each<[string, Zone, string]>([
  ['a server', { mailServers: ['mx.vendor.example'] }, 'good'],
  ['the word that there is none (RFC 7505)', { mailServers: ['.'] }, 'careful'],
  ['no answer', { isSilent: true }, 'unsure'],
])('the way back: %s', async (_what, zone, state) => {
  expect((await recordsOf({ [HOST]: zone }))[3]).toBe(state)
})

const WELL: Condition = {
  version: '18.1',
  majorVersion: 18,
  hasTrigrams: true,
  clockAheadMilliseconds: 3,
  roundTripMilliseconds: 0.3,
  byteCount: 9_000_000,
  connectionCount: 12,
  mostConnections: 100,
  longestTransactionSeconds: 2,
}
test.each<[string, Partial<Condition>, string, string]>([
  ['all well', {}, 'good', 'good'],
  ['too old', { version: '14.9', majorVersion: 14 }, 'wrong', 'good'],
  ['no trigrams', { hasTrigrams: false }, 'careful', 'good'],
  ['few connections left', { connectionCount: 81 }, 'careful', 'good'],
  ['a transaction that nobody ends', { longestTransactionSeconds: 601 }, 'careful', 'good'],
  ['far away', { roundTripMilliseconds: 25 }, 'careful', 'good'],
  ['a clock ahead', { clockAheadMilliseconds: 2100 }, 'good', 'wrong'],
  ['a clock behind', { clockAheadMilliseconds: -2100 }, 'good', 'wrong'],
])('the database: %s', (_what, changes, database, clock) => {
  const found = judgeDatabase({ ...WELL, ...changes })
  expect(found.map(({ check, state }) => [check, state])).toEqual([
    ['database', database],
    ['clock', clock],
  ])
})

test.each([
  [200, 'wrong'],
  [1000, 'careful'],
  [3000, 'good'],
] as const)('a disk with %i MiB left is %s', (mebibytes, state) => {
  expect(judgeDisk('/data', mebibytes * 1024 * 1024).state).toBe(state)
})

const job = { kind: 'send-mail', state: 'created', count: 3, oldestSeconds: 20 }
test.each([
  ['nothing due', [], {}, 'good'],
  ['due since a moment', [job], { sent: 4 }, 'good'],
  ['due since long', [{ ...job, oldestSeconds: 301 }], {}, 'wrong'],
  ['given up long ago', [{ ...job, kind: 'dead-letter', oldestSeconds: 9000 }], {}, 'good'],
  ['under way since long', [{ ...job, state: 'active', oldestSeconds: 900 }], {}, 'good'],
  ['mails that were given up', [job], { failed: 1 }, 'careful'],
] as const)('work: %s', (_what, queues, mailsByState, state) => {
  expect(judgeWork({ queues, mailsByState }).state).toBe(state)
})

test('somebody must be able to administer the console', () => {
  expect(judgeReviewers([], false).state).toBe('careful')
  expect(judgeReviewers([], true).state).toBe('good')
})
