import type { Contact } from '../../support/a-stage.ts'
import { enterIntoDirectory } from '../../support/directory-entries.ts'
import { ACME, acmes, BO, EVA, enters, KARIN, NORDIC, PARTNER } from '../cast.ts'
import type { Scene } from '../scene.ts'
import type { Theatre } from '../theatre.ts'
import { pageOf } from './wizard.ts'

type Way = (contact: Contact, theatre: Theatre) => Promise<unknown>

const eva =
  (way: Way): Scene['reach'] =>
  async (theatre) => {
    const contact = await theatre.begin({ email: EVA, companyName: 'Acme AB' })
    await way(contact, theatre)
    return pageOf(contact)
  }

const parked: Way = async ({ enterCompany, choose }, theatre) => {
  await enters(theatre, ACME)
  await enterCompany('Acme AB', EVA)
  await choose('acme-1')
}

/** A new organization, whose administrator is the contact or another. */
const toNew =
  (administrator: string): Way =>
  async ({ enterCompany, step, confirm }) => {
    await enterCompany('Acme AB', administrator)
    await step('choice', { choice: 'new-organization' })
    await confirm()
  }

const toOwn: Way = async ({ enterCompany, choose, confirm }, theatre) => {
  await enters(theatre, { ...ACME, administrators: [EVA, KARIN] })
  await enterCompany('Acme AB', EVA)
  await choose('acme-1')
  await confirm()
}

/** A partner's order for an existing customer, in which the named person is nobody yet. */
const pia =
  (way: Way): Scene['reach'] =>
  async (theatre) => {
    await enters(theatre, ACME, NORDIC)
    const contact = await theatre.begin(PARTNER)
    await contact.actFor('partner-for-customer')
    await contact.enterCompany('Acme AB', EVA)
    await contact.choose('acme-1')
    await contact.confirm()
    await way(contact, theatre)
    return pageOf(contact)
  }

const reasoned = { reason: 'Eva left us in May. Please ask our service desk instead.' }

/** Why the contact is back at the choice. */
const NOTICES: readonly Scene[] = [
  {
    name: 'notice-refused',
    shows: ['step candidates', 'notice claim-refused'],
    reach: eva(async (contact, theatre) => {
      await parked(contact, theatre)
      await theatre.answer(KARIN, 'administrator', 'refuse', reasoned)
    }),
  },
  {
    name: 'notice-expired',
    shows: ['step candidates', 'notice claim-expired'],
    reach: eva(async (contact, theatre) => {
      await parked(contact, theatre)
      await theatre.wait(15)
      await contact.person.enterSetup(contact.locator)
    }),
  },
  {
    name: 'notice-disputed',
    shows: ['step candidates', 'notice sent-back'],
    reach: eva(async (contact, theatre) => {
      await parked(contact, theatre)
      await theatre.answer(KARIN, 'administrator', 'not-us')
      await theatre.review(contact.order, 'send-back', {
        reason: 'Acme AB does not know this order. Which company bought it?',
      })
    }),
  },
  {
    name: 'notice-undone',
    shows: ['step candidates', 'notice undone'],
    reach: eva(async (contact, theatre) => {
      await toOwn(contact, theatre)
      await theatre.provision(contact.order)
      const undo = { reason: 'It belongs to Acme Logistik AB, as your finance department says.' }
      await theatre.call('POST', `/v1/orders/${contact.order.id}/undo`, undo)
    }),
  },
  {
    name: 'notice-withdrawn',
    shows: ['step candidates', 'notice claim-withdrawn'],
    reach: eva(async (contact, theatre) => {
      await parked(contact, theatre)
      await contact.step('back', { to: 'candidates' })
    }),
  },
  {
    name: 'notice-question-sent',
    shows: ['step candidates', 'notice question-sent'],
    reach: eva(async ({ enterCompany, step }, { world }) => {
      await acmes(world)
      const { candidates } = await enterCompany('Acme AB', EVA)
      const organizationId = candidates?.items[0]?.organizationId
      await step('choice', { choice: 'ask-administrator', organizationId })
    }),
  },
]

const inReview = (
  name: Extract<Scene['shows'][number], `review ${string}`>,
  reach: Scene['reach'],
): Scene => ({ name: name.replace(' ', '-'), shows: ['step review', name], reach })

