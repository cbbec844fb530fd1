import { locatorIn } from '../../support/a-postman.ts'
import { ACME, EVA, enters } from '../cast.ts'
import { fill, press } from '../hands.ts'
import type { Scene } from '../scene.ts'
import type { Theatre } from '../theatre.ts'

const MASKED = 'e•••@acme.example'

const invited: Scene['reach'] = async (theatre) => {
  await theatre.post({ email: EVA, companyName: 'Acme AB' })
  return { page: 'setup', locator: await locatorIn(theatre.world, EVA, 'invitation') }
}

const beforeTheCode = { shows: ['before the code'], reach: invited } as const

const toTheCode: Scene['act'] = async ({ page, say }) => {
  await press(page, say.entrance.send)
  await page.getByRole('textbox').first().waitFor()
}

async function inside(theatre: Theatre) {
  const contact = await theatre.begin({ email: EVA })
  return { page: 'setup', ...contact } as const
}

/** From the link to the code, and links that lead nowhere. */
export const ENTRANCE: readonly Scene[] = [
  { name: 'opening', ...beforeTheCode },
  {
    name: 'opening-suspicious',
    ...beforeTheCode,
    act: ({ page, say }) => page.getByText(say.entrance.suspicious).click(),
  },
  {
    name: 'asking-for-the-order',
    ...beforeTheCode,
    act: async ({ page, say }) => {
      await page.getByText(fill(say.asking.summary, { masked: MASKED })).click()
      await page.getByLabel(say.asking.email).fill('bo.ek')
      await press(page, say.asking.send)
      await page.getByText(say.handOver.emailShape).waitFor()
    },
  },
  {
    name: 'asked-for-the-order',
    ...beforeTheCode,
    act: async ({ page, say }) => {
      await page.getByText(fill(say.asking.summary, { masked: MASKED })).click()
      await page.getByLabel(say.asking.email).fill('bo.ek@acme.example')
      await press(page, say.asking.send)
      await page.getByRole('alert').waitFor()
    },
  },
  { name: 'code', ...beforeTheCode, act: toTheCode },
  {
    name: 'code-wrong',
    ...beforeTheCode,
    act: async (acting) => {
      await toTheCode(acting)
      await acting.page.getByRole('textbox').fill('000000')
      await acting.page.getByRole('alert').waitFor()
    },
  },
  {
    name: 'code-missing',
    ...beforeTheCode,
    act: async (acting) => {
      await toTheCode(acting)
      await acting.page.getByText(acting.say.code.missing).click()
    },
  },
  {
    name: 'session-ended',
    shows: ['step company'],
    reach: inside,
    act: async ({ page, say, theatre }) => {
      theatre.world.clock.jump({ hours: 13 })
      await page.getByLabel(say.company.name).fill('Acme AB')
      await page.getByLabel(say.company.email).fill(EVA)
      await press(page, say.company.continue)
      await page.getByText(say.entrance.sessionEnded).waitFor()
    },
  },
  {
    name: 'take-over-opening',
    shows: ['before the code'],
    reach: async (theatre) => {
      const { enterCompany } = await theatre.begin({ email: EVA })
      await enterCompany('Brightwater Mills', 'ada@brightwater.example')
      const locator = await locatorIn(theatre.world, 'ada@brightwater.example', 'take-over')
      return { page: 'setup', locator }
    },
  },
  {
    name: 'claim-opening',
    shows: ['before the code'],
    reach: async (theatre) => {
      await enters(theatre, ACME)
      const { enterCompany, choose } = await theatre.begin({ email: EVA })
      await enterCompany('Acme AB', EVA)
      await choose('acme-1')
      const locator = await locatorIn(
        theatre.world,
        'karin.lindqvist@acme.example',
        'claim-administrator',
      )
      return { page: 'claims', locator }
    },
  },
  {
    name: 'link-ended',
    shows: ['before the code'],
    reach: async (theatre) => {
      const { order, locator } = await theatre.begin({ email: EVA })
      await theatre.call('POST', `/v1/orders/${order.id}/cancel`)
      return { page: 'setup', locator }
    },
  },
  {
    name: 'link-ended-inside',
    shows: ['step company'],
    reach: inside,
    act: async ({ page, say, theatre }) => {
      const { json } = await theatre.call('GET', '/v1/orders')
      await theatre.call('POST', `/v1/orders/${json.items[0].id}/cancel`)
      await page.getByLabel(say.company.name).fill('Acme AB')
      await page.getByLabel(say.company.email).fill(EVA)
      await press(page, say.company.continue)
      await page.getByText(say.gone.heading).waitFor()
    },
  },
  {
    name: 'no-such-page',
    shows: ['before the code'],
    reach: async () => ({ page: 'setup', locator: 'too-short' }),
  },
  {
    name: 'not-loaded',
    ...beforeTheCode,
    act: async ({ page, say }) => {
      await page.route('**/api/**', (route) => route.abort())
      await page.reload()
      await page.getByText(say.failure.heading).waitFor()
      await page.unroute('**/api/**')
    },
  },
]
