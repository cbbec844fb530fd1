import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { anOrganizationRow, aUserRow, fillDirectory } from '../support/a-directory.ts'
import { aStage, type Contact, type Stage } from '../support/a-stage.ts'

let stage: Stage

beforeAll(async () => {
  stage = await aStage()
  await organization('o-boats', 'Harbour Boats AB', 'chief@harbour.example')
  await organization('o-sister', 'Svenska Kemiforeningen', 'boss@harbour.example')
  await organization('o-partner', 'Sail Partner', 'pia@sail.example', { kind: 'partner' })
})
afterAll(() => stage.close())

async function organization(
  externalId: string,
  name: string,
  email: string,
  more: Parameters<typeof anOrganizationRow>[0] = {},
): Promise<void> {
  await fillDirectory(stage.world, {
    organizations: [anOrganizationRow({ externalId, name, ...more })],
    users: [aUserRow({ organizationExternalId: externalId, email })],
  })
}

let count = 0

/** What a new contact of a customer is shown. */
async function shownToCustomer(companyName: string) {
  count += 1
  const email = `eva${count}@harbour.example`
  const eva = await stage.contact(email)
  return (await eva.enterCompany(companyName, email)).candidates
}

async function partner(): Promise<Contact> {
  const pia = await stage.contact('pia@sail.example', 'partner')
  await pia.actFor('partner-for-customer')
  return pia
}

describe('A match beyond the first five letters', () => {
  test('is shown to a customer with its reasons, the likest name first', async () => {
    const shown = await shownToCustomer('The Boats of Harbour')
    expect(shown?.items.map(({ name, rule }) => [name, rule])).toEqual([
      ['Harbour Boats AB', 'beyond'],
      ['Svenska Kemiforeningen', 'beyond'],
    ])
    const codes = shown?.items[0]?.evidence.map(({ code }) => code)
    expect(codes).toEqual(expect.arrayContaining(['same-words', 'same-domain-users']))
  })

  test('is not shown to a customer by its name alone, and nothing hints at it', async () => {
    const before = await shownToCustomer('Lighthouse Works')
    await organization('o-light', 'Lighthouse Works', 'chief@lighthouse.example')
    await organization('o-light-2', 'Lighthouse Works Ltd', 'chief@lighthouse-two.example')
    expect(await shownToCustomer('Lighthouse Works')).toEqual(before)
    expect(JSON.stringify(before)).not.toContain('Lighthouse')
  })

  test('is shown to a partner in limits, without facts in its reasons', async () => {
    await organization('o-mill', 'Windmill Papers', 'chief@windmill.example')
    const pia = await partner()
    const { candidates } = await pia.enterCompany('Papers Windmill', 'bo@elsewhere.example')
    expect(candidates?.items).toMatchObject([{ name: 'Windmill Papers', domains: null }])
    const [item] = candidates?.items ?? []
    expect(item?.evidence.map(({ code }) => code)).toContain('same-name')
    expect(item?.evidence.every(({ facts }) => Object.keys(facts).length === 0)).toBe(true)
    expect(item?.evidence.map(({ code }) => code)).not.toContain('other-domain')
  })

  test('is not shown to a partner by another name of the organization', async () => {
    await organization('o-renamed', 'Zenith Holding', 'chief@zenith.example', {
      otherNames: ['Copper Kettle Brewers'],
    })
    const pia = await partner()
    const byName = await pia.enterCompany('Copper Kettle Brewers', 'bo@elsewhere.example')
    expect(byName.candidates?.items).toEqual([])
    await pia.step('back', { to: 'company' })
    const byOwnName = await pia.enterCompany('Zenith Holding', 'bo@elsewhere.example')
    expect(byOwnName.candidates?.items).toMatchObject([{ name: 'Zenith Holding' }])
  })

  test('tells no contact how many organizations share a domain', async () => {
    const shown = await shownToCustomer('Harbour Boats')
    expect(shown?.items).toHaveLength(2)
    expect(JSON.stringify(shown)).not.toMatch(/"organizations"|only-on-domain|many-on-domain/)
  })
})
