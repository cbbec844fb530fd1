import { aPerson } from '../../support/a-person.ts'
import { locatorIn } from '../../support/a-postman.ts'
import { EVA, enters, LONG_NAME, NORDIC, PARTNER, PIA } from '../cast.ts'
import { fill, press } from '../hands.ts'
import type { Acting, Scene } from '../scene.ts'
import { pageOf } from './wizard.ts'

const atWork: Scene['reach'] = async (theatre) =>
  pageOf(await theatre.begin({ email: EVA, companyName: 'Acme AB' }))

const partnerAtWork: Scene['reach'] = async (theatre) => {
  await enters(theatre, NORDIC)
  return pageOf(await theatre.begin(PARTNER))
}

async function handTo({ page, say }: Acting, email: string): Promise<void> {
  await press(page, say.handOver.toColleague.way)
  await page.getByLabel(say.handOver.email).fill(email)
  await press(page, say.handOver.send)
}

/** An order that goes from one person to another, and the other orders of a mailbox. */
export const HAND_OVERS: readonly Scene[] = [
  {
    name: 'hand-over',
    shows: ['step company'],
    reach: atWork,
    act: ({ page, say }) => press(page, say.handOver.toColleague.way),
  },
  {
    name: 'hand-over-refused',
    shows: ['step company'],
    reach: atWork,
    act: async (acting) => {
      await handTo(acting, EVA)
      await acting.page.getByText(acting.say.handOver.refused['to-oneself']).waitFor()
    },
  },
  {
    name: 'hand-over-mistyped',
    shows: ['step company'],
    reach: atWork,
    act: async (acting) => {
      await handTo(acting, 'bo.ek@amce.example')
      await acting.page.getByRole('button', { name: acting.say.address.yes }).waitFor()
    },
  },
  {
    name: 'handed-over',
    shows: ['step company'],
    reach: atWork,
    act: async (acting) => {
      await handTo(acting, 'bo.ek@acme.example')
      const facts = { number: 'SO-4711', address: 'bo.ek@acme.example' }
      await acting.page.getByText(fill(acting.say.handOver.done.heading, facts)).waitFor()
    },
  },
  {
    name: 'hand-over-to-customer',
    shows: ['step intent'],
    reach: partnerAtWork,
    act: async ({ page, say }) => {
      await press(page, say.handOver.toCustomer.way)
      await page.getByRole('checkbox').check()
    },
  },
  {
    name: 'hand-over-request',
    shows: ['step company'],
    reach: async (theatre) => {
      await theatre.post({ email: EVA, companyName: 'Acme AB' })
      const locator = await locatorIn(theatre.world, EVA, 'invitation')
      const stranger = aPerson(theatre.server, theatre.world, 'bo.ek@acme.example')
      await stranger.call('setup', locator, 'asking', { email: 'bo.ek@acme.example' })
      return theatre.enter(EVA, 'invitation')
    },
  },
  {
    name: 'handed-over-begins',
    shows: ['step company'],
    reach: async (theatre) => {
      const { step } = await theatre.begin({ email: EVA })
      const kept = { kind: 'customer', isAsTyped: true, proposesPartner: false }
      await step('company', { companyName: 'Acme AB', administratorEmail: EVA })
      await step('hand-over', { ...kept, email: 'bo.ek@acme.example' })
      return theatre.enter('bo.ek@acme.example', 'invitation')
    },
  },
  {
    name: 'own-orders',
    shows: ['step intent'],
    reach: async (theatre) => {
      await enters(theatre, NORDIC)
      const names = ['Brightwater Mills', LONG_NAME, null, 'Quayside']
      for (const [index, companyName] of names.entries()) {
        await theatre.post({ ...PARTNER, number: `SO-48${index}2`, companyName })
      }
      const parked = await theatre.begin({ ...PARTNER, companyName: 'Orchard Institute' })
      await parked.step('intent', { intent: 'partner-for-customer' })
      await parked.step('partner', { isUnrecognised: true })
      return theatre.enter(PIA, 'invitation', 'SO-4812')
    },
    act: async ({ page, say }) => {
      await press(page, fill(say.orders.way_other, { count: '4' }))
      await page.getByText(fill(say.orders.heading, { email: PIA })).waitFor()
    },
  },
]
