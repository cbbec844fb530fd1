import type { Contact } from '../../support/a-stage.ts'
import {
  ACME,
  acmes,
  EVA,
  enters,
  KARIN,
  LONG_CHIEF,
  LONG_HOUSE,
  LONG_NAME,
  LONG_PERSON,
  NORDIC,
  PARTNER,
  PIA,
} from '../cast.ts'
import { press } from '../hands.ts'
import type { Opened } from '../opened.ts'
import type { Scene } from '../scene.ts'
import type { Theatre } from '../theatre.ts'

/** A contact's page in the wizard. */
export const pageOf = ({ locator, person }: Contact): Opened => ({ page: 'setup', locator, person })

type Way = (contact: Contact, theatre: Theatre) => Promise<unknown>

/** A customer's contact, after what was done. */
const eva =
  (way: Way): Scene['reach'] =>
  async (theatre) => {
    const contact = await theatre.begin({ email: EVA, companyName: 'Acme AB' })
    await way(contact, theatre)
    return pageOf(contact)
  }

/** A partner's contact, in whose partner organization nothing is asked any more. */
const pia =
  (way: Way): Scene['reach'] =>
  async (theatre) => {
    await enters(theatre, NORDIC)
    const contact = await theatre.begin(PARTNER)
    await way(contact, theatre)
    return pageOf(contact)
  }

const amongAcmes: Way = async ({ enterCompany }, { world }) => {
  await acmes(world)
  await enterCompany('Acme AB', EVA)
}

/** Where partners are asked which organization acts. */
const ASKED: readonly Scene[] = [
  { name: 'intent', shows: ['step intent'], reach: pia(async () => {}) },
  {
    name: 'intent-missing',
    shows: ['step intent'],
    reach: pia(async () => {}),
    act: ({ page, say }) => press(page, say.company.continue),
  },
  {
    name: 'partner-one',
    shows: ['step partner'],
    reach: pia(async ({ step }, theatre) => {
      const customers = ['Brightwater Mills', 'Ljungby Såg AB', 'Orchard Institute', 'Quayside']
      const more = Array.from({ length: 10 }, (_, index) => `Tallåsen ${index + 1} AB`)
      const managed = [...customers, ...more].map((name, index) => ({
        externalId: `c-${index}`,
        name,
        activeSubscriptions: 40 - index,
      }))
      const manages = managed.map(({ externalId }) => externalId)
      await enters(theatre, ...managed, { ...NORDIC, manages })
      await step('intent', { intent: 'partner-for-customer' })
    }),
  },
  {
    name: 'partner-several',
    shows: ['step partner'],
    reach: pia(async ({ step }, theatre) => {
      const others = ['Nordic Cloud Partners Danmark ApS', LONG_NAME].map((name, index) => ({
        ...NORDIC,
        externalId: `nordic-${index + 2}`,
        name,
      }))
      await enters(theatre, ...others)
      await step('intent', { intent: 'partner-for-customer' })
    }),
    act: ({ page, say }) => press(page, say.company.continue),
  },
  {
    name: 'partner-new',
    shows: ['step partner'],
    reach: async (theatre) => {
      const contact = await theatre.begin(PARTNER)
      await contact.step('intent', { intent: 'partner-for-customer' })
      return pageOf(contact)
    },
    act: ({ page, say }) => press(page, say.company.continue),
  },
]

const COMPANY: readonly Scene[] = [
  { name: 'company', shows: ['step company'], reach: eva(async () => {}) },
  {
    name: 'company-missing',
    shows: ['step company'],
    reach: eva(async () => {}),
    act: async ({ page, say }) => {
      await page.getByLabel(say.company.name).fill('')
      await press(page, say.company.continue)
    },
  },
  {
    name: 'company-refused',
    shows: ['step company'],
    reach: pia(({ actFor }) => actFor('partner-for-customer')),
    act: async ({ page, say }) => {
      await page.getByLabel(say.company.name).fill('Acme AB')
      await page.getByLabel(say.company.email).fill(PIA)
      await press(page, say.company.continue)
      await page.getByRole('alert').waitFor()
    },
  },
  {
    name: 'address',
    shows: ['step address'],
    reach: eva(({ enterCompany }) => enterCompany('Acme AB', 'karin.lindqvist@amce.example')),
  },
  {
    name: 'elsewhere',
    shows: ['step elsewhere'],
    reach: eva(({ enterCompany }) => enterCompany('Acme AB', 'ada@brightwater.example')),
  },
  {
    name: 'elsewhere-change',
    shows: ['step elsewhere'],
    reach: eva(({ enterCompany }) => enterCompany('Acme AB', 'ada@brightwater.example')),
    act: ({ page, say }) => press(page, say.elsewhere.change),
  },
]

