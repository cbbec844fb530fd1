import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { anOrganizationRow, aUserRow, fillDirectory } from '../support/a-directory.ts'
import { aStage, type Contact, type Refusal, type Stage } from '../support/a-stage.ts'

let stage: Stage

beforeAll(async () => {
  stage = await aStage()
  await fillDirectory(stage.world, {
    organizations: [
      anOrganizationRow({ externalId: 'o-acme', name: 'Acme AB' }),
      anOrganizationRow({ externalId: 'o-acmee', name: 'Acmee Boats' }),
      anOrganizationRow({ externalId: 'o-sail', name: 'Sail Partner', kind: 'partner' }),
    ],
    users: [
      aUserRow({ organizationExternalId: 'o-acme', email: 'chief@acme.example' }),
      aUserRow({ organizationExternalId: 'o-acmee', email: 'known@acmee.example' }),
      aUserRow({ organizationExternalId: 'o-sail', email: 'pia@sail.example' }),
    ],
  })
})
afterAll(() => stage.close())

const answer = (contact: Contact, meant: 'likely' | 'typed') => contact.step('address', { meant })

describe('An address that looks mistyped', () => {
  test('is asked back before anything is looked up, and again after a reload', async () => {
    const eva = await stage.contact('eva@acme.example')
    const view = await eva.enterCompany('Acme', 'bo@acmee.example')
    expect(view).toMatchObject({
      step: 'address',
      likelyAddress: { typed: 'bo@acmee.example', likely: 'bo@acme.example' },
      candidates: null,
      elsewhere: null,
      answers: { companyName: 'Acme', administratorEmail: 'bo@acmee.example' },
      canGoBackTo: ['company'],
    })
    expect(await stage.mailsTo('bo@acmee.example')).toEqual([])
    expect((await eva.step('setup')).body).toEqual(view)
  })

  test('is replaced by the likely one when the contact says so, and counts as one match', async () => {
    const eva = await stage.contact('ewa@acme.example')
    await eva.enterCompany('Acme', 'ewa@acme.exmaple')
    const { body } = await answer(eva, 'likely')
    expect(body).toMatchObject({
      step: 'candidates',
      likelyAddress: null,
      answers: { administratorEmail: 'ewa@acme.example' },
      candidates: { items: [{ name: 'Acme AB' }], matchesLeft: 4 },
    })
  })

  test('costs no match while it is asked about, however often', async () => {
    const eva = await stage.contact('eve@acme.example')
    for (let times = 0; times < 7; times += 1) {
      expect((await eva.enterCompany('Acme', 'eve@acmee.example')).step).toBe('address')
      expect((await eva.step('back', { to: 'company' })).body).toMatchObject({
        step: 'company',
        likelyAddress: null,
        answers: { administratorEmail: 'eve@acmee.example' },
      })
    }
    const view = await eva.enterCompany('Acme', 'eve@acme.example')
    expect(view.candidates?.matchesLeft).toBe(4)
  })

  test('is kept when the contact says so, and is not asked about again', async () => {
    const eva = await stage.contact('ebba@acme.example')
    await eva.enterCompany('Acme', 'kim@acmee.example')
    const { body } = await answer(eva, 'typed')
    expect(body).toMatchObject({ step: 'elsewhere', elsewhere: { email: 'kim@acmee.example' } })
    expect(await stage.mailsTo('kim@acmee.example')).toEqual(['take-over'])
    await eva.step('back', { to: 'company' })
    expect((await eva.enterCompany('Acme', 'kim@acmee.example')).step).toBe('elsewhere')
    await eva.step('back', { to: 'company' })
    expect((await eva.enterCompany('Acme', 'other@acmee.example')).step).toBe('address')
  })

  test('is asked about in the same words, whatever the directory knows', async () => {
    const seen = []
    for (const typed of ['known@acmee.example', 'nobody@acmee.example', 'nobody@acmer.example']) {
      const eva = await stage.contact('elsa@acme.example')
      const { likelyAddress, step, candidates } = await eva.enterCompany('Acmee Boats', typed)
      const likely = likelyAddress?.likely.replace(/^\w+/, '')
      seen.push({ step, candidates, likely })
    }
    const asked = { step: 'address', candidates: null, likely: '@acme.example' }
    expect(seen).toEqual([asked, asked, asked])
  })

  test('of a customer is not likened to the partner’s own domain, only to what everybody knows', async () => {
    const pia = await stage.contact('pia@sail.example', 'partner')
    await pia.actFor('partner-for-customer')
    expect((await pia.enterCompany('Sall', 'bo@sall.example')).step).toBe('candidates')
    await pia.step('back', { to: 'company' })
    expect(await pia.enterCompany('Sall', 'bo@hotmial.com')).toMatchObject({
      step: 'address',
      likelyAddress: { likely: 'bo@hotmail.com' },
    })
  })

  test('is refused like any other where the likely one will not do, and nothing changes', async () => {
    const eva = await stage.contact('ellen@acme.example')
    await eva.enterCompany('Acme', 'info@acmee.example')
    const before = await stage.everyRow()
    const reply = await eva.step<Refusal>('address', { meant: 'likely' })
    expect(reply).toMatchObject({
      status: 422,
      body: { code: 'address-refused', facts: { why: 'role-address' } },
    })
    expect(await stage.everyRow()).toEqual(before)
    expect((await eva.step('setup')).body.step).toBe('address')
  })

  test('is answered only where it is asked, and in one of two ways', async () => {
    const eva = await stage.contact('elin@acme.example')
    expect((await eva.step<Refusal>('address', { meant: 'typed' })).body.code).toBe(
      'step-out-of-turn',
    )
    await eva.enterCompany('Acme', 'elin@acmee.example')
    const reply = await eva.step<Refusal>('address', { meant: 'another' })
    expect(reply).toMatchObject({ status: 400, body: { errors: [{ pointer: '#/meant' }] } })
  })
})
