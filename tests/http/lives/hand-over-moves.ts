import { act, type Life, linkOf, orderNow } from './a-life.ts'

type Move = (life: Life) => Promise<unknown>

const toSetup = (kind: string) => !kind.startsWith('claim-')

async function asContact(life: Life, name: string, body?: unknown) {
  const { email } = (await orderNow(life)).contact
  const link = await linkOf(life, email, toSetup)
  return link === undefined ? undefined : act(life, 'setup', { email, link }, name, body)
}

const handOver =
  (to: string, kind: 'customer' | 'partner'): Move =>
  (life) => {
    const email = `${to}@${life.host}`
    const proposesPartner = false
    return asContact(life, 'hand-over', { kind, email, isAsTyped: true, proposesPartner })
  }

const answer =
  (given: 'agree' | 'refuse'): Move =>
  async (life) => {
    const view = await asContact(life, 'setup')
    const request = view?.body.request as { id: string } | null | undefined
    if (request) await asContact(life, 'request', { requestId: request.id, answer: given })
  }

const ask =
  (who: string): Move =>
  async (life) => {
    const link = await linkOf(life, (await orderNow(life)).contact.email, toSetup)
    if (link === undefined) return
    const email = `${who}@${life.host}`
    await life.stage.server.inject({
      method: 'POST',
      url: '/setup/api/asking',
      headers: { 'berth-locator': link },
      payload: { email },
    })
  }

/** Contacts hand orders over, and others ask for them. */
export const HAND_OVER_MOVES: Readonly<Record<string, Move>> = {
  'the contact hands over to a colleague': handOver('colleague', 'customer'),
  'the contact hands over to another colleague': handOver('another', 'customer'),
  'the contact hands over to a partner': handOver('reseller', 'partner'),
  'somebody asks for the order': ask('asker'),
  'somebody else asks for the order': ask('colleague'),
  'the contact agrees': answer('agree'),
  'the contact keeps the order': answer('refuse'),
}
