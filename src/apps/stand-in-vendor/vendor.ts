import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { Webhook } from 'standardwebhooks'
import type { Berth } from './berth.ts'
import {
  type Answer,
  attachSubscription,
  type Books,
  createOrganization,
  emptyBooks,
  performStep,
  type StepRequest,
} from './books.ts'
import { isFromBerth } from './is-from-berth.ts'
import { type Listening, openListening } from './listening.ts'

export type VendorOptions = {
  readonly secret: string
  readonly berth: Berth
  /** Answers 202 at once and reports this much later; null: does every step at once. */
  readonly laterMilliseconds: number | null
  /** The share of calls that fail, 0..1; of these, half were done before the answer got lost. */
  readonly failingShare: number
  /** Where the books are kept; null: in memory only. */
  readonly file: string | null
  /** Hears events, signed with this secret; does its runs by them, where Berth does not call it. */
  readonly listening?: { readonly secret: string; readonly doesRuns: boolean } | undefined
}

/** One line of what happened, newest first on the page. */
export type Happening = { readonly at: string; readonly text: string }

export type Vendor = {
  readonly books: Books
  readonly happenings: readonly Happening[]
  /** Answers a call of Berth: `body` as it was received, byte by byte. */
  answer(step: string, headers: Record<string, string>, body: string): Answer
  /** Hears events of Berth; undefined: it does not listen. */
  readonly listening: Listening | undefined
}

const refused = (status: number, detail: string): Answer => ({ status, body: { detail } })

/** A vendor's system in small: it keeps organizations, users and subscriptions, and does what Berth calls for. */
export function openVendor(options: VendorOptions): Vendor {
  const books = options.file === null ? emptyBooks() : readBooks(options.file)
  const happenings: Happening[] = []
  const webhook = new Webhook(options.secret)
  const keep = () => {
    if (options.file !== null) writeBooks(options.file, books)
  }
  const tell = (text: string) => {
    happenings.unshift({ at: new Date().toISOString(), text })
    happenings.length = Math.min(happenings.length, 200)
  }
  const fulfil = (key: string) => fulfilPromise({ books, berth: options.berth, keep, tell }, key)
  const promise = (key: string, request: StepRequest): Answer => {
    books.promised[key] = request
    setTimeout(fulfil, options.laterMilliseconds ?? 0, key)
    return { status: 202, body: {} }
  }
  for (const key of Object.keys(books.promised)) setTimeout(fulfil, 1000, key)
  const { berth } = options

  const doOnce = (key: string, request: StepRequest): Answer => {
    const given = books.answers[key]
    if (given !== undefined) return given
    const answer = isLater(options, request) ? promise(key, request) : performStep(books, request)
    // Only what was done is kept: a step that was refused may be called again once the cause is gone.
    if (answer.status < 300) books.answers[key] = answer
    keep()
    return answer
  }

  return {
    books,
    happenings,
    listening: options.listening && openListening({ berth, books, keep, tell }, options.listening),
    answer(step, headers, body) {
      if (!isFromBerth(webhook, headers, body)) return refused(401, 'The signature is wrong.')
      const request = JSON.parse(body) as StepRequest
      const key = headers['idempotency-key'] ?? ''
      if (request.step !== step || key === '') return refused(400, 'This is no call of Berth.')
      const answer = answerOrFail(options, () => doOnce(key, request))
      const attempt = headers['berth-attempt'] ?? '?'
      tell(
        `order ${request.order.externalId}: ${step}, attempt ${attempt}: answered ${answer.status}`,
      )
      return answer
    },
  }
}

/** Now and then the system is down, or its answer gets lost after the work was done. */
function answerOrFail({ failingShare }: VendorOptions, work: () => Answer): Answer {
  const chance = Math.random()
  if (chance >= failingShare) return work()
  if (chance < failingShare / 2) work()
  return refused(503, 'This stand-in fails now and then, as it was told to.')
}

const LATER: readonly string[] = ['create-organization', 'attach-subscription', 'add-administrator']

function isLater({ laterMilliseconds }: VendorOptions, { step }: StepRequest): boolean {
  return laterMilliseconds !== null && LATER.includes(step)
}

type Desk = Pick<VendorOptions, 'berth'> & {
  readonly books: Books
  readonly keep: () => void
  readonly tell: (text: string) => void
}

/** Does what was promised, and reports it to Berth. */
async function fulfilPromise({ books, berth, keep, tell }: Desk, key: string): Promise<void> {
  const request = books.promised[key]
  if (request === undefined) return
  const report = doLater(books, request)
  delete books.promised[key]
  keep()
  const isTaken = await berth.reportProvisioned(request.order.id, report)
  tell(
    `order ${request.order.externalId}: reported ${report.organizationExternalId}, ` +
      (isTaken ? 'and Berth took it' : 'but Berth did not take it'),
  )
}

function doLater(books: Books, request: StepRequest): Record<string, string> {
  if (request.step === 'add-administrator') {
    performStep(books, request)
    return { organizationExternalId: request.organization.externalId ?? '' }
  }
  const organizationExternalId =
    request.step === 'create-organization'
      ? createOrganization(books, request).externalId
      : (request.organization.externalId ?? '')
  const organization = { ...request.organization, externalId: organizationExternalId }
  const { body } = attachSubscription(books, { ...request, organization })
  return { organizationExternalId, subscriptionExternalId: String(body.externalId) }
}

function readBooks(file: string): Books {
  try {
    return { ...emptyBooks(), ...(JSON.parse(readFileSync(file, 'utf8')) as Partial<Books>) }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return emptyBooks()
    throw error
  }
}

/** Whole or not at all, also when we are killed while writing. */
function writeBooks(file: string, books: Books): void {
  writeFileSync(`${file}.new`, JSON.stringify(books, null, 1))
  renameSync(`${file}.new`, file)
}