const CANDIDATES: readonly Scene[] = [
  { name: 'candidates', shows: ['step candidates'], reach: eva(amongAcmes) },
  {
    name: 'candidates-missing',
    shows: ['step candidates'],
    reach: eva(amongAcmes),
    act: ({ page, say }) => press(page, say.candidates.continue),
  },
  {
    name: 'candidates-chosen',
    shows: ['step candidates'],
    reach: eva(amongAcmes),
    act: ({ page }) => page.getByRole('radio', { name: 'Acme Logistik AB' }).check(),
  },
  {
    name: 'candidates-why-new',
    shows: ['step candidates'],
    reach: eva(amongAcmes),
    act: async ({ page, say }) => {
      await page.getByRole('radio', { name: say.candidates.create.name }).check()
      await press(page, say.candidates.continue)
      await page.getByText(say.candidates.whyNew.missing).waitFor()
    },
  },
  {
    name: 'candidates-why-new-words',
    shows: ['step candidates'],
    reach: eva(amongAcmes),
    act: async ({ page, say }) => {
      await page.getByRole('radio', { name: say.candidates.create.name }).check()
      await page.getByRole('radio', { name: say.candidates.whyNew.other }).check()
      await press(page, say.candidates.continue)
      await page.getByText(say.candidates.whyNew.missingWords).waitFor()
    },
  },
  {
    name: 'candidates-none',
    shows: ['step candidates'],
    reach: eva(({ enterCompany }) => enterCompany('Acme AB', EVA)),
  },
  {
    name: 'candidates-certain',
    shows: ['step candidates'],
    reach: eva(async ({ enterCompany }, theatre) => {
      await enters(theatre, { ...ACME, administrators: [EVA] })
      await enterCompany('Acme AB', EVA)
    }),
  },
  {
    name: 'candidates-several-administered',
    shows: ['step candidates'],
    reach: eva(async ({ enterCompany }, theatre) => {
      const second = { ...ACME, externalId: 'acme-2', name: 'Acme Logistik AB' }
      await enters(
        theatre,
        { ...ACME, administrators: [EVA] },
        { ...second, administrators: [EVA] },
      )
      await enterCompany('Acme AB', EVA)
    }),
  },
  {
    name: 'candidates-member',
    shows: ['step candidates'],
    reach: eva(async ({ enterCompany }, theatre) => {
      await enters(theatre, { ...ACME, members: [EVA] })
      await enterCompany('Acme AB', EVA)
    }),
  },
  {
    name: 'candidates-for-partner',
    shows: ['step candidates'],
    reach: pia(async ({ actFor, enterCompany }, { world }) => {
      await acmes(world)
      await actFor('partner-for-customer')
      await enterCompany('Acme AB', EVA)
    }),
  },
  {
    name: 'candidates-for-partner-own',
    shows: ['step candidates'],
    reach: pia(async ({ actFor, enterCompany }, theatre) => {
      await enters(theatre, { ...NORDIC, administrators: [PIA], members: [] })
      await actFor('partner-own')
      await enterCompany('Nordic Cloud Partners', PIA)
    }),
  },
  {
    name: 'candidates-last-search',
    shows: ['step candidates'],
    reach: eva(async ({ enterCompany, step }) => {
      for (const name of ['Acme', 'Acme AB', 'Acme Sverige', 'ACME Group']) {
        await enterCompany(name, EVA)
        await step('back', { to: 'company' })
      }
      await enterCompany('Acme Holding', EVA)
    }),
  },
  {
    name: 'candidates-long',
    shows: ['step candidates'],
    reach: async (theatre) => {
      await enters(theatre, LONG_HOUSE)
      const contact = await theatre.begin({ email: LONG_PERSON, companyName: LONG_NAME })
      await contact.enterCompany(LONG_NAME, LONG_PERSON)
      return pageOf(contact)
    },
  },
  {
    name: 'own-approval',
    shows: ['step own-approval'],
    reach: eva(async ({ enterCompany, choose }, theatre) => {
      await enters(theatre, { ...ACME, administrators: [EVA] })
      await enterCompany('Acme AB', 'nils@acme.example')
      await choose('acme-1')
    }),
  },
]

