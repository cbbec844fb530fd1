// The order system: posts an order, and waits until it is provisioned.
import { connectBerth, isProblem } from 'berth/sdk'

const [externalId, companyName, email] = process.argv.slice(2)
if (email === undefined) {
  process.stderr.write('Usage: node order.js <order number> <company> <address of the contact>\n')
  process.exit(2)
}
const berth = connectBerth({ url: process.env.BERTH_URL, key: process.env.BERTH_KEY })

try {
  const { data, status } = await berth.receiveOrder({
    body: {
      externalId,
      lines: [{ externalId: '1', sku: 'COLLAB-PRO', name: 'Collaboration Pro', quantity: 25 }],
      contact: { kind: 'customer', email, name: 'Eva Berg', language: 'en' },
      company: { name: companyName, country: 'SE' },
      partnerOrganizationExternalId: null,
      startsAt: null,
    },
  })
  say(`${status === 201 ? 'taken' : 'known'}, ${data.state}`)
} catch (error) {
  if (!isProblem(error, 'order-differs')) throw error
  say('is there already, with other content')
  process.exit(1)
}

// Everything that happens to it, from the first event on.
const ENDS = ['order.provisioned', 'order.cancelled', 'order.expired']
for await (const { type, data } of berth.follow({ pauseMs: 500 })) {
  if (data.orderExternalId !== externalId) continue
  say(`${type}, it is ${data.orderState}`)
  if (ENDS.includes(type)) break
}
const { data: order } = await berth.readOrder({ path: { id: `external:${externalId}` } })
say(`belongs to ${order.mapping?.organizationExternalId ?? 'nobody'}`)

function say(what) {
  process.stdout.write(`${externalId}: ${what}\n`)
}
