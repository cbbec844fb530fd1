/** A call of Berth, as docs/integrating.md describes it. */
export type StepRequest = {
  readonly step: string
  readonly run: { readonly id: string; readonly number: number }
  readonly order: {
    readonly id: string
    readonly externalId: string
    readonly lines: readonly Line[]
  }
  readonly organization: NamedOrganization
  readonly partnerOrganization: NamedOrganization | null
  readonly administrator: { readonly email: string } | null
  /** For an undo: what it undoes. */
  readonly undoes: { readonly idempotencyKey: string; readonly externalId: string | null } | null
}
type Line = { readonly sku: string; readonly name: string; readonly quantity: number }
type NamedOrganization = {
  readonly externalId: string | null
  readonly kind: 'customer' | 'partner'
  readonly name: string
  readonly country: string | null
}

export type Organization = {
  externalId: string
  kind: 'customer' | 'partner'
  name: string
  country: string | null
  createdAt: string
  /** The order it was made for; null: it was there before. */
  madeFor: string | null
  users: { externalId: string; email: string; role: 'administrator' | 'member' }[]
  subscriptions: { externalId: string; order: string; lines: readonly Line[] }[]
  partners: string[]
}

export type Answer = { readonly status: number; readonly body: Record<string, unknown> }

/** Everything that this vendor's system knows. Kept in memory and in one JSON file. */
export type Books = {
  lastNumber: number
  organizations: Organization[]
  /** Answers that were given, by idempotency key: a repeat gets the same one and does nothing. */
  answers: Record<string, Answer>
  /** What was answered with "later" and is not reported yet, by idempotency key. */
  promised: Record<string, StepRequest>
  /** Ids of events that were heard: a repeat does nothing. */
  heard: string[]
  /** Orders with runs to be done, with the newest event that said so. */
  waiting: Record<string, string>
  /** Runs that were done, and what is reported of each, by order and number. */
  runs: Record<string, { report: Report | null; isTaken: boolean }>
}

/** What Berth is told; see docs/integrating.md. */
export type Report = Record<string, string | number>

export function emptyBooks(): Books {
  return {
    ...{ lastNumber: 1000, organizations: [], answers: {}, promised: {} },
    ...{ heard: [], waiting: {}, runs: {} },
  }
}

const problem = (status: number, detail: string): Answer => ({ status, body: { detail } })

/** Does what a step says, and answers as the vendor would. */
export function performStep(books: Books, request: StepRequest): Answer {
  switch (request.step) {
    case 'create-organization':
    case 'create-partner-organization':
      return { status: 201, body: { externalId: createOrganization(books, request).externalId } }
    case 'attach-subscription':
      return attachSubscription(books, request)
    case 'add-administrator':
      return addAdministrator(books, request)
    case 'link-partner':
      return linkPartner(books, request)
    case 'undo-create-organization':
    case 'undo-create-partner-organization':
    case 'undo-attach-subscription':
    case 'undo-add-administrator':
    case 'undo-link-partner':
      return undoStep(books, request)
    default:
      return problem(404, `There is no step ${request.step}.`)
  }
}

export function createOrganization(books: Books, request: StepRequest): Organization {
  const { kind, name, country } = request.organization
  const organization = newOrganization(nextId(books, 'org'), { kind, name, country })
  organization.madeFor = request.order.externalId
  books.organizations.push(organization)
  return organization
}

export function attachSubscription(books: Books, request: StepRequest): Answer {
  const organization = findOrganization(books, request.organization)
  if (organization === undefined) return problem(404, 'There is no such organization.')
  const externalId = nextId(books, 'sub')
  const { externalId: order, lines } = request.order
  organization.subscriptions.push({ externalId, order, lines })
  return { status: 201, body: { externalId } }
}

function addAdministrator(books: Books, request: StepRequest): Answer {
  const organization = findOrganization(books, request.organization)
  const email = request.administrator?.email
  if (organization === undefined) return problem(404, 'There is no such organization.')
  if (email === undefined) return problem(400, 'No administrator is named.')
  const known = organization.users.find((user) => user.email === email)
  if (known !== undefined) known.role = 'administrator'
  const user = known ?? { externalId: nextId(books, 'user'), email, role: 'administrator' as const }
  if (known === undefined) organization.users.push(user)
  return { status: 200, body: { externalId: user.externalId } }
}

/** Takes back what the undone step did; nothing, if it was never done. */
function undoStep(books: Books, { step, organization, ...request }: StepRequest): Answer {
  const { idempotencyKey = '', externalId = null } = request.undoes ?? {}
  const made = externalId ?? books.answers[idempotencyKey]?.body.externalId ?? null
  delete books.promised[idempotencyKey]
  const known = books.organizations.find((one) => one.externalId === organization.externalId)
  if (step.startsWith('undo-create-')) {
    books.organizations = books.organizations.filter((one) => one.externalId !== made)
  } else if (known !== undefined) {
    takeOut(known, {
      step,
      made,
      email: request.administrator?.email,
      partner: request.partnerOrganization,
    })
  }
  return { status: 200, body: {} }
}

function takeOut(
  known: Organization,
  out: {
    readonly step: string
    readonly made: unknown
    readonly email: string | undefined
    readonly partner: NamedOrganization | null
  },
): void {
  switch (out.step) {
    case 'undo-attach-subscription':
      known.subscriptions = known.subscriptions.filter(({ externalId }) => externalId !== out.made)
      break
    case 'undo-add-administrator':
      known.users = known.users.filter(({ email }) => email !== out.email)
      break
    default:
      known.partners = known.partners.filter((partner) => partner !== out.partner?.externalId)
  }
}

function linkPartner(books: Books, request: StepRequest): Answer {
  const organization = findOrganization(books, request.organization)
  const partner = findOrganization(books, request.partnerOrganization)
  if (organization === undefined || partner === undefined) {
    return problem(404, 'There is no such organization.')
  }
  if (!organization.partners.includes(partner.externalId)) {
    organization.partners.push(partner.externalId)
  }
  return { status: 200, body: {} }
}

/** What is not in these books was there before them: this stand-in believes what Berth's directory says. */
function findOrganization(books: Books, named: NamedOrganization | null): Organization | undefined {
  if (named === null || named.externalId === null) return undefined
  const known = books.organizations.find(({ externalId }) => externalId === named.externalId)
  if (known !== undefined) return known
  const added = newOrganization(named.externalId, named)
  books.organizations.push(added)
  return added
}

function newOrganization(
  externalId: string,
  { kind, name, country }: Pick<NamedOrganization, 'kind' | 'name' | 'country'>,
): Organization {
  const createdAt = new Date().toISOString()
  const empty = { madeFor: null, users: [], subscriptions: [], partners: [] }
  return { externalId, kind, name, country, createdAt, ...empty }
}

function nextId(books: Books, prefix: string): string {
  books.lastNumber += 1
  return `${prefix}-${books.lastNumber}`
}
