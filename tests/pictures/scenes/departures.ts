import { ACME, EVA, enters, KARIN } from '../cast.ts'
import { press } from '../hands.ts'
import type { Opened } from '../opened.ts'
import type { Scene } from '../scene.ts'
import type { Theatre } from '../theatre.ts'

const RECORD = '_berth-challenge.acme.example'

type Silent = { readonly contact: Opened; readonly orderId: string }

/** Nobody answered the question, and the time for it is over. */
async function silence(theatre: Theatre, members: readonly string[]): Promise<Silent> {
  await enters(theatre, { ...ACME, members })
  const contact = await theatre.begin({ email: EVA, companyName: 'Acme AB' })
  await contact.enterCompany('Acme AB', EVA)
  await contact.choose('acme-1')
  await theatre.wait(14.1)
  const opened = await theatre.enter(EVA, 'claim-answered')
  return { contact: opened, orderId: contact.order.id }
}

/** The contact goes this way: the domain is to be proved. */
async function proving(theatre: Theatre): Promise<Silent> {
  const silent = await silence(theatre, ['ida@acme.example'])
  await act(silent, 'departure')
  return silent
}

async function act({ contact: { person, locator } }: Silent, name: string): Promise<void> {
  const answer = await person?.call('setup', locator, name, {})
  if (answer?.status !== 200) throw new Error(`Refused: ${JSON.stringify(answer?.body)}`)
}

/** The record is set, and found. */
async function proved(theatre: Theatre): Promise<Silent> {
  const silent = await proving(theatre)
  const { person, locator } = silent.contact
  const view = await person?.call('setup', locator, 'setup')
  await theatre.findRecord(silent.orderId, RECORD, view?.body.departure?.record?.value ?? '')
  return silent
}

/** The time for objections is over too. */
async function deciding(theatre: Theatre): Promise<Opened> {
  await proved(theatre)
  await theatre.wait(7.1)
  return theatre.enter(EVA, 'departure-progress')
}

const page = (reach: (theatre: Theatre) => Promise<Silent>): Scene['reach'] => {
  return async (theatre) => (await reach(theatre)).contact
}

/** What is left when no administrator answers. */
export const DEPARTURES: readonly Scene[] = [
  {
    name: 'departure-offer',
    shows: ['step candidates', 'notice claim-expired', 'departure offer'],
    reach: page((theatre) => silence(theatre, ['ida@acme.example'])),
  },
  {
    name: 'departure-proving',
    shows: ['step review', 'review administrator-gone', 'departure proving'],
    reach: page(proving),
  },
  {
    name: 'departure-other-record',
    shows: ['step review', 'departure proving'],
    reach: page(async (theatre) => {
      const silent = await proving(theatre)
      await theatre.findRecord(silent.orderId, RECORD, 'v=spf1 include:mail.example -all')
      return silent
    }),
  },
  {
    name: 'departure-objection',
    shows: ['step review', 'departure objection'],
    reach: page(proved),
  },
  { name: 'departure-deciding', shows: ['step review', 'departure deciding'], reach: deciding },
  {
    name: 'departure-objected',
    shows: ['step review', 'review claim-disputed'],
    reach: page(async (theatre) => {
      const silent = await proved(theatre)
      await theatre.answer(KARIN, 'administrator', 'not-us')
      return silent
    }),
  },
  {
    name: 'claim-departure-open',
    shows: ['claim administrator open'],
    reach: async (theatre) => {
      await proved(theatre)
      return theatre.enter(KARIN, 'departure-notice')
    },
  },
  {
    name: 'claim-departure-missing',
    shows: ['claim administrator open'],
    reach: async (theatre) => {
      await proved(theatre)
      return theatre.enter(KARIN, 'departure-notice')
    },
    act: ({ page, say }) => press(page, say.claim.answer.send),
  },
  {
    name: 'claim-departure-objected',
    shows: ['claim administrator disputed'],
    reach: async (theatre) => {
      await proved(theatre)
      return theatre.answer(KARIN, 'administrator', 'not-us')
    },
  },
  {
    name: 'claim-departure-let-in',
    shows: ['claim administrator approved'],
    reach: async (theatre) => {
      await proved(theatre)
      return theatre.answer(KARIN, 'administrator', 'approve')
    },
  },
]
