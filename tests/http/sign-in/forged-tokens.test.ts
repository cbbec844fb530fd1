import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openIdProvider } from '../../../src/edges/openid/openid-provider.ts'
import { aForgingIssuer, type Forgery, type ForgingIssuer } from '../../support/a-forging-issuer.ts'

const BINDING = { state: 's'.repeat(43), nonce: 'n'.repeat(43), codeVerifier: 'v'.repeat(43) }
const QUERY = `code=a-code&state=${BINDING.state}`
const SECONDS_AGO = (seconds: number) => Math.floor(Date.now() / 1000) - seconds

let issuer: ForgingIssuer
const failures: Error[] = []
beforeAll(async () => {
  issuer = await aForgingIssuer()
})
afterAll(() => issuer.close())
beforeEach(() => {
  failures.length = 0
})

/** What a provider just set up makes of this token. */
function answerTo(forgery: Forgery) {
  issuer.forge(forgery, BINDING.nonce)
  const provider = openIdProvider({
    ...{ issuer: issuer.issuer, clientId: 'berth', clientSecret: 'secret', name: 'Forger' },
    groupsOf: { viewer: [], reviewer: [], admin: ['it'] },
    redirectUri: 'https://berth.vendor.example/back',
    scope: 'openid',
    groupsClaim: 'groups',
    onFailure: (error) => failures.push(error),
  })
  return provider.answerTo(QUERY, BINDING)
}

test('an honest token lets its person in', async () => {
  const { issuer: iss } = issuer
  expect(await answerTo({})).toEqual({
    kind: 'person',
    person: { issuer: iss, subject: '4711', email: null, name: null, groups: ['it'] },
  })
})

describe('Nobody is let in by a token', () => {
  test.each<[string, Forgery]>([
    ['signed by a stranger', { by: 'stranger' }],
    ['signed by nobody', { by: 'none' }],
    ['that says it needs no signature', { by: 'none', header: { alg: 'none' } }],
    ['sealed with the public key as a secret', { by: 'public', header: { alg: 'HS256' } }],
    ['whose key stands in itself', { by: 'stranger', header: { kid: undefined, jwk: {} } }],
    ['for another client', { claims: { aud: 'another' } }],
    ['for several, of which another asked', { claims: { aud: ['berth', 'x'], azp: 'x' } }],
    ['of another issuer', { claims: { iss: 'https://login.vendor.example' } }],
    ['with another nonce', { claims: { nonce: 'x'.repeat(43) } }],
    ['without a nonce', { claims: { nonce: undefined } }],
    ['that has run out', { claims: { iat: SECONDS_AGO(900), exp: SECONDS_AGO(600) } }],
    ['that never runs out', { claims: { exp: undefined } }],
    ['of nobody', { claims: { sub: undefined } }],
  ])('%s', async (_, forgery) => {
    const { kind } = await answerTo(forgery)
    expect(['refused', 'away']).toContain(kind)
  })

  test('of an issuer that calls itself by another name', async () => {
    const forgery = { metadata: { issuer: 'https://login.vendor.example' } }
    expect(await answerTo(forgery)).toEqual({ kind: 'away' })
    expect(failures).toHaveLength(1)
  })
})
