import { setTimeout as pause } from 'node:timers/promises'
import type { Journey } from './journeys.ts'

/** Berth as a vendor's systems see it: by its API only. */
export type BerthClient = {
  readonly loadDirectory: (ndjson: string) => Promise<number>
  readonly postOrder: (externalId: string, journey: Journey) => Promise<void>
  /** The setup link in the newest mail to this address; it is on its way when an order was posted. */
  readonly setupLink: (email: string, orderNumber: string) => Promise<string>
}

const LONGEST_WAIT_MILLISECONDS = 30_000

export function berthClient(berth: string, key: string): BerthClient {
  const call = async (path: string, type: string, body: string): Promise<unknown> => {
    const reply = await fetch(`${berth}${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${key}`, 'content-type': type },
      body,
    })
    if (!reply.ok) throw new Error(`POST ${path} answered ${reply.status}: ${await reply.text()}`)
    return reply.json()
  }
  return {
    async loadDirectory(ndjson) {
      const done = await call('/v1/imports', 'application/x-ndjson', ndjson)
      return (done as { loadedCount: number }).loadedCount
    },
    async postOrder(externalId, { contact, company, partnerOrganizationExternalId }) {
      const order = { externalId, lines: [LINE], contact, company, partnerOrganizationExternalId }
      await call('/v1/orders', 'application/json', JSON.stringify({ ...order, startsAt: null }))
    },
    setupLink: (email, orderNumber) => findLink(berth, email, orderNumber),
  }
}

const LINE = { externalId: '1', sku: 'COLLAB-PRO', name: 'Collaboration Pro', quantity: 25 }

type Mails = { readonly items: readonly { readonly subject: string; readonly text: string }[] }

async function findLink(berth: string, email: string, orderNumber: string): Promise<string> {
  const deadline = Date.now() + LONGEST_WAIT_MILLISECONDS
  while (Date.now() < deadline) {
    const reply = await fetch(`${berth}/dev/mail.json?to=${encodeURIComponent(email)}`)
    const { items } = (await reply.json()) as Mails
    const mail = items.find(({ subject }) => subject.includes(orderNumber))
    const link = mail?.text.match(/https?:\/\/\S+\/setup\/[\w-]+/)?.[0]
    if (link !== undefined) return link
    await pause(200)
  }
  throw new Error(`The invitation to ${email} did not arrive.`)
}
