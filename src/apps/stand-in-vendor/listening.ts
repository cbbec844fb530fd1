import { Webhook } from 'standardwebhooks'
import type { Berth } from './berth.ts'
import type { Answer, Books } from './books.ts'
import { isFromBerth } from './is-from-berth.ts'
import { doRun, type RunFacts } from './runs.ts'

type Desk = {
  readonly berth: Berth
  readonly books: Books
  readonly keep: () => void
  readonly tell: (text: string) => void
}
type Heard = { readonly type: string; readonly data: { readonly orderId?: string } }
type Entry = { readonly kind: string; readonly facts: RunFacts }
type Timeline = { readonly items: readonly Entry[] }
type Order = Parameters<typeof doRun>[1] & { readonly state: string }

export type Listening = {
  /** Answers an event of Berth: `body` as it was received, byte by byte. */
  hear(headers: Record<string, string>, body: string): Answer
  /** When all that was heard is done. */
  idle(): Promise<unknown>
}

/**
 * Hears events. Where `doesRuns`, this vendor is not called by Berth: when a run starts or goes on, it reads in
 * the order's timeline what is to be done, does it, and reports. Each event is taken once.
 */
export function openListening(
  desk: Desk,
  { secret, doesRuns }: { readonly secret: string; readonly doesRuns: boolean },
): Listening {
  const webhook = new Webhook(secret)
  const { books, keep, tell } = desk
  let work: Promise<unknown> = Promise.resolve()
  const take = (orderId: string) => {
    // One order after the other, and one run: events may come in any order, and at once.
    work = work.then(() => doRuns(desk, orderId)).catch(() => undefined)
    work.then(() => isWaiting(orderId) && setTimeout(take, AGAIN_MILLISECONDS, orderId).unref())
  }
  const isWaiting = (orderId: string) => books.waiting[orderId] !== undefined
  for (const orderId of Object.keys(books.waiting)) take(orderId)
  const hearNew = (id: string, { type, data: { orderId } }: Heard) => {
    tell(`heard ${type}`)
    const isToDo = doesRuns && WAKING.includes(type) && orderId !== undefined
    if (isToDo) books.waiting[orderId] = id
    books.heard = [...books.heard.slice(-REMEMBERED), id]
    // Kept before it is answered: what was answered is not sent again.
    keep()
    if (isToDo) take(orderId)
  }
  return {
    idle: () => work,
    hear(headers, body) {
      if (!isFromBerth(webhook, headers, body)) return { status: 401, body: {} }
      const id = headers['webhook-id'] ?? ''
      if (!books.heard.includes(id)) hearNew(id, JSON.parse(body) as Heard)
      return { status: 200, body: {} }
    },
  }
}

/** A run that was paused goes on when its order is mapped again. */
const WAKING: readonly string[] = ['run.started', 'order.mapped']
const REMEMBERED = 10_000
/** When Berth could not be read. */
const AGAIN_MILLISECONDS = 5000

/** Every run of the order that is not done, in their order; those that were stopped are left out. */
async function doRuns(desk: Desk, orderId: string): Promise<void> {
  const { berth, books, keep } = desk
  const heardId = books.waiting[orderId]
  const path = `/v1/orders/${orderId}`
  const order = (await berth.read(path)) as Order | undefined
  const timeline = (await berth.read(`${path}/timeline?limit=200`)) as Timeline | undefined
  if (order === undefined || timeline === undefined) return
  const stopped = timeline.items.filter(({ kind }) => kind === 'run.stopped')
  const isStopped = ({ run }: RunFacts) => stopped.some(({ facts }) => facts.run === run)
  const started = timeline.items.filter(({ kind }) => kind === 'run.started')
  for (const { facts } of started) {
    const isBegun = books.runs[`${orderId} ${facts.run}`] !== undefined
    if (isStopped(facts) && !isBegun) continue
    if (!isBegun && !isToBeBegun(order, facts)) return
    await doOnce(desk, order, facts)
  }
  // Another run may have started since the timeline was read.
  if (books.waiting[orderId] === heardId) delete books.waiting[orderId]
  keep()
}

/** In review nothing is begun: it goes on, or is stopped, when a reviewer has decided. */
function isToBeBegun({ state }: Order, { steps }: RunFacts): boolean {
  return state === 'mapped' || state === 'provisioned' || steps.startsWith('undo-')
}

async function doOnce({ books, berth, keep, tell }: Desk, order: Order, facts: RunFacts) {
  const key = `${order.id} ${facts.run}`
  books.runs[key] ??= { report: doRun(books, order, facts), isTaken: false }
  keep()
  const { report, isTaken } = books.runs[key]
  if (report === null || isTaken) return
  const isTakenNow = await berth.reportProvisioned(order.id, report)
  books.runs[key] = { report, isTaken: isTakenNow }
  tell(`order ${order.externalId}: reported run ${facts.run}, ${isTakenNow ? '' : 'not '}taken`)
}
