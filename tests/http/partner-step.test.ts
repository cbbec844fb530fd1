import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Order } from '../../src/domain/orders/order.ts'
import { aStage, type Stage } from '../support/a-stage.ts'
import { type Entry, enterIntoDirectory, idOf } from '../support/directory-entries.ts'

let stage: Stage
beforeAll(async () => {
  stage = await aStage()
})
afterAll(() => stage.close())

let count = 0

/** A partner's contact who is to set up for a customer, with these partner organizations there. */
async function pia(partners: readonly Partial<Entry>[], changes: Partial<Order> = {}) {
  count += 1
  const host = `sail${count}.example`
  const entries = partners.map((one, index) => ({
    externalId: `sail-${count}-${index}`,
    name: `Sail ${index}`,
    kind: 'partner' as const,
    members: [`pia@${host}`],
    ...one,
  }))
  const managed = entries.flatMap(({ manages = [] }) => manages)
  const customers = managed.map((externalId, index) => ({
    externalId,
    name: `Customer ${index}`,
    activeSubscriptions: 100 - index,
  }))
  await enterIntoDirectory(stage.world, [...customers, ...entries])
  const contact = await stage.contact(`pia@${host}`, 'partner', changes)
  const { body: view } = await contact.step('intent', { intent: 'partner-for-customer' })
  return { contact, view, host }
}

describe('The page that asks which partner organization acts', () => {
  test('shows the one in which the contact is a user, with some customers by name and the rest counted', async () => {
    const manages = Array.from({ length: 8 }, (_, index) => `managed-${index}`)
    const { contact, view } = await pia([{ manages }])
    expect(view.step).toBe('partner')
    expect(view.partner?.options).toMatchObject([
      {
        name: 'Sail 0',
        managedCustomers: 8,
        customers: ['Customer 0', 'Customer 1', 'Customer 2', 'Customer 3', 'Customer 4'],
      },
    ])
    const [option] = view.partner?.options ?? []
    const { body } = await contact.step('partner', { organizationId: option?.organizationId })
    expect(body).toMatchObject({ step: 'company', answers: { partnerName: 'Sail 0' } })
    const again = await contact.step('back', { to: 'partner' })
    expect(again.body.step).toBe('partner')
  })

  test('offers several to choose among, and takes no other and no new name', async () => {
    const { contact, view } = await pia([{}, { name: 'Other Sail' }])
    expect(view.partner?.options.map(({ name }) => name).toSorted()).toEqual([
      'Other Sail',
      'Sail 0',
    ])
    await enterIntoDirectory(stage.world, [
      { externalId: `foreign-${count}`, name: 'Foreign', kind: 'partner' },
    ])
    const foreign = { organizationId: await idOf(stage.world, `foreign-${count}`) }
    expect((await contact.step('partner', foreign)).status).toBe(409)
    expect((await contact.step('partner', { newName: 'New Sail' })).status).toBe(409)
    const [, second] = view.partner?.options ?? []
    const chosen = await contact.step('partner', { organizationId: second?.organizationId })
    expect(chosen.body.answers.partnerName).toBe(second?.name)
  })

  test('asks for a name where none is known', async () => {
    const { contact, view } = await pia([])
    expect(view).toMatchObject({ step: 'partner', partner: { options: [] } })
    const { body } = await contact.step('partner', { newName: ' New Sail ' })
    expect(body).toMatchObject({ step: 'company', answers: { partnerName: 'New Sail' } })
  })

  test('shows the one that the order names, and nothing of it that only its users may know', async () => {
    await enterIntoDirectory(stage.world, [
      { externalId: 'led-by-order', name: 'Known Customer' },
      {
        externalId: 'named-1',
        name: 'Named Partner',
        kind: 'partner',
        administrators: ['head@named.example'],
        manages: ['led-by-order'],
      },
    ])
    const { view } = await pia([{}], { partnerOrganizationExternalId: 'named-1' })
    expect(view.partner?.options).toMatchObject([
      { name: 'Named Partner', customers: null, managedCustomers: null, domains: null },
    ])
  })

  test('asks the vendor when the contact only shares the domain of one', async () => {
    const { contact, view } = await pia([{ members: [`other@sail${count + 1}.example`] }])
    expect(view.step).toBe('review')
    expect(await stage.stateOf(contact.order)).toBe('in-review')
    expect(view.review?.reason).toBe('partner-unclear')
  })

  test('asks the vendor when the contact does not recognise what is shown', async () => {
    const { contact } = await pia([{}])
    const { body } = await contact.step('partner', { isUnrecognised: true })
    expect(body).toMatchObject({ step: 'review', review: { reason: 'partner-unclear' } })
    expect(await stage.stateOf(contact.order)).toBe('in-review')
    expect((await contact.step('partner', { isUnrecognised: true })).status).toBe(409)
  })
})

test('A partner for its own use is matched with partner organizations only, and is no customer of itself', async () => {
  await enterIntoDirectory(stage.world, [
    { externalId: 'own-c', name: 'Quayside', members: ['ida@quayside.example'] },
    {
      externalId: 'own-p',
      name: 'Quayside',
      kind: 'partner',
      administrators: ['ola@quayside.example'],
    },
  ])
  const ida = await stage.contact('ola@quayside.example', 'partner')
  await ida.actFor('partner-own')
  const view = await ida.enterCompany('Quayside', 'ola@quayside.example')
  expect(view.candidates?.items).toMatchObject([
    { organizationId: await idOf(stage.world, 'own-p'), kind: 'partner', managedCustomers: 0 },
  ])
  await ida.choose('own-p')
  expect((await ida.confirm()).body.step).toBe('progress')
  const links = await stage.world.transact(({ directory }) => directory.linksOfOrder(ida.order.id))
  expect(links).toEqual([])
})
