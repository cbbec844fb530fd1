import type { ClaimKind, ClaimState } from '../../../src/domain/claims/claim.ts'
import type { Language } from '../../../src/domain/language.ts'
import type { Contact } from '../../support/a-stage.ts'
import {
  ACME,
  BO,
  EVA,
  enters,
  KARIN,
  LONG_CHIEF,
  LONG_HOUSE,
  LONG_NAME,
  LONG_PERSON,
  NORDIC,
  PARTNER,
} from '../cast.ts'
import { fill, press } from '../hands.ts'
import type { Opened } from '../opened.ts'
import type { Scene } from '../scene.ts'
import type { Theatre } from '../theatre.ts'

const NILS = 'nils.dahl@acme.example'
const REASON = 'Eva left us in May. Please ask our service desk instead.'

type Asked = {
  readonly contact: Contact
  /** Who is asked, and whose page is shown. */
  readonly email: string
}

/** How each kind of claim comes about. */
const ASKING: Readonly<Record<ClaimKind, (theatre: Theatre) => Promise<Asked>>> = {
  async administrator(theatre) {
    await enters(theatre, ACME)
    const contact = await theatre.begin({ email: EVA, companyName: 'Acme AB' })
    await contact.enterCompany('Acme AB', EVA)
    await contact.choose('acme-1')
    return { contact, email: KARIN }
  },
  async confirmation(theatre) {
    await enters(theatre, ACME)
    const contact = await theatre.begin({ email: EVA, companyName: 'Acme AB' })
    await contact.enterCompany('Acme AB', KARIN)
    await contact.choose('acme-1')
    return { contact, email: KARIN }
  },
  async acceptance(theatre) {
    const contact = await theatre.begin({ email: EVA, companyName: 'Acme AB' })
    await contact.enterCompany('Acme AB', NILS)
    await contact.step('choice', { choice: 'new-organization' })
    await contact.confirm()
    await theatre.provision(contact.order)
    return { contact, email: NILS }
  },
  async 'partner-link'(theatre) {
    const contact = await fromPartner(theatre, NILS)
    return { contact, email: KARIN }
  },
}

/** A partner's order, mapped to its customer's organization. */
async function fromPartner(theatre: Theatre, person: string): Promise<Contact> {
  await enters(theatre, ACME, NORDIC)
  const contact = await theatre.begin(PARTNER)
  await contact.actFor('partner-for-customer')
  await contact.enterCompany('Acme AB', person)
  await contact.choose('acme-1')
  await contact.confirm()
  await theatre.provision(contact.order)
  return contact
}

/** What happens while the page is open; answers with the page, where it had to be opened anew. */
type After = (asked: Asked, page: Opened, theatre: Theatre) => Promise<Opened | undefined>

/** A claim's page, open to the person who is asked, after what happened to it. */
const scene = (
  name: string,
  kind: ClaimKind,
  state: ClaimState,
  after: After = async () => undefined,
  act?: Scene['act'],
): Scene => ({
  name: `claim-${kind}-${name}`,
  shows: [`claim ${kind} ${state}`],
  reach: async (theatre: Theatre, _language: Language) => {
    const asked = await ASKING[kind](theatre)
    const page = await theatre.enter(asked.email, `claim-${kind}`)
    return (await after(asked, page, theatre)) ?? page
  },
  ...(act === undefined ? {} : { act }),
})

const answer =
  (said: string, more: object = {}): After =>
  async (_asked, { page, locator, person }) => {
    await person?.call(page, locator, 'answer', { answer: said, ...more })
    return undefined
  }

/** The vendor takes the order back: cancelled, or undone where it is mapped. */
const takenBack: After = async ({ contact: { order } }, _page, { call }) => {
  await call('POST', `/v1/orders/${order.id}/cancel`)
  await call('POST', `/v1/orders/${order.id}/undo`, { reason: 'It was ordered twice.' })
  return undefined
}

/** Opened in the last hours, by the link of the last reminder; then the time runs out. */
const expired =
  (kind: ClaimKind): After =>
  async ({ email }, _page, theatre) => {
    await theatre.wait(5)
    await theatre.wait(8.8)
    const page = await theatre.enter(email, `claim-${kind}`)
    await theatre.wait(0.3)
    return page
  }

/** The mail to this person comes back, and there is nobody else. */
const bounced: After = async ({ contact, email }, _page, { world, call }) => {
  const mails = await world.transact(({ mails }) => mails.ofOrder(contact.order.id))
  for (const { id, to, mail } of mails) {
    if (to !== email || mail.kind === 'code') continue
    await world.transact((stores) => stores.mails.markSent(id, world.now()))
    const event = { event: 'bounced', mailId: id, reason: '550 unknown' }
    await call('POST', '/v1/mail-events', event)
  }
  return undefined
}

/** The same, and the only other administrator is gone too. */
const nobodyLeft =
  (kind: ClaimKind): After =>
  async (asked, page, theatre) => {
    await bounced(asked, page, theatre)
    await theatre.answer(BO, kind, 'no-longer-administrator')
    return undefined
  }

