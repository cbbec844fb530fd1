import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { lookUpTextAt } from '../../src/edges/dns/look-up-text.ts'
import { aNameServer, type NameServer, type Zone } from '../support/a-name-server.ts'

let server: NameServer
beforeAll(async () => {
  server = await aNameServer()
})
beforeEach(() => {
  server.zones.clear()
  server.asked.length = 0
})
afterAll(() => server.close())

const NAME = '_berth-challenge.acme.example'
const lookUp = (zone: Zone, longestMilliseconds = 6000) => {
  server.zones.set(NAME, zone)
  return lookUpTextAt({ servers: [server.address], longestMilliseconds })(NAME)
}

test('records are read, and what a record holds in pieces is put together', async () => {
  const texts = [['berth-', 'challenge=abc'], ['v=spf1 -all']]
  expect(await lookUp({ texts })).toEqual({
    kind: 'records',
    records: ['berth-challenge=abc', 'v=spf1 -all'],
  })
  expect(server.asked).toEqual([NAME])
})

test('an alias is followed, also where the server tells it alone', async () => {
  server.zones.set('proofs.acme.example', { texts: [['berth-challenge=abc']] })
  expect(await lookUp({ alias: 'proofs.acme.example' })).toEqual({
    kind: 'records',
    records: ['berth-challenge=abc'],
  })
})

test('aliases that lead in a circle end', async () => {
  server.zones.set('b.acme.example', { alias: NAME })
  expect(await lookUp({ alias: 'b.acme.example' })).toEqual({ kind: 'no-record' })
  expect(server.asked.length).toBeLessThan(12)
})

test('no such name and no such record are told apart from no answer', async () => {
  expect(await lookUp({ failure: 3 })).toEqual({ kind: 'no-record' })
  expect(await lookUp({})).toEqual({ kind: 'no-record' })
  expect(await lookUp({ failure: 2 })).toEqual({ kind: 'no-answer' })
  expect(await lookUp({ failure: 5 })).toEqual({ kind: 'no-answer' })
  expect(await lookUp({ isGarbage: true }, 2500)).toEqual({ kind: 'no-answer' })
})

test('a server that says nothing, or too late, is waited for no longer than allowed', async () => {
  const begun = performance.now()
  expect(await lookUp({ isSilent: true }, 700)).toEqual({ kind: 'no-answer' })
  expect(await lookUp({ texts: [['late']], delayMilliseconds: 3000 }, 700)).toEqual({
    kind: 'no-answer',
  })
  expect(performance.now() - begun).toBeLessThan(2900)
})

test('an answer too large for one packet is read by TCP, and its records are counted off', async () => {
  const texts = Array.from({ length: 200 }, (_, index) => [`${index} `, 'x'.repeat(200)])
  const answer = await lookUp({ texts })
  expect(answer.kind === 'records' && answer.records.length).toBe(50)
})