const parked: Way = async ({ enterCompany, choose }, theatre) => {
  await enters(theatre, ACME)
  await enterCompany('Acme AB', EVA)
  await choose('acme-1')
}

const PARKED: readonly Scene[] = [
  { name: 'parked', shows: ['step parked'], reach: eva(parked) },
  {
    name: 'parked-change',
    shows: ['step parked'],
    reach: eva(parked),
    act: ({ page, say }) => press(page, say.parked.change),
  },
  {
    name: 'parked-confirmation',
    shows: ['step parked'],
    reach: eva(async ({ enterCompany, choose }, theatre) => {
      await enters(theatre, ACME)
      await enterCompany('Acme AB', KARIN)
      await choose('acme-1')
    }),
  },
  {
    name: 'parked-long',
    shows: ['step parked'],
    reach: async (theatre) => {
      await enters(theatre, LONG_HOUSE)
      const contact = await theatre.begin({ email: LONG_PERSON, companyName: LONG_NAME })
      await contact.enterCompany(LONG_NAME, LONG_PERSON)
      await contact.choose('long-1')
      return pageOf(contact)
    },
  },
]

const PREVIEW: readonly Scene[] = [
  {
    name: 'preview-new',
    shows: ['step preview'],
    reach: eva(async ({ enterCompany, step }) => {
      await enterCompany('Acme AB', EVA)
      await step('choice', { choice: 'new-organization' })
    }),
  },
  {
    name: 'preview-new-other-administrator',
    shows: ['step preview'],
    reach: eva(async ({ enterCompany, step }) => {
      await enterCompany('Acme AB', 'nils@acme.example')
      await step('choice', { choice: 'new-organization' })
    }),
  },
  {
    name: 'preview-certain',
    shows: ['step preview'],
    reach: eva(async ({ enterCompany, choose }, theatre) => {
      await enters(theatre, { ...ACME, administrators: [EVA, KARIN] })
      await enterCompany('Acme AB', EVA)
      await choose('acme-1')
    }),
  },
  {
    name: 'preview-approved',
    shows: ['step preview', 'notice claim-approved'],
    reach: eva(async (contact, theatre) => {
      await parked(contact, theatre)
      await theatre.answer(KARIN, 'administrator', 'approve')
    }),
  },
  {
    name: 'preview-for-partner',
    shows: ['step preview'],
    reach: pia(async ({ actFor, enterCompany, choose }, theatre) => {
      await enters(theatre, ACME)
      await actFor('partner-for-customer')
      await enterCompany('Acme AB', EVA)
      await choose('acme-1')
    }),
  },
  {
    name: 'preview-for-partner-new',
    shows: ['step preview'],
    reach: pia(async ({ actFor, enterCompany, step }) => {
      await actFor('partner-for-customer')
      await enterCompany('Acme AB', EVA)
      await step('choice', { choice: 'new-organization' })
    }),
  },
  {
    name: 'preview-changed',
    shows: ['step preview'],
    reach: eva(async ({ enterCompany, choose }, theatre) => {
      await enters(theatre, { ...ACME, administrators: [EVA] })
      await enterCompany('Acme AB', EVA)
      await choose('acme-1')
    }),
    act: async ({ page, say, theatre }) => {
      await enters(theatre, { ...ACME, name: 'Acme Sverige AB', administrators: [EVA, KARIN] })
      await press(page, say.preview.confirm)
      await page.getByRole('alert').waitFor()
    },
  },
  {
    name: 'preview-long',
    shows: ['step preview'],
    reach: async (theatre) => {
      await enters(theatre, { ...LONG_HOUSE, administrators: [LONG_CHIEF, LONG_PERSON] })
      const contact = await theatre.begin({ email: LONG_PERSON, companyName: LONG_NAME })
      await contact.enterCompany(LONG_NAME, LONG_PERSON)
      await contact.choose('long-1')
      return pageOf(contact)
    },
  },
]

/** The wizard as far as the confirmation. */
export const WIZARD: readonly Scene[] = [...ASKED, ...COMPANY, ...CANDIDATES, ...PARKED, ...PREVIEW]