const OF_EACH: readonly Scene[] = (
  ['administrator', 'confirmation', 'acceptance', 'partner-link'] as const
).flatMap((kind) => [
  scene('open', kind, 'open'),
  scene('approved', kind, 'approved', answer('approve')),
  scene('refused', kind, 'refused', answer('refuse', { reason: REASON })),
  scene('disputed', kind, 'disputed', answer('not-us')),
  scene('expired', kind, 'expired', expired(kind)),
  scene('withdrawn', kind, 'withdrawn', takenBack),
])

/** Somebody else was asked as well, and was first. */
const byAnother =
  (kind: ClaimKind, said: string, more: object = {}): After =>
  async (_asked, _page, theatre) => {
    await theatre.answer(BO, kind, said, more)
    return undefined
  }

const OF_SOME: readonly Scene[] = [
  scene('approved-by-another', 'administrator', 'approved', byAnother('administrator', 'approve')),
  scene(
    'refused-by-another',
    'administrator',
    'refused',
    byAnother('administrator', 'refuse', { reason: REASON }),
  ),
  scene('disputed-by-another', 'administrator', 'disputed', byAnother('administrator', 'not-us')),
  scene('no-longer-administrator', 'administrator', 'open', answer('no-longer-administrator')),
  scene('unanswerable', 'administrator', 'unanswerable', nobodyLeft('administrator')),
  scene('unanswerable', 'confirmation', 'unanswerable', bounced),
  scene('unanswerable', 'acceptance', 'unanswerable', bounced),
  scene('unanswerable', 'partner-link', 'unanswerable', nobodyLeft('partner-link')),
]

const ANSWERING: readonly Scene[] = [
  scene('missing', 'administrator', 'open', undefined, ({ page, say }) =>
    press(page, say.claim.answer.send),
  ),
  scene('reason-missing', 'administrator', 'open', undefined, async ({ page, say }) => {
    const { name } = say.claim.answer.administrator.refuse
    await page.getByRole('radio', { name, exact: true }).check()
    await press(page, say.claim.answer.send)
    await page.getByText(say.claim.answer.reasonMissing).waitFor()
  }),
  scene('not-an-administrator', 'administrator', 'open', undefined, async (acting) => {
    const { page, say, theatre } = acting
    await theatre.call('DELETE', '/v1/organizations/acme-1/users/acme-1-u0')
    await page.getByRole('radio').first().check()
    await press(page, say.claim.answer.send)
    await page.getByRole('alert').waitFor()
  }),
  scene('end-date', 'partner-link', 'open', undefined, async ({ page, say }) => {
    await page.getByRole('radio').first().check()
    await page.getByLabel(say.claim.answer.endDate).fill('2026-01-31')
    await press(page, say.claim.answer.send)
    await page.getByText(say.claim.answer.endDatePast).waitFor()
  }),
  scene(
    'until',
    'partner-link',
    'approved',
    answer('approve', { linkEndsAt: '2026-12-31T22:59:59.000Z' }),
    async ({ page, say }) => {
      await press(page, say.claim.link.end)
      await page.getByRole('dialog').waitFor()
    },
  ),
  scene('ended', 'partner-link', 'approved', async (asked, opened, theatre) => {
    await answer('approve')(asked, opened, theatre)
    const { page, locator, person } = opened
    await person?.call(page, locator, 'link-end', {})
    return undefined
  }),
]

/** Questions of which the subscription does not wait for the answer, and long names. */
const OTHERWISE: readonly Scene[] = [
  {
    name: 'claim-administrator-from-partner',
    shows: ['claim administrator open'],
    reach: async (theatre) => {
      await fromPartner(theatre, NILS)
      return theatre.enter(KARIN, 'claim-administrator')
    },
  },
  {
    name: 'claim-confirmation-from-partner',
    shows: ['claim confirmation open'],
    reach: async (theatre) => {
      await fromPartner(theatre, KARIN)
      return theatre.enter(KARIN, 'claim-confirmation')
    },
  },
  {
    name: 'claim-acceptance-existing',
    shows: ['claim acceptance open'],
    reach: async (theatre) => {
      await fromPartner(theatre, NILS)
      await theatre.answer(KARIN, 'administrator', 'approve')
      return theatre.enter(NILS, 'claim-acceptance')
    },
  },
  {
    name: 'claim-administrator-long',
    shows: ['claim administrator open'],
    reach: async (theatre) => {
      await enters(theatre, LONG_HOUSE)
      const contact = await theatre.begin({
        email: LONG_PERSON,
        name: 'Maximiliana Hohenstein-Oxenstierna af Fastighetsförvaltningen',
      })
      await contact.enterCompany(LONG_NAME, LONG_PERSON)
      await contact.choose('long-1')
      return theatre.enter(LONG_CHIEF, 'claim-administrator')
    },
    act: async ({ page, say }) => {
      const facts = { person: LONG_PERSON, organization: LONG_NAME }
      await page.getByText(fill(say.claim.heading.administrator, facts)).waitFor()
    },
  },
]

/** The approver's page. */
export const CLAIMS: readonly Scene[] = [...OF_EACH, ...OF_SOME, ...ANSWERING, ...OTHERWISE]
