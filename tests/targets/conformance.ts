import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { OrderId } from '../../src/domain/orders/order.ts'
import type { RunId, StepOutcome } from '../../src/domain/provisioning/run.ts'
import type { StepCall, Target } from '../../src/use-cases/ports/targets.ts'
import { aVendor, json, type Vendor } from './a-vendor.ts'

/** A plausible step; name what matters for the test. */
export function aCall(changes: Partial<StepCall> = {}): StepCall {
  return {
    step: 'create-organization',
    idempotencyKey: '01900000-0000-7000-8000-00000000000a.0',
    attempt: 1,
    run: { id: '01900000-0000-7000-8000-00000000000a' as RunId, number: 1 },
    order: {
      id: '01900000-0000-7000-8000-00000000000b' as OrderId,
      externalId: 'SO-4711',
      lines: [{ externalId: '1', sku: 'COLLAB-PRO', name: 'Collaboration Pro', quantity: 250 }],
    },
    organization: {
      id: '01900000-0000-7000-8000-00000000000c',
      externalId: null,
      kind: 'customer',
      name: 'Acme AB',
      country: 'SE',
    },
    partnerOrganization: null,
    administrator: null,
    undoes: null,
    ...changes,
  }
}

type Answering = Parameters<Vendor['behave']>[0]
const answering = (status: number, body: unknown, headers = {}): Answering => {
  return (response) => json(response, status, body, headers)
}

type TargetFor = (vendor: Vendor, options: { readonly timeoutMilliseconds: number }) => Target

/** A vendor's system that behaves as a test says, and the target that calls it. */
function behaving(targetFor: TargetFor) {
  let vendor: Vendor
  let target: Target
  beforeAll(async () => {
    vendor = await aVendor()
    target = targetFor(vendor, { timeoutMilliseconds: 400 })
  })
  afterAll(() => vendor.close())
  return {
    calls: () => vendor.calls,
    outcomeWhen: (behaviour: Answering, call = aCall()): Promise<StepOutcome> => {
      vendor.behave(behaviour)
      return target.perform(call)
    },
  }
}

/** What every target that calls must do, whatever the vendor's system does. Time limits are those of the test. */
export function targetConformance(name: string, targetFor: TargetFor): void {
  describe(`the target ${name}`, () => {
    const { outcomeWhen } = behaving(targetFor)

    test.each([408, 425, 429, 500, 502, 503, 504, 599])(
      'tries again after %i, and says why',
      async (status) => {
        const outcome = await outcomeWhen(answering(status, { detail: 'We are moving house.' }))
        expect(outcome).toEqual({
          kind: 'again',
          reason: `The target answered ${status} (We are moving house.).`,
        })
      },
    )

    test.each([400, 401, 403, 404, 409, 410, 451])('never tries again after %i', async (status) => {
      expect(await outcomeWhen(answering(status, {}))).toMatchObject({ kind: 'never' })
    })

    test('asks a person after 422', async () => {
      const outcome = await outcomeWhen(answering(422, { title: 'Which country?' }))
      expect(outcome).toEqual({ kind: 'ask', reason: 'The target answered 422 (Which country?).' })
    })

    test('waits as long as Retry-After says, in seconds or as a date', async () => {
      const seconds = await outcomeWhen(answering(503, {}, { 'retry-after': '120' }))
      expect(seconds).toMatchObject({ kind: 'again', retryAfterSeconds: 120 })
      const at = new Date(Date.now() + 90_000).toUTCString()
      const date = await outcomeWhen(answering(429, {}, { 'retry-after': at }))
      expect(date).toMatchObject({ retryAfterSeconds: expect.toSatisfy((s) => s > 80 && s < 92) })
      const garbage = await outcomeWhen(answering(503, {}, { 'retry-after': 'soon' }))
      expect(garbage).not.toHaveProperty('retryAfterSeconds')
    })

    test('masks addresses that the vendor says in its answer', async () => {
      const outcome = await outcomeWhen(answering(409, { detail: 'eva@acme.example is here.' }))
      expect(outcome).toEqual({ kind: 'never', reason: 'The target answered 409 (••• is here.).' })
    })

    test.each([
      ['hangs before the answer', () => {}],
      ['hangs within the answer', (response) => response.writeHead(200).write('{"externalId":')],
      ['drops the connection', (response) => response.destroy()],
      [
        'drops the connection within the answer',
        (response) => {
          response.writeHead(200, { 'content-length': 1000 }).write('{"ext')
          setTimeout(() => response.destroy(), 20)
        },
      ],
      ['answers garbage', (response) => response.writeHead(200).end('{"externalId":')],
      ['answers a list', answering(200, [{ externalId: 'o-1' }])],
      [
        'answers without end',
        (response) => {
          const flood = setInterval(() => response.write(Buffer.alloc(65_536, 32)), 1)
          response.on('close', () => clearInterval(flood))
        },
      ],
      [
        'answers a byte at a time',
        (response) => {
          const drip = setInterval(() => response.write(' '), 50)
          response.on('close', () => clearInterval(drip))
        },
      ],
    ] satisfies [string, Answering][])('tries again when the vendor %s', async (_, behaviour) => {
      const begun = Date.now()
      expect(await outcomeWhen(behaviour)).toMatchObject({ kind: 'again' })
      expect(Date.now() - begun).toBeLessThan(2000)
    })

    test('never follows a redirect, and so reaches no other address', async () => {
      const inside = await aVendor()
      for (const status of [301, 302, 303, 307, 308]) {
        const location = `${inside.url}/create-organization`
        const outcome = await outcomeWhen(answering(status, {}, { location }))
        expect(outcome).toMatchObject({ kind: 'never' })
      }
      expect(inside.calls).toEqual([])
      await inside.close()
    })

    test('tries again when nobody listens', async () => {
      const gone = await aVendor()
      const lonely = targetFor(gone, { timeoutMilliseconds: 400 })
      await gone.close()
      expect(await lonely.perform(aCall())).toEqual({
        kind: 'again',
        reason: 'The target could not be reached (ECONNREFUSED).',
      })
    })
  })
}