/** Everything that the vendor has to look at. */
const REVIEWS: readonly Scene[] = [
  inReview(
    'review not-sure',
    eva(async ({ enterCompany, step }) => {
      await enterCompany('Acme AB', EVA)
      await step('choice', { choice: 'not-sure' })
    }),
  ),
  inReview(
    'review match-wrong',
    eva(async ({ enterCompany, step }, theatre) => {
      await enters(theatre, { ...ACME, administrators: [EVA] })
      const { candidates } = await enterCompany('Acme AB', EVA)
      const organizationId = candidates?.items[0]?.organizationId
      await step('choice', { choice: 'wrong', organizationId })
    }),
  ),
  inReview(
    'review too-many-matches',
    eva(async ({ enterCompany, step }) => {
      for (const name of ['Acme', 'Acme AB', 'Acme Sverige', 'ACME Group', 'Acme Holding']) {
        await enterCompany(name, EVA)
        await step('back', { to: 'company' })
      }
      await enterCompany('Acme Trading', EVA)
    }),
  ),
  inReview(
    'review too-many-claims',
    eva(async (contact, theatre) => {
      for (let time = 0; time < 3; time += 1) {
        await parked(contact, theatre)
        await contact.step('back', { to: 'company' })
      }
      await parked(contact, theatre)
    }),
  ),
  inReview(
    'review claim-disputed',
    eva(async (contact, theatre) => {
      await parked(contact, theatre)
      await theatre.answer(KARIN, 'administrator', 'not-us')
    }),
  ),
  inReview(
    'review claim-unanswerable',
    eva(async ({ enterCompany, choose }, theatre) => {
      await enters(theatre, { ...ACME, administrators: [] })
      await enterCompany('Acme AB', EVA)
      await choose('acme-1')
    }),
  ),
  inReview('review partner-unclear', async (theatre) => {
    await enters(theatre, { ...NORDIC, members: [] })
    const contact = await theatre.begin(PARTNER)
    await contact.step('intent', { intent: 'partner-for-customer' })
    return pageOf(contact)
  }),
  inReview(
    'review run-failed',
    eva(async (contact, theatre) => {
      await toOwn(contact, theatre)
      await theatre.provisionInVain(contact.order, 422)
    }),
  ),
  inReview(
    'review undone',
    eva(async (contact, theatre) => {
      await toOwn(contact, theatre)
      await theatre.provision(contact.order)
      const undo = { reason: 'Nobody at Acme AB knows it.', to: 'in-review' }
      await theatre.call('POST', `/v1/orders/${contact.order.id}/undo`, undo)
    }),
  ),
  inReview(
    'review new-despite-match',
    eva(async ({ enterCompany, step }, theatre) => {
      await enterIntoDirectory(theatre.world, [ACME])
      await theatre.call('PUT', '/v1/organizations/acme-1', {
        name: 'Acme AB',
        kind: 'customer',
        origin: 'direct',
        domains: [{ name: 'acme.example', status: 'verified' }],
      })
      await enterCompany('Acme AB', EVA)
      await step('choice', { choice: 'new-organization', why: 'separate' })
    }),
  ),
]

const RUNS: readonly Scene[] = [
  { name: 'progress', shows: ['step progress'], reach: eva(toNew(EVA)) },
  {
    name: 'progress-retrying',
    shows: ['step progress'],
    reach: eva(async (contact, theatre) => {
      await toNew(EVA)(contact, theatre)
      await theatre.provisionInVain(contact.order, 503)
    }),
  },
  {
    name: 'done-new',
    shows: ['step done'],
    reach: eva(async (contact, theatre) => {
      await toNew(EVA)(contact, theatre)
      await theatre.provision(contact.order)
    }),
  },
  {
    name: 'done-to-accept',
    shows: ['step done'],
    reach: eva(async (contact, theatre) => {
      await toNew('nils@acme.example')(contact, theatre)
      await theatre.provision(contact.order)
    }),
  },
  {
    name: 'done-not-accepted',
    shows: ['step done'],
    reach: eva(async (contact, theatre) => {
      await toNew('nils@acme.example')(contact, theatre)
      await theatre.provision(contact.order)
      await theatre.answer('nils@acme.example', 'acceptance', 'refuse', reasoned)
    }),
  },
  {
    name: 'done-existing',
    shows: ['step done'],
    reach: eva(async (contact, theatre) => {
      await toOwn(contact, theatre)
      await theatre.provision(contact.order)
    }),
  },
  {
    name: 'done-for-partner',
    shows: ['step done'],
    reach: pia(({ order }, theatre) => theatre.provision(order)),
  },
  {
    name: 'done-for-partner-refused',
    shows: ['step done'],
    reach: pia(async ({ order }, theatre) => {
      await theatre.provision(order)
      await theatre.answer(KARIN, 'administrator', 'refuse', reasoned)
      await theatre.answer(BO, 'partner-link', 'approve')
      await theatre.provision(order)
    }),
  },
]

/** What became of an order. */
export const OUTCOMES: readonly Scene[] = [...NOTICES, ...REVIEWS, ...RUNS]
