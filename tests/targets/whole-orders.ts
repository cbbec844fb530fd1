import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { EmailAddress, Order, OrderId } from '../../src/domain/orders/order.ts'
import type { OrganizationId } from '../../src/domain/organizations/organization.ts'
import { advanceRun } from '../../src/use-cases/advance-run.ts'
import type { Contact } from '../support/a-stage.ts'
import { enterIntoDirectory, idOf } from '../support/directory-entries.ts'
import { aMappedOrder, eva, runsOf, stateOf } from '../use-cases/provisioning/a-mapped-order.ts'
import type { VendorSide } from './a-vendor-side.ts'

/** What becomes of orders whichever target carries out their runs: with a real vendor's system behind it. */
export function wholeOrders(name: string, open: () => Promise<VendorSide>): void {
  describe(`with the target ${name}`, () => {
    let side: VendorSide
    beforeAll(async () => {
      side = await open()
    })
    afterAll(() => side.close())

    let count = 0
    const host = () => `house${count}.example`
    async function newOrganization(administrator = 'eva'): Promise<Contact> {
      count += 1
      const contact = await side.stage.contact(`eva@${host()}`)
      await contact.enterCompany(`House ${count}`, `${administrator}@${host()}`)
      await contact.step('choice', { choice: 'new-organization' })
      expect((await contact.confirm()).status).toBe(200)
      return contact
    }
    const held = () =>
      side.organizations().map(({ name, kind, madeFor, users, subscriptions }) => ({
        ...{ name, kind, madeFor },
        users: users.map(({ email, role }) => `${email} ${role}`),
        lines: subscriptions.flatMap(({ lines }) => lines.map(({ sku }) => sku)),
      }))
    const heldFor = ({ externalId }: Order) => held().filter((one) => one.madeFor === externalId)
    const isAdministrator = (id: OrganizationId, email: string) =>
      side.stage.world.transact(({ directory }) =>
        directory.holdAdministrator(id, email as EmailAddress),
      )

    test('a new organization is made, and known by the id that the vendor gave it', async () => {
      const { order } = await newOrganization()
      await side.settle()
      expect(await side.stage.stateOf(order)).toBe('provisioned')
      expect(heldFor(order)).toEqual([
        {
          ...{ name: `House ${count}`, kind: 'customer', madeFor: order.externalId },
          users: [`eva@${host()} administrator`],
          lines: ['COLLAB-PRO'],
        },
      ])
      const made = side.organizations().find((one) => one.madeFor === order.externalId)
      const id = await idOf(side.stage.world, made?.externalId ?? '')
      expect(await isAdministrator(id, `eva@${host()}`)).toBe(true)
    })

    test('an existing one gets the subscription, and whom its administrator has let in', async () => {
      count += 1
      await enterIntoDirectory(side.stage.world, [
        { externalId: `o-${host()}`, name: 'Old House', administrators: [`ada@${host()}`] },
      ])
      side.hold(`o-${host()}`, 'Old House')
      const contact = await side.stage.contact(`eva@${host()}`)
      await contact.enterCompany('Old House', `eva@${host()}`)
      await contact.choose(`o-${host()}`)
      await (await side.stage.approver(`ada@${host()}`, 'administrator')).answer('approve')
      await contact.confirm()
      await side.settle()
      expect(await side.stage.stateOf(contact.order)).toBe('provisioned')
      const old = side.organizations().find(({ externalId }) => externalId === `o-${host()}`)
      expect(old?.subscriptions.map(({ order }) => order)).toEqual([contact.order.externalId])
      expect(old?.users.map(({ email }) => email)).toEqual([`eva@${host()}`])
    })

    test('who accepts later is added later', async () => {
      const { order } = await newOrganization('ada')
      await side.settle()
      expect(await side.stage.stateOf(order)).toBe('provisioned')
      expect(heldFor(order)[0]?.users).toEqual([])
      await (await side.stage.approver(`ada@${host()}`, 'acceptance')).answer('approve')
      await side.settle()
      expect(heldFor(order)).toMatchObject([
        { users: [`ada@${host()} administrator`], lines: ['COLLAB-PRO'] },
      ])
      const runs = await runsOf(side.stage.world, order.id)
      expect(runs.map(({ state }) => state)).toEqual(['done', 'done'])
    })

    test('who accepts before the first run is done is added all the same', async () => {
      const { order } = await newOrganization('ada')
      await (await side.stage.approver(`ada@${host()}`, 'acceptance')).answer('approve')
      await side.settle()
      expect(heldFor(order)).toMatchObject([
        { users: [`ada@${host()} administrator`], lines: ['COLLAB-PRO'] },
      ])
      const runs = await runsOf(side.stage.world, order.id)
      expect(runs.map(({ state }) => state)).toEqual(['done', 'done'])
    })

    test('a new partner organization is made with its administrator, and acts for the customer', async () => {
      const { world } = side.stage
      const partner = world.newId() as OrganizationId
      const pat = 'pat@partner.example' as EmailAddress
      const { orderId } = await aMappedOrder(world, {
        isNewOrganization: true,
        acceptedBy: eva,
        actingPartner: {
          organizationId: partner,
          isNew: true,
          isLinkAccepted: true,
          administratorEmail: pat,
        },
      })
      await side.settle()
      expect(await stateOf(world, orderId)).toBe('provisioned')
      const order = await world.transact(({ orders }) => orders.find(orderId))
      const made = side.organizations().filter((one) => one.madeFor === order?.externalId)
      const byKind = (kind: string) => made.find((one) => one.kind === kind)
      expect(made).toHaveLength(2)
      expect(byKind('partner')?.users.map(({ email }) => email)).toEqual([pat])
      expect(byKind('customer')?.users.map(({ email }) => email)).toEqual([eva])
      expect(byKind('customer')?.partners).toEqual([byKind('partner')?.externalId])
      expect(await isAdministrator(partner, pat)).toBe(true)
    })

    test('what is undone is taken back, and can be done anew', async () => {
      const contact = await newOrganization()
      const { order } = contact
      await side.settle()
      const reason = { to: 'in-setup', reason: 'It was wrong.' }
      const { status } = await side.stage.call('POST', `/v1/orders/${order.id}/undo`, reason)
      expect(status).toBe(200)
      await side.settle()
      expect(heldFor(order)).toEqual([])
      await contact.step('choice', { choice: 'new-organization' })
      await contact.confirm()
      await side.settle()
      expect(await side.stage.stateOf(order)).toBe('provisioned')
      expect(heldFor(order)).toMatchObject([{ name: `House ${count}`, lines: ['COLLAB-PRO'] }])
    })

    test('while the vendor is away orders wait, and are provisioned once when it is back', async () => {
      side.be('away')
      const { order } = await newOrganization()
      await side.settle()
      expect(await side.stage.stateOf(order)).toBe('mapped')
      expect(heldFor(order)).toEqual([])
      side.be('well')
      side.stage.world.clock.jump({ hours: 2 })
      await side.settle()
      expect(await side.stage.stateOf(order)).toBe('provisioned')
      expect(heldFor(order)).toMatchObject([{ lines: ['COLLAB-PRO'] }])
    })

    test.each(['forgetful', 'hanging'] as const)(
      'a vendor that is %s is called again, and does nothing twice',
      async (mood) => {
        const { order } = await newOrganization()
        side.be(mood)
        await side.settle()
        // A system that reports may have done so, though it answered nothing.
        expect(['mapped', 'provisioned']).toContain(await side.stage.stateOf(order))
        side.be('well')
        side.stage.world.clock.jump({ hours: 2 })
        await side.settle()
        expect(await side.stage.stateOf(order)).toBe('provisioned')
        expect(heldFor(order)).toMatchObject([
          { users: [`eva@${host()} administrator`], lines: ['COLLAB-PRO'] },
        ])
      },
    )

    test('an undo that the vendor does not answer is done all the same, once it is back', async () => {
      const { order } = await newOrganization()
      await side.settle()
      side.be('forgetful')
      const reason = { to: 'in-setup', reason: 'It was wrong.' }
      await side.stage.call('POST', `/v1/orders/${order.id}/undo`, reason)
      await side.settle()
      side.be('well')
      side.stage.world.clock.jump({ hours: 2 })
      await side.settle()
      expect(heldFor(order)).toEqual([])
      const runs = await runsOf(side.stage.world, order.id)
      expect(runs.every(({ state }) => state === 'done')).toBe(true)
    })

    test('many workers at once, and all messages again, do nothing twice', async () => {
      const { order } = await newOrganization()
      const [run] = await runsOf(side.stage.world, order.id)
      if (run === undefined) throw new Error('No run.')
      const works = Array.from({ length: 6 }, () =>
        advanceRun(side.stage.world, side.target, run.id),
      )
      await Promise.all(works)
      await side.settle()
      const before = held()
      const { json } = await side.stage.call('GET', '/v1/webhook-endpoints')
      for (const { id } of json.items) {
        const all = { from: '2020-01-01T00:00:00Z', until: '2100-01-01T00:00:00Z' }
        const again = await side.stage.call('POST', `/v1/webhook-endpoints/${id}/replay`, all)
        expect(again.json.replayed).toBeGreaterThan(0)
      }
      await side.settle()
      expect(held()).toEqual(before)
      expect(heldFor(order)).toMatchObject([{ lines: ['COLLAB-PRO'] }])
    })

    test('an organization that was there before never lets anybody in as a new one', async () => {
      const externalId = side.nextId()
      await enterIntoDirectory(side.stage.world, [
        {
          externalId,
          name: 'Other House',
          administrators: ['ada@other-house.example'],
        },
      ])
      const other = await idOf(side.stage.world, externalId)
      const { order } = await newOrganization()
      await side.settle()
      expect(await side.stage.stateOf(order)).not.toBe('provisioned')
      expect(await isAdministrator(other, `eva@${host()}`)).toBe(false)
      const mapping = await side.stage.world.transact(({ orders }) =>
        orders.mappingOf(order.id as OrderId),
      )
      expect(mapping?.organizationId).not.toBe(other)
    })
  })
}