/** What besides holds for the vendor's own endpoints, as docs/integrating.md describes them. */
export function endpointConformance(name: string, targetFor: TargetFor): void {
  describe(`the endpoints of ${name}`, () => {
    const { calls, outcomeWhen } = behaving(targetFor)

    test.each([
      ['200', answering(200, { externalId: 'o-7' }), { kind: 'done', externalId: 'o-7' }],
      ['201', answering(201, { externalId: 'ö 7/8' }), { kind: 'done', externalId: 'ö 7/8' }],
      ['202', answering(202, {}), { kind: 'waiting' }],
      ['202 with garbage', answering(202, '<<<'), { kind: 'waiting' }],
    ])('understands the answer %s', async (_, behaviour, outcome) => {
      expect(await outcomeWhen(behaviour)).toEqual(outcome)
    })

    test.each([
      ['nothing', null],
      ['an empty string', ''],
      ['a number', 7],
      ['a list', ['o-1']],
      ['201 characters', 'o'.repeat(201)],
      ['a line break', 'o-1\no-2'],
    ])('never takes %s for the id of a new organization', async (_, externalId) => {
      expect(await outcomeWhen(answering(200, { externalId }))).toMatchObject({ kind: 'never' })
    })

    test('needs no id for what is not an organization', async () => {
      const call = aCall({
        step: 'add-administrator',
        administrator: { email: 'eva@acme.example' },
      })
      expect(await outcomeWhen((response) => response.writeHead(204).end(), call)).toEqual({
        kind: 'done',
        externalId: null,
      })
    })

    test('signs every call, and repeats it with the same idempotency key', async () => {
      calls().length = 0
      await outcomeWhen(answering(500, {}))
      await outcomeWhen(answering(200, { externalId: 'o-1' }), aCall({ attempt: 2 }))
      expect(calls().map((call) => call.isSigned)).toEqual([true, true])
      const keys = calls().map((call) => call.headers['idempotency-key'])
      expect(keys).toEqual([aCall().idempotencyKey, aCall().idempotencyKey])
      expect(calls().map((call) => call.headers['berth-attempt'])).toEqual(['1', '2'])
      expect(calls()[1]?.body).toEqual(calls()[0]?.body)
      expect(calls()[1]?.body).toMatchObject({
        step: 'create-organization',
        organization: { externalId: null, name: 'Acme AB', kind: 'customer', country: 'SE' },
        order: { externalId: 'SO-4711' },
      })
    })
  })
}
