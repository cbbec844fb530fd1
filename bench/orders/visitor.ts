import { setTimeout as sleep } from 'node:timers/promises'

type Mail = { readonly subject: string; readonly text: string; readonly receivedAt: string }

/** A person's browser: a cookie, and an address of its own, as behind a proxy. */
export type Browser = {
  call<View>(page: 'setup' | 'claims', name: string, body?: unknown): Promise<View>
}

let visitorCount = 0

/** Follows the link of a mail to the page, and proves the mailbox by the code sent to it. */
export async function enter(
  url: string,
  page: 'setup' | 'claims',
  email: string,
  orderNumber: string,
): Promise<Browser> {
  visitorCount += 1
  const from = `10.${visitorCount >> 16}.${(visitorCount >> 8) & 255}.${visitorCount & 255}`
  const link = new RegExp(`/${page}/([A-Za-z0-9_-]{43})`)
  const locator = await readMail(url, from, email, orderNumber, link)
  const headers: Record<string, string> = { 'berth-locator': locator, 'x-forwarded-for': from }
  const call: Browser['call'] = async (place, name, body) => {
    const reply = await fetch(`${url}/${place}/api/${name}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        ...headers,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const cookie = reply.headers.get('set-cookie')?.split(';')[0]
    if (cookie !== undefined) headers.cookie = cookie
    const text = await reply.text()
    if (!reply.ok) throw new Error(`${place} ${name}: ${reply.status} ${text}`)
    return JSON.parse(text)
  }
  await call(page, 'opening')
  const began = new Date()
  await call(page, 'code', {})
  const code = await readMail(url, from, email, orderNumber, /^\s*(\d{3}\s?\d{3})\s*$/m, began)
  await call(page, 'session', { code: code.replace(/\s/g, '') })
  return { call }
}

/** Waits for the newest mail about an order in which the pattern is found. */
async function readMail(
  url: string,
  from: string,
  to: string,
  orderNumber: string,
  wanted: RegExp,
  since = new Date(0),
): Promise<string> {
  for (let tries = 0; tries < 300; tries += 1) {
    const path = `${url}/dev/mail.json?to=${encodeURIComponent(to)}`
    const reply = await fetch(path, { headers: { 'x-forwarded-for': from } })
    if (!reply.ok) throw new Error(`dev/mail.json: ${reply.status}`)
    const { items } = (await reply.json()) as { items: Mail[] }
    const fits = items.filter(
      ({ subject, text, receivedAt }) =>
        `${subject} ${text}`.includes(orderNumber) && receivedAt >= since.toISOString(),
    )
    const found = fits.map(({ text }) => wanted.exec(text)?.[1]).find((one) => one !== undefined)
    if (found !== undefined) return found
    await sleep(100)
  }
  throw new Error(`mail: none about ${orderNumber} in which ${wanted} is found`)
}
